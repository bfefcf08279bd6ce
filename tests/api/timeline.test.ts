import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ask as askGraph } from '../support/ask.ts'

let store: GraphStore

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await askGraph<T>(store, query, variables)
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code)
  return data
}

const ingest = 'mutation I($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }'

beforeAll(async () => {
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  const articles = [
    ['2023-05-02', 'Kenya attacked Uganda on Monday.'],
    ['2023-05-09', 'Kenyan President Anna Larsen met Ugandan President Pedro Alvarez in Lima on Monday.'],
    ['2023-05-26', 'Anna Larsen met Pedro Alvarez in Oslo on Thursday.'],
    ['2024-02-06', 'Kenya will attack Uganda on Friday.'],
  ] as const
  for (const [day, content] of articles)
    await ask(ingest, {
      input: { format: 'TEXT', content, url: `https://news.example/${day}`, publishedAt: `${day}T12:00:00Z` },
    })
})
afterAll(() => store.close())

const idOf = async (name: string) =>
  (await ask<{ entity: { id: string } }>('query Q($name: String!) { entity(name: $name) { id } }', { name }))
    .entity.id

describe('timeline', () => {
  const query =
    'query T($filter: EventFilter, $bucket: BucketSize) { timeline(filter: $filter, bucket: $bucket) { start count } }'

  test('weeks begin on Monday, and those without events are left out', async () => {
    const { timeline } = await ask<{ timeline: { start: string; count: number }[] }>(query, {
      bucket: 'WEEK',
      filter: { types: ['ATTACK', 'MEET'] },
    })
    expect(timeline.map(({ start }) => start)).toEqual([
      '2023-05-01',
      '2023-05-08',
      '2023-05-22',
      '2024-02-05',
    ])
    expect(timeline.map(({ count }) => count)).toEqual([1, 1, 1, 1])
  })

  test('months and years add up to the same', async () => {
    for (const bucket of ['DAY', 'WEEK', 'MONTH', 'YEAR']) {
      const { timeline } = await ask<{ timeline: { count: number }[] }>(query, { bucket })
      const { events } = await ask<{ events: { totalCount: number } }>('{ events(first: 1) { totalCount } }')
      expect(
        timeline.reduce((sum, { count }) => sum + count, 0),
        bucket,
      ).toBe(events.totalCount)
    }
  })

  test('a participant narrows it', async () => {
    const filter = { participantIds: [await idOf('Anna Larsen')], types: ['MEET'] }
    const { timeline } = await ask<{ timeline: object[] }>(query, { bucket: 'YEAR', filter })
    expect(timeline).toEqual([{ start: '2023-01-01', count: 2 }])
  })
})

describe('dyad', () => {
  const query =
    'query D($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { firstContact { time { start } } lastContact { time { start } } barometer(bucket: YEAR) { start count meanScore } events { totalCount } } }'

  test('first and last contact are the meetings that happened', async () => {
    const { dyad } = await ask<{ dyad: Record<string, unknown> }>(query, {
      a: await idOf('Anna Larsen'),
      b: await idOf('Pedro Alvarez'),
    })
    expect(dyad).toMatchObject({
      firstContact: { time: { start: '2023-05-08' } },
      lastContact: { time: { start: '2023-05-25' } },
      events: { totalCount: 2 },
    })
  })

  test('the barometer tells war from peace, and what was only planned is among the events', async () => {
    const { dyad } = await ask<{ dyad: { barometer: { meanScore: number }[]; lastContact: null } }>(query, {
      a: await idOf('Kenya'),
      b: await idOf('Uganda'),
    })
    expect(dyad.lastContact).toBeNull()
    expect(dyad.barometer).toHaveLength(2)
    expect(dyad.barometer[0]?.meanScore).toBeLessThan(-5)
  })

  test('an entity has nothing to do with itself', async () => {
    const id = await idOf('Kenya')
    await expect(ask(query, { a: id, b: id })).rejects.toThrow('BAD_INPUT')
  })
})
