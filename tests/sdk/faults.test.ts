import { afterEach, describe, expect, test } from 'vitest'
import { createClient, type WiregraphClientError } from '../../src/sdk/client.ts'
import { IngestAnArticle, RetractAnArticle, Stats } from '../../src/sdk/generated/operations.ts'
import { sendJson, startEndpoint } from '../support/scripted-endpoint.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function endpoint(answer: Parameters<typeof startEndpoint>[0]) {
  const started = await startEndpoint(answer)
  closers.push(started.close)
  return { ...started, client: createClient({ url: started.url, retryDelayMs: 1 }) }
}

const stats = { articles: 1, passages: 0, claims: 0, persons: 0, organizations: 0, places: 0, events: 0 }
const busy = { errors: [{ message: 'Slow down.', extensions: { code: 'RATE_LIMITED' } }] }
const caught = (promise: Promise<unknown>) => promise.catch((error: unknown) => error as WiregraphClientError)

describe('a query', () => {
  test.each([
    [
      'a broken connection',
      (_: unknown, n: number, r: import('node:http').ServerResponse) => n < 2 && r.destroy(),
    ],
    ['503', (_: unknown, n: number, r: import('node:http').ServerResponse) => n < 2 && sendJson(r, 503, {})],
    [
      '429',
      (_: unknown, n: number, r: import('node:http').ServerResponse) => n < 2 && sendJson(r, 429, busy),
    ],
  ])('is asked again after %s', async (_name, fail) => {
    const { client, asked } = await endpoint((one, number, response) => {
      if (fail(one, number, response) === false) sendJson(response, 200, { data: { stats } })
    })
    expect(await client.request(Stats)).toEqual({ stats })
    expect(asked).toHaveLength(3)
  })

  test('is given up after the retries, with the last failure', async () => {
    const { client, asked } = await endpoint((_, __, response) => sendJson(response, 503, {}))
    expect(await caught(client.request(Stats))).toMatchObject({ code: 'BAD_RESPONSE', status: 503 })
    expect(asked).toHaveLength(4)
  })

  test('is not asked again after an error that will not pass, which keeps code, path and data', async () => {
    const errors = [{ message: 'No.', path: ['stats', 'events'], extensions: { code: 'QUERY_TOO_COSTLY' } }]
    const { client, asked } = await endpoint((_, __, response) =>
      sendJson(response, 200, { errors, data: { stats: null } }),
    )
    expect(await caught(client.request(Stats))).toMatchObject({
      name: 'WiregraphClientError',
      code: 'QUERY_TOO_COSTLY',
      message: 'No.',
      path: ['stats', 'events'],
      status: 200,
      data: { stats: null },
      errors,
    })
    expect(asked).toHaveLength(1)
  })

  test('waits as long as Retry-After says, but not for minutes', async () => {
    const { client, asked } = await endpoint((_, __, response) =>
      sendJson(response, 429, busy, { 'retry-after': '600' }),
    )
    expect(await caught(client.request(Stats))).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 600_000 })
    expect(asked).toHaveLength(1)
    const soon = await endpoint((_, number, response) =>
      number === 0
        ? sendJson(response, 429, busy, { 'retry-after': '1' })
        : sendJson(response, 200, { data: { stats } }),
    )
    const began = performance.now()
    await soon.client.request(Stats)
    expect(performance.now() - began).toBeGreaterThan(900)
  })

  test('times out, and can be aborted while under way or waiting', async () => {
    const silent = await endpoint(() => undefined)
    const slow = createClient({ url: silent.url, timeoutMs: 50, retries: 0 })
    expect(await caught(slow.request(Stats))).toMatchObject({ code: 'TIMEOUT' })
    const reason = new Error('enough')
    const underWay = new AbortController()
    const asking = caught(silent.client.request(Stats, {}, { signal: underWay.signal }))
    underWay.abort(reason)
    expect(await asking).toBe(reason)
    const waiting = new AbortController()
    const busyServer = await endpoint((_, __, response) => {
      sendJson(response, 429, busy, { 'retry-after': '30' })
      response.on('finish', () => waiting.abort(reason))
    })
    expect(await caught(busyServer.client.request(Stats, {}, { signal: waiting.signal }))).toBe(reason)
    expect(await caught(silent.client.request(Stats, {}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  })
})

describe('a mutation', () => {
  const article = { format: 'TEXT', content: 'x' } as const
  const created = { outcome: 'CREATED', claimCount: 1, warnings: [], article: { id: 'a', title: null } }
  const data = { ingestArticle: { __typename: 'MutationIngestArticleSuccess', data: created } }

  test('is sent once where doing it twice could change something', async () => {
    const { client, asked } = await endpoint((_, __, response) => response.destroy())
    const failure = await caught(client.request(RetractAnArticle, { url: 'https://paper.example/a' }))
    expect(failure).toMatchObject({ code: 'NETWORK' })
    expect(asked).toHaveLength(1)
  })

  test('is sent again after 429, which says that nothing was done', async () => {
    const { client, asked } = await endpoint((_, number, response) =>
      number === 0 ? sendJson(response, 429, busy) : sendJson(response, 200, { data }),
    )
    expect(await client.request(IngestAnArticle, { input: article })).toEqual(data)
    expect(asked).toHaveLength(2)
  })

  test('that ingests is sent again, since doing it twice changes nothing', async () => {
    const { client, asked } = await endpoint((_, number, response) =>
      number === 0 ? response.destroy() : sendJson(response, 200, { data }),
    )
    expect(await client.ingest(article)).toEqual(created)
    expect(asked).toHaveLength(2)
  })
})

test('key, headers and a JSON body are sent, and documents of other makers are taken', async () => {
  const { url, asked } = await endpoint((_, __, response) => sendJson(response, 200, { data: { stats } }))
  const client = createClient({
    url,
    key: 'k',
    headers: { 'x-own': '1' },
    print: () => '{ stats { events } }',
  })
  await client.request(Object(String(Stats)) as typeof Stats)
  await client.request({ kind: 'Document' } as { __apiType?: (variables: object) => object })
  expect(asked.map(({ query }) => query)).toEqual([Stats, '{ stats { events } }'])
  expect(asked[0]?.headers).toMatchObject({
    authorization: 'Bearer k',
    'x-own': '1',
    'content-type': 'application/json',
  })
  const plain = createClient({ url })
  const tree = { kind: 'Document' } as { __apiType?: (variables: object) => object }
  expect(await caught(plain.request(tree))).toMatchObject({ code: 'BAD_INPUT' })
})
