import { describe, expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'
import { servers } from '../support/served.ts'

const key = 'the-key-of-these-tests'
const { wiregraph, file } = builtCommand()
const graph = servers()

describe('wiregraph ingest --server', { timeout: 60_000 }, () => {
  test('stores what it reads in a running server that wants a key and runs committed operations alone', async () => {
    const origin = await graph.start({ apiKeys: [key], persistedOnly: true })
    const article = file(
      'talks.txt',
      'Peruvian Foreign Minister Carla Rojas met Jonas Lie in Oslo on Monday.',
    )
    const nothing = file('nothing.txt', '')
    const send = (...options: string[]) =>
      wiregraph(['ingest', article, nothing, '--server', origin, ...options])
    const first = await send('--key', key)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain(`CREATED  ${article}`)
    expect(first.out).toMatch(/1 created, 1 skipped/)
    expect((await send('--key', key)).out).toContain(`UNCHANGED  ${article}`)
    const strangers = await send()
    expect(strangers.code).toBe(1)
    expect(strangers.err).toContain('UNAUTHENTICATED')
  })

  test('says that nobody answers', async () => {
    const { code, err } = await wiregraph([
      'ingest',
      file('a.txt', 'One met two.'),
      '--server',
      'http://127.0.0.1:9',
    ])
    expect(code).toBe(1)
    expect(err).toContain('SERVER_UNREACHABLE')
  })
})
