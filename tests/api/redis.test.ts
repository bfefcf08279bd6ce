import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Changes } from '../../src/api/live/changes.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { createClient } from '../../src/sdk/client.ts'
import { exchangeSignals } from '../../src/server/signals.ts'
import { freePort } from '../support/free-port.ts'
import { missingRedis, type Redis, startRedis } from '../support/redis.ts'
import { servers } from '../support/served.ts'

const silent = pino({ level: 'silent' })
/** A graph that cannot be looked at, so that whatever is heard came through Redis. */
const deaf = { read: () => Promise.reject(new Error('not looked at')) } as unknown as GraphStore

describe.skipIf(missingRedis)(`servers that share a Redis${missingRedis ? ` (${missingRedis})` : ''}`, () => {
  let redis: Redis
  const graph = servers()
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  const heard = (changes: Changes) => changes.after(changes.told, AbortSignal.timeout(20_000))

  test('hear at once of what one of them writes, and not of their own twice', async () => {
    const [one, other] = [new Changes(deaf), new Changes(deaf)]
    const signals = await Promise.all([one, other].map((own) => exchangeSignals(redis.url, own, silent)))
    const atOther = heard(other)
    one.tell()
    await atOther
    expect([one.told, other.told]).toEqual([1, 1])
    const atOne = heard(one)
    other.tell()
    await atOne
    expect([one.told, other.told]).toEqual([2, 2])
    for (const own of signals) await own.close()
  })

  test('find each other again once Redis is back', async () => {
    const port = await freePort()
    const away = await startRedis(port)
    const [one, other] = [new Changes(deaf), new Changes(deaf)]
    const signals = await Promise.all([one, other].map((own) => exchangeSignals(away.url, own, silent)))
    await away.stop()
    one.tell()
    const back = await startRedis(port)
    const atOther = heard(other)
    const again = setInterval(() => one.tell(), 50)
    await atOther
    clearInterval(again)
    expect(other.told).toBeGreaterThan(0)
    for (const own of signals) await own.close()
    await back.stop()
  })

  test('tell subscribers of one of what another was given', async () => {
    const [one, other] = await Promise.all(
      [redis.url, redis.url].map((redisUrl) => graph.start({ redisUrl })),
    )
    const [writer, reader] = [one, other].map((origin) => createClient({ url: `${origin}/graphql` }))
    const stream = reader?.subscriptions.articleIngested()
    const coming = stream?.next()
    const content = 'Peruvian Foreign Minister Carla Rojas visited Oslo on Monday, officials said.'
    await writer?.ingest({ format: 'TEXT', url: 'https://paper.example/redis', content })
    expect((await coming)?.value).toMatchObject({
      articleIngested: { article: { url: 'https://paper.example/redis' } },
    })
    await stream?.return()
  })

  test('one that is not there keeps a server from starting, and its password stays out of the message', async () => {
    const redisUrl = `redis://user:secret@127.0.0.1:${await freePort()}`
    const refused = await graph.start({ redisUrl }).catch((error) => error)
    expect(refused).toMatchObject({ code: 'REDIS_UNREACHABLE' })
    expect(refused.message).not.toContain('secret')
  })
})
