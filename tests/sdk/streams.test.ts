import { EventEmitter, on } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { createSchema, createYoga } from 'graphql-yoga'
import { afterEach, expect, test } from 'vitest'
import { createClient } from '../../src/sdk/client.ts'
import type { TypedDocument } from '../../src/sdk/typed-document.ts'
import { sendJson, startEndpoint } from '../support/scripted-endpoint.ts'

type Counted = { counted: { value: number; cursor: string } }
const Counting = `subscription ($until: Int!, $after: String) {
  counted(until: $until, after: $after) { value cursor }
}` as TypedDocument<Counted, { until: number; after?: string }>

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A Yoga whose subscription counts on from a cursor; it tells when a stream of it is closed. */
async function startCounting() {
  const told = new EventEmitter()
  const begun: (string | null)[] = []
  const yoga = createYoga({
    logging: false,
    schema: createSchema({
      typeDefs: `
        type Query { ok: Boolean }
        type Count { value: Int! cursor: String! }
        type Subscription { counted(until: Int!, after: String): Count!  odd: Int! }`,
      resolvers: {
        Subscription: {
          counted: {
            async *subscribe(
              _root: unknown,
              { until, after = null }: { until: number; after?: string | null },
            ) {
              begun.push(after)
              try {
                for (let value = Number(after ?? 0) + 1; value <= until; value++) {
                  yield { counted: { value, cursor: String(value) } }
                  await setImmediate()
                }
              } finally {
                told.emit('closed')
              }
            },
          },
        },
      },
    }),
  })
  const server: Server = createServer(yoga)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  return { url, server, begun, told }
}

async function values(stream: AsyncIterable<Counted>): Promise<number[]> {
  const found: number[] = []
  for await (const { counted } of stream) found.push(counted.value)
  return found
}

test('a stream gives all that is reported, and ends when the server completes it', async () => {
  const { url } = await startCounting()
  expect(await values(createClient({ url }).subscribe(Counting, { until: 5 }))).toEqual([1, 2, 3, 4, 5])
})

test('a lost connection is taken up after the last cursor: nothing is missed, nothing told twice', async () => {
  const { url, server, begun } = await startCounting()
  const client = createClient({ url, retryDelayMs: 1 })
  const found: number[] = []
  for await (const { counted } of client.subscribe(Counting, { until: 1_000_000 })) {
    found.push(counted.value)
    if (counted.value === 2 || counted.value === 500) server.closeAllConnections()
    if (counted.value === 1000) break
  }
  expect(found).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
  expect(begun.length).toBeGreaterThan(1)
  expect(begun[0]).toBeNull()
})

test('a stream that falls silent is taken up again', async () => {
  const lines = (n: number) =>
    `event: next\r\ndata: {"data":{"counted":{"value":${n},"cursor":"${n}"}}}\r\n\r\n`
  const { url, asked, close } = await startEndpoint((_, number, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (number === 0) response.write(`:\r\n\r\n${lines(1)}`)
    else response.end(`${lines(2)}event: complete\r\ndata:\r\n\r\n`)
  })
  closers.push(close)
  const client = createClient({ url, retryDelayMs: 1, silenceMs: 200 })
  expect(await values(client.subscribe(Counting, { until: 2, after: '0' }))).toEqual([1, 2])
  expect(asked.map(({ variables }) => variables)).toEqual([
    { until: 2, after: '0' },
    { until: 2, after: '1' },
  ])
})

test('a stream that is lost before anything came goes on from where the server stood at first', async () => {
  const { url, asked, close } = await startEndpoint(({ query }, number, response) => {
    if (query.includes('liveCursor')) return sendJson(response, 200, { data: { liveCursor: '6' } })
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if (number === 1) return response.write(':\n\n', () => response.destroy())
    return response.end(
      'event: next\ndata: {"data":{"counted":{"value":7,"cursor":"7"}}}\n\nevent: complete\n\n',
    )
  })
  closers.push(close)
  const client = createClient({ url, retryDelayMs: 1 })
  expect(await values(client.subscribe(Counting, { until: 7 }))).toEqual([7])
  expect(asked.map(({ variables }) => variables)).toEqual([
    {},
    { until: 7, after: '6' },
    { until: 7, after: '6' },
  ])
})

test('events arrive whole however the network cuts them', async () => {
  const text = `event: next\ndata: {"data":{"counted":\ndata: {"value":7,"cursor":"ü"}}}\n\nevent: complete\n\n`
  const bytes = Buffer.from(text)
  const { url, close } = await startEndpoint(async (_, __, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const byte of bytes) await new Promise((written) => response.write(Buffer.of(byte), written))
    response.end()
  })
  closers.push(close)
  expect(await values(createClient({ url }).subscribe(Counting, { until: 1, after: '6' }))).toEqual([7])
})

test('a consumer that stops closes the stream at the server', async () => {
  const { url, told } = await startCounting()
  const closed = on(told, 'closed')
  for await (const { counted } of createClient({ url }).subscribe(Counting, { until: 1_000_000 })) {
    if (counted.value === 3) break
  }
  expect(await closed.next()).toMatchObject({ done: false })
})

test('an aborted stream throws the reason', async () => {
  const { url } = await startCounting()
  const controller = new AbortController()
  const reason = new Error('enough')
  const stream = createClient({ url }).subscribe(
    Counting,
    { until: 1_000_000 },
    { signal: controller.signal },
  )
  await expect(
    (async () => {
      for await (const { counted } of stream) if (counted.value === 2) controller.abort(reason)
    })(),
  ).rejects.toBe(reason)
})

test('what the server states is thrown, before the stream and in it', async () => {
  const { url } = await startCounting()
  const client = createClient({ url })
  const wrong = 'subscription { nothing }' as TypedDocument<object, object>
  await expect(client.subscribe(wrong).next()).rejects.toMatchObject({ errors: [{ message: /nothing/ }] })
  const odd = 'subscription { odd }' as TypedDocument<object, object>
  await expect(client.subscribe(odd).next()).rejects.toMatchObject({ name: 'WiregraphClientError' })
})
