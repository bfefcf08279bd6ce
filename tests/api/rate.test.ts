import { beforeAll, describe, expect, test } from 'vitest'
import { post, servers } from '../support/served.ts'

const graph = servers()
const keys = ['the-first-of-the-keys', 'the-second-of-the-keys']
let origin: string
beforeAll(async () => {
  origin = await graph.start({ apiKeys: keys, pointsPerMinute: 100 })
})
const ask = (query: string, key = 0) => post(origin, { query }, { authorization: `Bearer ${keys[key]}` })
const entities = (first: number) => `{ entities(first: ${first}) { edges { node { name } } } }`

describe('what a caller may ask for within a minute', () => {
  test('is told in the answer and in headers, and a key of its own has its own', async () => {
    const first = await ask('{ rateLimit { limit remaining resetAt cost } }')
    expect(first.data?.rateLimit).toMatchObject({ limit: 100, remaining: 99, cost: 1 })
    const restMs =
      Date.parse((first.data as { rateLimit: { resetAt: string } }).rateLimit.resetAt) - Date.now()
    expect(restMs).toBeGreaterThan(0)
    expect(restMs).toBeLessThanOrEqual(60_000)
    expect(first.headers.get('ratelimit-policy')).toBe('"points";q=100;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"points";r=99;t=\d+$/)

    const second = await ask(entities(60))
    expect(second.extensions?.cost).toMatchObject({ requestedObjects: 60, points: 60 })
    expect(second.headers.get('ratelimit')).toMatch(/;r=39;/)

    const third = await ask(entities(60))
    expect(third).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect(third.errors?.[0]?.message).toContain('costs 60 points; 39 of 100')
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(third.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(third.data).toBeUndefined()

    const fourth = await ask(entities(30))
    expect(fourth.status, 'what was refused has cost nothing').toBe(200)
    expect(fourth.headers.get('ratelimit')).toMatch(/;r=9;/)
    expect((await ask(entities(60), 1)).headers.get('ratelimit')).toMatch(/;r=40;/)
  })

  test('is counted by address where there are no keys', async () => {
    const open = await graph.start({ pointsPerMinute: 10 })
    expect((await post(open, { query: entities(8) })).status).toBe(200)
    expect((await post(open, { query: entities(8) })).status).toBe(429)
  })

  test('is null where nothing is counted', async () => {
    const open = await graph.start()
    const reply = await post(open, { query: '{ rateLimit { limit } }' })
    expect(reply.data).toEqual({ rateLimit: null })
    expect(reply.headers.get('ratelimit')).toBeNull()
  })
})
