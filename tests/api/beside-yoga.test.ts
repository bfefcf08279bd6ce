import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeContext } from '../../src/api/context.ts'
import { Changes } from '../../src/api/live/changes.ts'
import { schema } from '../../src/api/schema/schema.ts'
import { servers } from '../support/served.ts'

/** The same schema served by Yoga as it comes: what it does is what the limits are for. */
const graph = servers()
let plain: Server
let yoga: string
let wiregraph: string

beforeAll(async () => {
  wiregraph = await graph.start()
  plain = createServer(
    createYoga({ schema, context: () => makeContext(graph.store, new Changes(graph.store)), logging: false }),
  )
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
  yoga = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => plain.close(resolve)))

interface Sent {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

async function send(origin: string, init: RequestInit, path = ''): Promise<Sent> {
  const response = await fetch(`${origin}/graphql${path}`, init)
  return { status: response.status, text: await response.text(), headers: response.headers }
}
const json = (body: object, headers = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
const aliases = Array.from({ length: 1000 }, (_, at) => `a${at}: stats { articles }`).join(' ')

describe('where plain Yoga', () => {
  test('runs a thousand aliases, none runs', async () => {
    const request = json({ query: `{ ${aliases} }` })
    expect((await send(yoga, request)).text).toContain('"a999":{"articles":0}')
    const { text } = await send(wiregraph, request)
    expect(JSON.parse(text)).not.toHaveProperty('data')
    expect(text).toContain('GRAPHQL_PARSE_FAILED')
  })

  test('answers 500 to 100,000 open braces, they are a syntax error', async () => {
    const request = json({ query: '{a'.repeat(100_000) })
    expect((await send(yoga, request)).status).toBe(500)
    const { status, text } = await send(wiregraph, request)
    expect(status).toBeLessThan(500)
    expect(text).toContain('GRAPHQL_PARSE_FAILED')
  })

  test('reflects any origin with credentials, none is named', async () => {
    const request = json({ query: '{ __typename }' }, { origin: 'https://evil.example' })
    const { headers: open } = await send(yoga, request)
    expect(open.get('access-control-allow-origin')).toBe('https://evil.example')
    expect(open.get('access-control-allow-credentials')).toBe('true')
    const { headers } = await send(wiregraph, request)
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('runs what forms post, a form is refused', async () => {
    const request: RequestInit = {
      method: 'POST',
      body: new URLSearchParams({
        query: 'mutation { retractArticle(url: "https://a.example/") { __typename } }',
      }),
    }
    expect((await send(yoga, request)).text).toContain('ArticleUnknown')
    const { status, text } = await send(wiregraph, request)
    expect(status).toBe(415)
    expect(text).not.toContain('ArticleUnknown')
  })

  test('answers a link of any page, it is refused', async () => {
    const path = `?query=${encodeURIComponent('{ stats { articles } }')}`
    const request = { headers: { origin: 'https://evil.example' } }
    expect((await send(yoga, request, path)).text).toContain('"articles":0')
    expect((await send(wiregraph, request, path)).status).toBe(403)
  })

  test('reads bodies of 24 MB, they are refused unread', async () => {
    const request = json({ query: '{ __typename }', variables: { padding: 'x'.repeat(24_000_000) } })
    expect((await send(yoga, request)).text).toContain('"__typename":"Query"')
    const { status, text } = await send(wiregraph, request)
    expect(status).toBe(413)
    expect(text).toContain('TOO_LARGE')
  })

  test('suggests fields to anybody, strangers are told nothing', async () => {
    const guarded = await graph.start({ apiKeys: ['0123456789abcdef'] })
    const request = json({ query: '{ stat { articles } }' })
    expect((await send(yoga, request)).text).toContain('Did you mean')
    const { status, text } = await send(guarded, request)
    expect(status).toBe(401)
    expect(text).not.toContain('stats')
  })
})
