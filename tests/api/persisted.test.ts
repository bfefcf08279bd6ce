import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse, print } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/api/schema/schema.ts'
import { toolDocuments } from '../../src/mcp/documents.ts'
import { createClient } from '../../src/sdk/client.ts'
import { operations, subscriptions } from '../../src/sdk/generated/operations.ts'
import { exampleOperations } from '../../src/server/operations.ts'
import { outcome, post, servers } from '../support/served.ts'

const manifest = JSON.parse(
  readFileSync(new URL('../../schema/persisted-operations.json', import.meta.url), 'utf8'),
) as Record<string, string>
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const stats = Object.values(manifest).find((text) => /^query Stats\b/.test(text)) as string
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

const graph = servers()
let only: string
let open: string
beforeAll(async () => {
  only = await graph.start({ persistedOnly: true })
  open = await graph.start()
})

test('the manifest holds each operation under its own digest', () => {
  expect(Object.keys(manifest).length).toBeGreaterThanOrEqual(exampleOperations().length)
  for (const [digest, text] of Object.entries(manifest)) expect(digest).toBe(sha256(text))
})

describe('a server that runs only committed operations', () => {
  test('takes them by digest, by POST and by GET', async () => {
    expect(await post(only, byHash(sha256(stats)))).toMatchObject({
      status: 200,
      data: { stats: { articles: 0 } },
    })
    const { extensions } = byHash(sha256(stats))
    const address = `${only}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`
    const response = await fetch(address, { headers: { 'x-wiregraph-csrf': '1' } })
    expect(await response.json()).toMatchObject({ data: { stats: { articles: 0 } } })
  })

  test('takes their text, as it is in the files', async () => {
    for (const { name, query, variables } of exampleOperations()) {
      const reply = await post(only, { query, variables: JSON.parse(variables) })
      expect(reply.errors?.[0]?.extensions.code, name).not.toBe('PERSISTED_ONLY')
    }
  })

  test('takes what the client, the tools of language models and the export ask', async () => {
    const client = createClient({ url: `${only}/graphql` })
    for await (const _ of client.events()) throw new Error('The graph is empty.')
    const files = [...Object.values(operations), ...Object.values(subscriptions), ...toolDocuments(schema)]
    for (const query of files) {
      const own = new AbortController()
      const response = await fetch(`${only}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: JSON.stringify({ query }),
        signal: own.signal,
      })
      expect(response.status, query).not.toBe(403)
      own.abort()
    }
    const file = await fetch(`${only}/export?format=jsonl`)
    expect([file.status, await file.text()]).toEqual([200, ''])
  })

  test('takes a text with its fragments in another order', async () => {
    const list = Object.values(manifest).find((text) => /^query ListEvents\b/m.test(text)) as string
    const [...definitions] = parse(list).definitions
    const query = definitions.reverse().map(print).join('\n')
    expect(sha256(query)).not.toBe(sha256(list))
    expect((await post(only, { query })).data).toMatchObject({ events: { edges: [] } })
  })

  test.each([
    ['another operation', { query: '{ stats { claims } }' }],
    ['one that is longer by a field', { query: stats.replace('articles', 'articles extra: articles') }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    [
      'another with its own digest',
      { query: '{ stats { claims } }', ...byHash(sha256('{ stats { claims } }')) },
    ],
    ['what is no GraphQL', { query: '{'.repeat(1000) }],
  ])('refuses %s and says how to ask', async (_what, body) => {
    const reply = await post(only, body)
    expect(outcome(reply)).toEqual([403, 'PERSISTED_ONLY'])
    expect(reply.errors?.[0]?.message).toContain('schema/persisted-operations.json')
  })
})

describe('any server', () => {
  test('takes digests', async () => {
    expect((await post(open, byHash(sha256(stats)))).data).toMatchObject({ stats: { articles: 0 } })
  })

  test('tells clients of automatic persisted queries to send the text, and runs it', async () => {
    const query = '{ stats { claims } }'
    const reply = await post(open, byHash(sha256(query)))
    expect(reply.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    })
    expect((await post(open, { query, ...byHash(sha256(query)) })).data).toMatchObject({
      stats: { claims: 0 },
    })
  })

  test('refuses a text under the digest of another', async () => {
    expect(outcome(await post(open, { query: '{ __typename }', ...byHash(sha256(stats)) }))[1]).toBe(
      'BAD_INPUT',
    )
  })
})
