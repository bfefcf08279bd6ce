import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, pageThrough, type WiregraphClient } from '../../src/sdk/client.ts'
import { ReadAnArticle, WhoIs } from '../../src/sdk/generated/operations.ts'
import type { TypedDocument } from '../../src/sdk/typed-document.ts'
import { startSampleServer } from '../support/sample-server.ts'

let server: Awaited<ReturnType<typeof startSampleServer>>
let client: WiregraphClient
const key = 'a-key-of-more-than-sixteen-characters'

beforeAll(async () => {
  server = await startSampleServer({ folders: ['feeds', 'markdown'], apiKeys: [key] })
  client = createClient({ url: server.url, key })
}, 60_000)
afterAll(() => server.close())

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}

test('a document, and the method of its name, give the same typed data', async () => {
  const { entity } = await client.request(WhoIs, { name: 'china' })
  expect(entity?.name).toBe('China')
  expect(await client.operations.whoIs({ name: 'china' })).toEqual({ entity })
})

test('variables with defaults may be left out', async () => {
  const { stats } = await client.operations.stats()
  const { articles } = await client.operations.latestArticles()
  expect(stats.articles).toBeGreaterThan(5)
  expect(articles.edges).toHaveLength(5)
})

test('lists come whole, whatever the size of a page', async () => {
  const whole = await all(client.entities({ pageSize: 100 }))
  const { entities } = await client.operations.listEntities({ first: 100 })
  expect(whole.length).toBeGreaterThan(20)
  expect(whole.slice(0, 100)).toEqual(entities.edges.map(({ node }) => node))
  expect(await all(client.entities({ pageSize: 7 }))).toEqual(whole)
  const ids = new Set(whole.map(({ id }) => id))
  expect(ids.size).toBe(whole.length)
})

test('filters, orders, limits and beginnings hold for every page', async () => {
  const filter = { polarity: 'AFFIRMED', modality: 'OCCURRED' } as const
  const events = await all(client.events({ filter, orderBy: 'EARLIEST_FIRST', pageSize: 3, limit: 8 }))
  expect(events).toHaveLength(8)
  for (const event of events) expect(event).toMatchObject(filter)
  const first = await client.operations.listEvents({ filter, orderBy: 'EARLIEST_FIRST', first: 5 })
  const after = first.events.pageInfo.endCursor
  const later = await all(client.events({ filter, orderBy: 'EARLIEST_FIRST', after, limit: 3 }))
  expect(later).toEqual(events.slice(5))
})

test("a list of a document of one's own is gone through likewise", async () => {
  type Names = {
    entities: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  }
  const Mine = `query ($first: Int, $after: String) { entities(orderBy: NAME, first: $first, after: $after) {
    edges { node { name } } pageInfo { hasNextPage endCursor } } }` as TypedDocument<
    Names,
    { first?: number; after?: string | null }
  >
  const own = await all(
    pageThrough(async (page) => (await client.request(Mine, page)).entities, { pageSize: 9 }),
  )
  const names = (await all(client.entities({ orderBy: 'NAME' }))).map(({ name }) => name)
  expect(own.map(({ node }) => node.name)).toEqual(names)
})

test('every event shows a sentence of an article', async () => {
  for await (const event of client.events({ limit: 20 })) {
    const [{ node: claim } = { node: undefined }] = event.evidence.edges
    expect(claim?.passage.text).toContain(claim?.trigger.surface)
    expect((await all(client.evidence(event.id, { pageSize: 1 }))).length).toBeGreaterThan(0)
  }
})

test('an entity has lists of its own', async () => {
  const china = client.entity({ name: 'China' })
  const events = await all(china.events({ pageSize: 2 }))
  expect(events.every(({ roles }) => roles.length > 0)).toBe(true)
  const articles = await all(china.articles({ pageSize: 1 }))
  expect(articles.map(({ count }) => (count ?? 0) > 0)).toEqual(articles.map(() => true))
  const mentions = await all(china.mentions({ pageSize: 2 }))
  expect(mentions.length).toBeGreaterThan(articles.length)
  const neighbors = await all(china.neighbors({ kinds: ['PLACE'], pageSize: 2 }))
  expect(new Set(neighbors.map(({ node }) => node.kind))).toEqual(new Set(['PLACE']))
  const relations = await all(china.relations({ pageSize: 2 }))
  for (const { source, target } of relations) expect([source.name, target.name]).toContain('China')
  await expect(all(client.entity({ name: 'Nobody Known' }).events())).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a search gives entities, events and articles, with their scores', async () => {
  const found = await all(client.search('chna', { kinds: ['PLACE'], limit: 3 }))
  expect(found[0]?.node).toMatchObject({ __typename: 'Place', name: 'China' })
  expect(found[0]?.score).toBeGreaterThan(0)
})

test('a consumer that stops costs no further page', async () => {
  let requests = 0
  const counting: typeof fetch = (...args) => {
    requests += 1
    return fetch(...args)
  }
  const counted = createClient({ url: server.url, key, fetch: counting })
  for await (const _ of counted.entities({ pageSize: 5 })) break
  expect(requests).toBe(1)
})

test('what makes no sense is said before or by the server, with a code', async () => {
  await expect(all(client.events({ pageSize: 101 }))).rejects.toMatchObject({ code: 'BAD_INPUT' })
  await expect(all(client.events({ limit: -1 }))).rejects.toMatchObject({ code: 'BAD_INPUT' })
  await expect(all(client.evidence('zzz'))).rejects.toMatchObject({ code: 'BAD_ID', path: ['node'] })
  const refused = { code: 'UNAUTHENTICATED', status: 401 }
  await expect(createClient({ url: server.url }).operations.stats()).rejects.toMatchObject(refused)
  const elsewhere = createClient({ url: new URL('/health/live', server.url), key })
  await expect(elsewhere.operations.stats()).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
})

test('an article is ingested, once', async () => {
  const url = 'https://paper.example/quay'
  const input = {
    url,
    format: 'TEXT',
    publishedAt: '2024-05-14T09:00:00Z',
    content:
      'OSLO - Foreign Minister Carla Rojas of Peru met her Norwegian counterpart Jonas Lie in Oslo on Monday.',
  } as const
  expect(await client.ingest(input)).toMatchObject({ outcome: 'CREATED' })
  expect(await client.ingest(input)).toMatchObject({ outcome: 'UNCHANGED' })
  const { article } = await client.request(ReadAnArticle, { url })
  expect(article?.text).toContain('Carla Rojas')
  await expect(client.ingest({ format: 'TEXT', content: ' ' })).rejects.toMatchObject({
    name: 'WiregraphClientError',
    message: expect.stringMatching(/./),
  })
})
