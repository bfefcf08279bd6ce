import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ask as askGraph } from '../support/ask.ts'

let store: GraphStore
const ids: Record<string, string> = {}

const ask = (query: string, variables: object = {}) =>
  askGraph<Record<string, never>>(store, query, variables)

beforeAll(async () => {
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  const articles = [
    [
      '2023-03-02',
      'Pedro Alvarez met Carla Rojas on Wednesday. He met Carla Rojas again on Thursday, an aide said.',
    ],
    ['2023-05-09', 'Anna Larsen met Pedro Alvarez on Monday.'],
    ['2023-05-10', 'Jonas Lie was at home on Tuesday, said Jonas Lie.'],
  ]
  for (const [day, content] of articles)
    await ask('mutation I($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }', {
      input: { format: 'TEXT', content, url: `https://news.example/${day}`, publishedAt: `${day}T12:00:00Z` },
    })
  for (const name of ['Anna Larsen', 'Pedro Alvarez', 'Carla Rojas', 'Jonas Lie']) {
    const { data } = await ask('query Q($name: String!) { entity(name: $name) { id } }', { name })
    ids[name] = (data.entity as unknown as { id: string }).id
  }
})
afterAll(() => store.close())

const query = `query P($from: ID!, $to: ID!, $maxLength: Int, $inTimeOrder: Boolean) {
  paths(from: $from, to: $to, maxLength: $maxLength, inTimeOrder: $inTimeOrder) {
    length nodes { name } hops { type from { name } to { name } events { time { start } } } } }`
const between = (from: string, to: string, more: object = {}) =>
  ask(query, { from: ids[from], to: ids[to], ...more })

test('each hop says which events hold it up', async () => {
  const { data } = await between('Anna Larsen', 'Carla Rojas')
  expect(data.paths).toMatchObject([
    {
      length: 2,
      nodes: [{ name: 'Anna Larsen' }, { name: 'Pedro Alvarez' }, { name: 'Carla Rojas' }],
      hops: [
        { type: 'MET', from: { name: 'Anna Larsen' }, events: [{ time: { start: '2023-05-08' } }] },
        { type: 'MET', to: { name: 'Carla Rojas' } },
      ],
    },
  ])
})

test('in time order, a way leads only from earlier to later', async () => {
  expect((await between('Anna Larsen', 'Carla Rojas', { inTimeOrder: true })).data.paths).toEqual([])
  expect((await between('Carla Rojas', 'Anna Larsen', { inTimeOrder: true })).data.paths).toHaveLength(1)
})

test('a way that is longer than asked for, or none, is an empty list', async () => {
  expect((await between('Anna Larsen', 'Carla Rojas', { maxLength: 1 })).data.paths).toEqual([])
  expect((await between('Anna Larsen', 'Jonas Lie')).data.paths).toEqual([])
})

test.each([
  ['Anna Larsen', 'Anna Larsen', {}],
  ['Anna Larsen', 'Carla Rojas', { maxLength: 7 }],
  ['Anna Larsen', 'Carla Rojas', { maxLength: 0 }],
])('%s to %s with %o is refused', async (from, to, more) => {
  expect((await between(from, to, more)).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
})
