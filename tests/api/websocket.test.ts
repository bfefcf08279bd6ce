import { type Client, createClient } from 'graphql-ws'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { post, servers } from '../support/served.ts'

const key = 'the-key-of-these-tests'
const bearing = { authorization: `Bearer ${key}` }
const article = (url: string) => ({
  format: 'TEXT',
  url,
  publishedAt: '2024-05-14T09:00:00Z',
  content: 'Peruvian Foreign Minister Carla Rojas visited Oslo on Monday, a spokeswoman said.',
})
const ingest = 'mutation I($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }'
const told = 'subscription { articleIngested { cursor article { url } } }'

const graph = servers()
const clients: Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose()
})

function clientOf(origin: string, connectionParams: Record<string, unknown> = {}, headers = {}): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers })
    }
  }
  const client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams,
    retryAttempts: 0,
  })
  clients.push(client)
  return client
}

const first = async (client: Client, query: string, more: object = {}) =>
  (await client.iterate({ query, ...more }).next()).value

/** The codes of the errors by which an operation ends. */
async function codes(client: Client, query: string, more: object = {}): Promise<unknown[]> {
  const answer: { errors?: readonly { extensions?: { code?: unknown } }[] } = await first(
    client,
    query,
    more,
  ).catch((errors) => ({ errors }))
  return (answer.errors ?? []).map(({ extensions }) => extensions?.code)
}

describe('over WebSocket', () => {
  let origin: string
  beforeAll(async () => {
    origin = await graph.start({ corsOrigins: ['https://app.example'] })
  })

  test('queries, mutations and what is written meanwhile', async () => {
    const client = clientOf(origin)
    const stream = client.iterate<{ articleIngested: { article: { url: string } } }>({ query: told })
    const coming = stream.next()
    // The subscription is there once an operation behind it on the same connection is answered.
    expect(await first(client, '{ stats { articles } }')).toMatchObject({ data: { stats: { articles: 0 } } })
    const variables = { input: article('https://paper.example/ws') }
    expect(await first(client, ingest, { variables })).toMatchObject({
      data: { ingestArticle: { __typename: 'MutationIngestArticleSuccess' } },
    })
    expect((await coming).value?.data?.articleIngested.article.url).toBe('https://paper.example/ws')
    await stream.return?.()
  })

  test('a lost connection is taken up behind the last cursor', async () => {
    const beginning = Buffer.from(JSON.stringify([0, '', ''])).toString('base64url')
    const query =
      'subscription A($after: String) { articleIngested(after: $after) { cursor article { url } } }'
    const before = clientOf(origin)
    const one = await first(before, query, { variables: { after: beginning } })
    before.terminate()
    const { cursor } = (one as { data: { articleIngested: { cursor: string } } }).data.articleIngested
    await post(origin, { query: ingest, variables: { input: article('https://paper.example/ws2') } })
    expect(await first(clientOf(origin), query, { variables: { after: cursor } })).toMatchObject({
      data: { articleIngested: { article: { url: 'https://paper.example/ws2' } } },
    })
  })

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ events(first: 0) { totalCount } }', 'BAD_INPUT'],
    ['{ node(id: "x") { id } }', 'BAD_ID'],
    ['subscription { articleIngested(after: "x") { cursor } }', 'BAD_CURSOR'],
    ['{ entity(name: "\\u0000") { id } }', 'BAD_INPUT'],
    [
      `{ ${Array.from({ length: 70 }, (_, at) => `a${at}: stats { articles }`).join(' ')} }`,
      'QUERY_TOO_COSTLY',
    ],
    [`{ ${'a '.repeat(2100)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('%.40s is refused with its code', async (query, code) => {
    expect(await codes(clientOf(origin), query)).toEqual([code])
  })

  test('a message of more than queries need closes the connection', async () => {
    const client = clientOf(origin)
    const closed = new Promise((resolve) =>
      client.on('closed', (event) => resolve((event as CloseEvent).code)),
    )
    void first(client, `{ stats { articles } } # ${'x'.repeat(300_000)}`).catch(() => undefined)
    expect(await closed).toBe(1009)
  })

  test('pages of other origins are refused, those of this server and of named ones are not', async () => {
    const from = (site: string) => first(clientOf(origin, {}, { origin: site }), '{ stats { articles } }')
    await expect(from('https://evil.example')).rejects.toThrow(/403/)
    const rebound = clientOf(origin, {}, { host: 'evil.example', origin: 'http://evil.example' })
    await expect(first(rebound, '{ stats { articles } }')).rejects.toThrow(/421/)
    for (const site of [origin, 'https://app.example']) expect(await from(site)).toHaveProperty('data')
  })
})

describe('where keys are wanted', () => {
  test('one opens the connection, as a parameter or a header; none and another do not', async () => {
    const origin = await graph.start({ apiKeys: [key] })
    const query = '{ stats { articles } }'
    expect(await first(clientOf(origin, bearing), query)).toHaveProperty('data.stats')
    expect(await first(clientOf(origin, {}, bearing), query)).toHaveProperty('data.stats')
    for (const wrong of [{}, { authorization: 'Bearer another-key-altogether' }, { authorization: 5 }])
      await expect(first(clientOf(origin, wrong), query)).rejects.toMatchObject({ code: 4401 })
    const [error] = await first(clientOf(origin, bearing), '{ articls { totalCount } }').catch(
      (errors) => errors,
    )
    expect(error.message).not.toContain('Did you mean')
  })

  test('an allowance holds as it does over HTTP', async () => {
    const origin = await graph.start({ pointsPerMinute: 5 })
    const client = clientOf(origin)
    expect(await codes(client, '{ events(first: 50) { totalCount } }')).toEqual(['RATE_LIMITED'])
    expect(await codes(client, '{ rateLimit { remaining } }')).toEqual([])
  })
})

test('where only committed operations run, nothing else does', async () => {
  const client = clientOf(await graph.start({ persistedOnly: true }))
  expect(await codes(client, '{ stats { claims } }')).toEqual(['PERSISTED_ONLY'])
  const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }
  expect(await codes(client, '', unknown)).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
})

test('a fault is masked and bears the id of its line in the log', async () => {
  const broken = await openGraph({ engine: 'grafeo' })
  await migrate(broken)
  const failing = new Proxy(broken, {
    get: (store, name) =>
      name === 'read' ? () => Promise.reject(new Error('secret detail')) : Reflect.get(store, name),
  })
  const client = clientOf(await graph.start({}, failing))
  const { errors } = (await first(client, '{ stats { articles } }')) as {
    errors: { message: string; extensions: Record<string, unknown> }[]
  }
  expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) })
  expect(errors[0]?.message).not.toContain('secret')
  await broken.close()
})

test('a server that stops closes its connections', async () => {
  const server = await graph.start()
  const client = clientOf(server)
  const stream = client.iterate({ query: told })
  const ended = stream.next().catch((error) => error)
  expect(await first(client, '{ stats { articles } }')).toHaveProperty('data')
  await graph.stop(server)
  expect(await ended).toMatchObject({ code: 1001 })
})
