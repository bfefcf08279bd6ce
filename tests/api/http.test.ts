import { serverAudits } from 'graphql-http'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { Metrics } from '../../src/server/metrics.ts'
import { type RunningServer, startServer } from '../../src/server/server.ts'

const metrics = new Metrics()
let store: GraphStore
let server: RunningServer

beforeAll(async () => {
  store = await openGraph({ engine: 'grafeo' }, metrics.observers)
  await migrate(store)
  server = await startServer(
    store,
    { host: '127.0.0.1', port: 0, apiKeys: [] },
    pino({ level: 'silent' }),
    metrics,
  )
})
afterAll(async () => {
  await server.close()
  await store.close()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}${path}`, { headers })

describe('GraphQL over HTTP', () => {
  // As every client that asks by GET: see the cross-site tests.
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, 'x-wiregraph-csrf': '1' } })
  const audits = serverAudits({ url: () => `${server.origin}/graphql`, fetchFn })

  test.each(audits)('$id: $name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})

describe('beside it', () => {
  test('GraphiQL is sent compressed, and not again to whoever has it', async () => {
    const first = await get('/graphql', { accept: 'text/html', 'accept-encoding': 'gzip' })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(await first.text()).toContain('<title>Wiregraph</title>')
    const etag = first.headers.get('etag') ?? ''
    const second = await get('/graphql', { accept: 'text/html', 'if-none-match': etag })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
  })

  test.each(['/health/live', '/health/ready'])('%s answers', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('status')
  })

  test('metrics count operations and statements, under names that clients cannot multiply', async () => {
    for (const query of ['query Stats { stats { articles } }', 'query MadeUp { stats { articles } }']) {
      await fetch(`${server.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    }
    const text = await (await get('/metrics')).text()
    expect(text).toMatch(/wiregraph_operation_seconds_count\{operation="Stats",outcome="success"\} 1\n/)
    expect(text).toMatch(/wiregraph_operation_seconds_count\{operation="other",outcome="success"\} \d/)
    expect(text).toMatch(/wiregraph_statement_seconds_count\{statement="read\/stats",mode="read"\} 2\n/)
    expect(text).toContain('process_cpu_seconds_total')
    expect(text).not.toContain('MadeUp')
  })

  test('an unknown path is told what there is', async () => {
    const response = await get('/grahpql')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: expect.stringContaining('/graphql') })
  })

  test('a page of another origin may not read answers', async () => {
    const response = await get('/graphql?query={__typename}', {
      origin: 'http://elsewhere.example',
      'x-wiregraph-csrf': '1',
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})
