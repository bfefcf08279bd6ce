import { get, request } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExportFormat, exportFormats } from '../../src/export/export-text.ts'
import { select } from '../../src/export/selection.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type RunningServer, startServer } from '../../src/server/server.ts'
import { everyEvent } from '../graph/pages.ts'
import { exported } from '../support/bulk.ts'
import { storeArticles } from '../support/many-articles.ts'

const articles = 200
const key = 'a-key-of-the-tests-alone'
const bearing = { authorization: `Bearer ${key}` }
const silent = pino({ level: 'silent' })

let store: GraphStore
let server: RunningServer
/** How many pages of articles the server has read. */
let pages = 0

const serve = (apiKeys: string[] = []) => startServer(store, { host: '127.0.0.1', port: 0, apiKeys }, silent)

beforeAll(async () => {
  const observers = {
    onStatement: (name: string) => {
      if (name === 'read/export-nodes[Article]') pages++
    },
  }
  store = await openGraph({ engine: 'grafeo' }, observers)
  await migrate(store)
  // Texts long enough that no buffer on the way holds them all.
  await storeArticles(store, articles, 150_000)
  server = await serve()
}, 120_000)
afterAll(async () => {
  await server.close()
  await store.close()
})

interface Told {
  errors?: { message: string; extensions: { code: string } }[]
  data?: { exportGraph: { text: string; nodes: number; edges: number } } | null
}

