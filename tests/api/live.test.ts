import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { createClient, type DocumentMark } from '../../src/sdk/client.ts'
import { makeYoga } from '../../src/server/yoga.ts'
import { eachEngine } from '../support/each-engine.ts'

type Article = { articleIngested: { article: { url: string }; cursor: string } }
type Event = {
  eventReported: {
    event: { type: string; sourceCount: number; participants: { entity: { name: string } }[] }
    article: { url: string }
    cursor: string
  }
}
type Variables = { after?: string; filter?: object }

const articles =
  'subscription Articles($after: String) { articleIngested(after: $after) { article { url } cursor } }' as DocumentMark<
    Article,
    Variables
  >
const events =
  'subscription Events($after: String, $filter: EventFilter) { eventReported(after: $after, filter: $filter) { event { type sourceCount participants { entity { name } } } article { url } cursor } }' as DocumentMark<
    Event,
    Variables
  >

const visit = (number: number, who: string, where: string) => ({
  format: 'TEXT' as const,
  content: `Norwegian Foreign Minister ${who} visited ${where} on Monday, officials said.`,
  url: `https://news.example/${number}`,
  publishedAt: '2024-05-14T09:00:00Z',
})
const first = visit(1, 'Ingrid Dahl', 'Lima')
const second = visit(2, 'Carla Rojas', 'Oslo')
const third = visit(3, 'Ingrid Dahl', 'Lima')

/** A client of a server on the graph; each has a server of its own. */
function clientOf(store: GraphStore) {
  const yoga = makeYoga(store, pino({ level: 'silent' }))
  return createClient({
    url: 'http://localhost/graphql',
    fetch: (url, init) => Promise.resolve(yoga.fetch(new Request(url, init))),
    retries: 0,
  })
}

async function take<Value>(stream: AsyncGenerator<Value>, count: number): Promise<Value[]> {
  const taken: Value[] = []
  while (taken.length < count) {
    const { done, value } = await stream.next()
    if (done) break
    taken.push(value)
  }
  return taken
}

const urls = (told: Article[]) => told.map(({ articleIngested }) => articleIngested.article.url)
/** A cursor before everything. */
const beginning = Buffer.from(JSON.stringify([0, '', ''])).toString('base64url')

eachEngine((engine) => {
  test('articles are told of in the order in which they are written, once each, and again when they change', async () => {
    const store = await engine.fresh()
    const client = clientOf(store)
    await client.ingest(first)
    const stream = client.subscribe(articles, { after: beginning })
    expect(urls(await take(stream, 1))).toEqual([first.url])
    await client.ingest(second)
    await client.ingest(first)
    await client.ingest({ ...first, content: `${first.content} She met Bruno Vale there.` })
    expect(urls(await take(stream, 2))).toEqual([second.url, first.url])
    await stream.return()
  })

  test('after a lost connection the stream goes on behind its cursor, without a gap', async () => {
    const store = await engine.fresh()
    const client = clientOf(store)
    await client.ingest(first)
    const before = client.subscribe(articles, { after: beginning })
    const [lastTold] = await take(before, 1)
    await before.return()
    await client.ingest(second)
    await client.ingest(third)
    const stream = client.subscribe(articles, { after: (lastTold as Article).articleIngested.cursor })
    expect(urls(await take(stream, 2))).toEqual([second.url, third.url])
    await stream.return()
  })

  test('what no server wrote is told of too', async () => {
    const store = await engine.fresh()
    const client = clientOf(store)
    await client.ingest(first)
    const stream = client.subscribe(articles, { after: beginning })
    await take(stream, 1)
    const coming = take(stream, 1)
    const { content, url, publishedAt } = second
    const document = { source: 'second', format: 'text' as const, content, url, hints: { publishedAt } }
    for await (const _ of ingest(store, [document])) void _
    expect(urls(await coming)).toEqual([second.url])
    await stream.return()
  })

  test('an event is told of with each article that reports it, as it stands by then', async () => {
    const store = await engine.fresh()
    const client = clientOf(store)
    await client.ingest(first)
    const stream = client.subscribe(events, { after: beginning, filter: { types: ['VISIT'] } })
    const [one] = (await take(stream, 1)) as [Event]
    expect(one.eventReported).toMatchObject({
      event: { type: 'VISIT', sourceCount: 1 },
      article: { url: first.url },
    })
    await client.ingest(second)
    await client.ingest(third)
    const [two, three] = (await take(stream, 2)) as [Event, Event]
    expect(two.eventReported.article.url).toBe(second.url)
    expect(three.eventReported).toMatchObject({ event: { sourceCount: 2 }, article: { url: third.url } })
    await stream.return()
  })

  test('either list goes on behind a cursor of the other', async () => {
    const client = clientOf(await engine.fresh())
    await client.ingest(first)
    await client.ingest(second)
    const [one] = (await take(client.subscribe(articles, { after: beginning }), 1)) as [Article]
    const behind = client.subscribe(events, { after: one.articleIngested.cursor })
    const [two] = (await take(behind, 1)) as [Event]
    expect(two.eventReported.article.url).toBe(second.url)
    await behind.return()
    const again = client.subscribe(articles, { after: two.eventReported.cursor })
    await client.ingest(third)
    expect(urls(await take(again, 1))).toEqual([third.url])
    await again.return()
  })

  test('behind the live cursor stands all that is written after it was asked', async () => {
    const client = clientOf(await engine.fresh())
    await client.ingest(first)
    const { liveCursor } = await client.operations.liveCursor()
    await client.ingest(second)
    const stream = client.subscribe(articles, { after: liveCursor })
    expect(urls(await take(stream, 1))).toEqual([second.url])
    await stream.return()
  })

  test('a cursor of another list is refused', async () => {
    const client = clientOf(await engine.fresh())
    const after = Buffer.from(JSON.stringify(['2024-05-14', 'x'])).toString('base64url')
    await expect(client.subscribe(events, { after }).next()).rejects.toMatchObject({ code: 'BAD_CURSOR' })
  })
})