/** Subscribes over server-sent events and gives what each of them holds. */
async function subscribe(query: string, variables: object = {}, at = server): Promise<Told[]> {
  const response = await fetch(`${at.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  return [...text.matchAll(/^data: ?(.+)$/gm)].map(([, data]) => JSON.parse(data as string))
}

const subscription = `subscription Export($filter: ExportFilter, $format: ExportFormat! = JSONL) {
  exportGraph(filter: $filter, format: $format) { text nodes edges } }`

describe('exportGraph', () => {
  test('tells the whole graph in chunks of a bounded size', async () => {
    const told = (await subscribe(subscription)).map(({ data }) => data?.exportGraph)
    const file = await exported(store)
    expect(told.map((chunk) => chunk?.text).join('')).toBe(file)
    expect(Math.max(...told.map((chunk) => chunk?.text.length ?? 0))).toBeLessThanOrEqual(32_769)
    const sum = (of: 'nodes' | 'edges') => told.reduce((total, chunk) => total + (chunk?.[of] ?? 0), 0)
    expect(JSON.parse(file.trimEnd().split('\n').at(-1) ?? '')).toEqual({
      end: { nodes: sum('nodes'), edges: sum('edges') },
    })
  })

  test.each(['GRAPHML', 'CSV', 'JSONLD'])('and as %s', async (format) => {
    const told = await subscribe(subscription, { format })
    const text = told.map(({ data }) => data?.exportGraph.text).join('')
    expect(text).toBe(await exported(store, format.toLowerCase() as ExportFormat))
  })

  test('tells a part of it', async () => {
    const filter = {
      events: { types: ['VISIT'], during: { to: '2023-03-01' } },
      articles: { publisher: 'Odd Post' },
    }
    const told = await subscribe(subscription, { filter })
    const selection = await select(store, {
      ...everyEvent,
      types: ['VISIT'],
      to: '2023-03-01~',
      reported: true,
      publisher: 'Odd Post',
    })
    expect(selection.Event?.size).toBeGreaterThan(0)
    expect(told.map(({ data }) => data?.exportGraph.text).join('')).toBe(
      await exported(store, 'jsonl', selection),
    )
  })

  test.each([
    [{ events: { participantIds: ['zzz'] } }, 'BAD_ID'],
    [{ events: { during: { from: '2024-01-02', to: '2024-01-01' } } }, 'BAD_INPUT'],
    [{ events: { types: ['NONE'] } }, 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %j', async (filter, code) => {
    const [told] = await subscribe(subscription, { filter })
    expect(told?.errors?.[0]?.extensions.code).toBe(code)
  })
})

describe('GET /export', () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}${path}`, { headers })

  test.each(Object.entries(exportFormats))('gives %s as a file', async (format, { mediaType, ending }) => {
    const response = await ask(`/export?format=${format}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)
    expect(response.headers.get('content-disposition')).toContain(`wiregraph.${ending}`)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toBe(await exported(store, format as ExportFormat))
  })

  test('takes the filter of the schema', async () => {
    const filter = encodeURIComponent(JSON.stringify({ events: { types: ['VISIT'] } }))
    const text = await (await ask(`/export?filter=${filter}`, { 'accept-encoding': 'identity' })).text()
    const selection = await select(store, { ...everyEvent, types: ['VISIT'] })
    expect(text).toBe(await exported(store, 'jsonl', selection))
  })

  test.each([
    [
      '/export?format=xml',
      400,
      'BAD_INPUT',
      'format is "xml"; it must be one of jsonl, graphml, csv, jsonld.',
    ],
    ['/export?filter=x', 400, 'BAD_INPUT', 'filter is not JSON'],
    ['/export?filter={"events":{"types":["NONE"]}}', 400, 'GRAPHQL_VALIDATION_FAILED', 'NONE'],
    ['/export?filter={"events":{"participantIds":["zzz"]}}', 400, 'BAD_ID', 'zzz'],
    ['/export?fromat=csv', 400, 'BAD_INPUT', '"fromat" is no parameter'],
  ])('%s is refused', async (path, status, code, words) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    const { errors } = (await response.json()) as Told
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(errors?.[0]?.message).toContain(words)
  })

  test('only reads', async () => {
    const response = await fetch(`${server.origin}/export`, { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET')
  })

  test('wants the key that the endpoint wants', async () => {
    const locked = await serve([key])
    const refused = await fetch(`${locked.origin}/export?format=csv`)
    expect(refused.status).toBe(401)
    expect(((await refused.json()) as Told).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const given = await fetch(`${locked.origin}/export?format=csv`, { headers: bearing })
    expect(await given.text()).toBe(await exported(store, 'csv'))
    await locked.close()
  })
})

describe('a graph that fails half way', () => {
  const failing = () =>
    new Proxy(store, {
      get: (own, name) =>
        name !== 'read'
          ? Reflect.get(own, name)
          : (...given: Parameters<GraphStore['read']>) =>
              given[0].name === 'read/export-nodes[Passage]'
                ? Promise.reject(new Error('a secret of the inside'))
                : own.read(...given),
    })

  test('breaks the connection, so that half a file does not look whole', async () => {
    const own = await startServer(failing(), { host: '127.0.0.1', port: 0, apiKeys: [] }, silent)
    const response = await fetch(`${own.origin}/export`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    await own.close()
  })

  test('ends the events with an error that hides what it was', async () => {
    const own = await startServer(failing(), { host: '127.0.0.1', port: 0, apiKeys: [] }, silent)
    const told = await subscribe(subscription, {}, own)
    expect(told.at(0)?.data?.exportGraph.text).toContain('"label":"Entity"')
    expect(told.at(-1)?.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(told)).not.toContain('secret')
    await own.close()
  })
})

describe('a client that takes its time', () => {
  const total = Math.ceil(articles / 20)

  test.each(['/export', '/graphql'])('makes %s wait, and stops it by going away', async (path) => {
    const own = await serve()
    const { hostname, port } = new URL(own.origin)
    const asked =
      path === '/export'
        ? get({ hostname, port, path })
        : request({
            hostname,
            port,
            path,
            method: 'POST',
            headers: {
              accept: 'text/event-stream',
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(JSON.stringify({ query: subscription })),
            },
          }).end(JSON.stringify({ query: subscription }))
    asked.on('error', () => undefined)
    pages = 0
    await new Promise((resolve) => asked.once('response', resolve))
    // While nobody reads there, a whole export is read here: time enough for one that would not wait.
    await exported(store)
    await exported(store, 'graphml')
    const here = 2 * (total + 1)
    expect(pages - here).toBeLessThan(total / 2)
    asked.destroy()
    await own.close()
    const then = pages
    await exported(store)
    expect(pages - then).toBe(total + 1)
  })
})
