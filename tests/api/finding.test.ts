import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ask as askGraph } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'

const ingest =
  'mutation I($inputs: [IngestArticleInput!]!) { ingestArticles(inputs: $inputs) { __typename } }'

/** Eight weeks in which Larsen is in every article, and a ninth in which Vale begins to be. */
const weeks = Array.from({ length: 9 }, (_, week) => {
  const day = new Date(Date.UTC(2024, 0, 2 + 7 * week)).toISOString().slice(0, 10)
  const late = week === 8
  return [
    [day, 'Harbour News', 'Kenyan President Anna Larsen visited Lima on Monday, officials said.'],
    [day, 'Town Post', 'Anna Larsen spoke of the harbour strike.'],
    ...(late
      ? [
          [day, 'Town Post', 'Anna Larsen met Bruno Vale in Oslo on Monday.'],
          [day, 'Harbour News', 'Bruno Vale, the mayor of Oslo, welcomed the harbour strike.'],
          [day, 'Harbour News', 'Kenya refused to talk with Peru on Monday.'],
        ]
      : []),
  ] as [string, string, string][]
}).flat()

eachEngine((engine) => {
  describe('finding', () => {
    let store: GraphStore
    async function ask<T>(query: string, variables: object = {}): Promise<T> {
      const { data, errors } = await askGraph<T>(store, query, variables)
      if (errors !== undefined) throw new Error(errors[0]?.extensions.code)
      return data
    }
    beforeAll(async () => {
      store = await engine.fresh()
      const inputs = weeks.map(([day, publisher, content], at) => ({
        ...{ format: 'TEXT', publisher, content, title: `Report ${at}` },
        url: `https://news.example/${at}`,
        publishedAt: `${day}T12:00:00Z`,
      }))
      for (let at = 0; at < inputs.length; at += 10) await ask(ingest, { inputs: inputs.slice(at, at + 10) })
    })
    const idOf = async (name: string) =>
      (
        await ask<{ entity: { id: string } }>('query Q($name: String!) { entity(name: $name) { id } }', {
          name,
        })
      ).entity.id

    test('what is found says where the words stand', async () => {
      const query = `query S($text: String!) { search(text: $text, first: 60) { edges { node { __typename }
        highlights { field text spans { start end } } } } }`
      interface Found {
        search: {
          edges: {
            node: { __typename: string }
            highlights: { field: string; text: string; spans: { start: number; end: number }[] }[]
          }[]
        }
      }
      const { search } = await ask<Found>(query, { text: 'harbor strike' })
      expect(search.edges.length).toBeGreaterThan(2)
      for (const { highlights } of search.edges) {
        const [first] = highlights
        const words = first?.spans.map(({ start, end }) => first.text.slice(start, end).toLowerCase())
        expect(words).toEqual(expect.arrayContaining(['harbour']))
      }
      const kinds = new Set(search.edges.map(({ node }) => node.__typename))
      expect(kinds).toContain('Article')
      const people = await ask<Found>(query, { text: 'lasren anna' })
      expect(people.search.edges[0]).toMatchObject({
        node: { __typename: 'Person' },
        highlights: [
          {
            field: 'NAME',
            text: 'Anna Larsen',
            spans: [
              { start: 0, end: 4 },
              { start: 5, end: 11 },
            ],
          },
        ],
      })
    })

    test('facets count what the lists list', async () => {
      const facet = '{ value count }'
      const { eventFacets, articleFacets } = await ask<
        Record<string, Record<string, { value: string; count: number }[]>>
      >(
        `{ eventFacets { types ${facet} countries ${facet} publishers ${facet} months ${facet} }
           articleFacets { types ${facet} countries ${facet} publishers ${facet} months ${facet} } }`,
      )
      const total = async (list: string, filter: string) =>
        (
          await ask<Record<string, { totalCount: number }>>(
            `{ ${list}(first: 1, filter: ${filter}) { totalCount } }`,
          )
        )[list]?.totalCount
      expect(eventFacets?.types?.length).toBeGreaterThan(2)
      for (const { value, count } of eventFacets?.types ?? [])
        expect(await total('events', `{types: [${value}]}`), value).toBe(count)
      for (const { value, count } of articleFacets?.publishers ?? [])
        expect(await total('articles', `{publisher: "${value}"}`), value).toBe(count)
      for (const { value, count } of eventFacets?.months ?? []) {
        const last = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).getUTCDate()
        expect(await total('events', `{during: {from: "${value}-01", to: "${value}-${last}"}}`), value).toBe(
          count,
        )
      }
      expect(articleFacets?.countries?.map(({ value }) => value)).toEqual(
        expect.arrayContaining(['KE', 'PE', 'NO']),
      )
      expect(eventFacets?.countries?.map(({ value }) => value)).toContain('NO')
      expect(eventFacets?.publishers?.map(({ value }) => value).sort()).toEqual(['Harbour News', 'Town Post'])
      expect(articleFacets?.types?.map(({ value }) => value)).toContain('VISIT')
    })

    test('facets take the filter, and no more values than asked for', async () => {
      const id = await idOf('Bruno Vale')
      const { eventFacets, articleFacets } = await ask<
        Record<string, Record<string, { value: string; count: number }[]>>
      >(
        `query F($id: ID!) { eventFacets(filter: {participantIds: [$id]}) { types(first: 1) { value count } publishers { value } }
          articleFacets(filter: {entityIds: [$id], text: "harbour"}) { publishers { value count } } }`,
        { id },
      )
      expect(eventFacets?.types).toHaveLength(1)
      expect(articleFacets?.publishers).toEqual([{ value: 'Harbour News', count: 1 }])
    })

    test('who bursts trends, and who is always named does not', async () => {
      const query = `query T($until: Date) { trending(window: WEEK, until: $until) { entity { name } score articles expected } }`
      interface Told {
        trending: { entity: { name: string }; score: number; articles: number; expected: number }[]
      }
      const { trending } = await ask<Told>(query)
      expect(trending[0]).toMatchObject({ articles: 2, expected: 0 })
      const names = trending.map(({ entity }) => entity.name)
      expect(names).toContain('Bruno Vale')
      expect(names).not.toContain('Anna Larsen')
      for (const { score } of trending) expect(score).toBeGreaterThan(0)
      expect((await ask<Told>(query, { until: '2024-02-20' })).trending).toEqual([])
      expect((await ask<Told>(query, { until: '2001-01-01' })).trending).toEqual([])
    })

    test('who has met whom, and who refused what', async () => {
      const [anna, bruno, kenya, peru] = await Promise.all(
        ['Anna Larsen', 'Bruno Vale', 'Kenya', 'Peru'].map(idOf),
      )
      const { node, dyad } = await ask<Record<string, unknown>>(
        `query M($anna: ID!, $bruno: ID!, $kenya: ID!, $peru: ID!) {
          node(id: $anna) { ... on Person {
            met: hasMet(with: $bruno) { met count first { type time { start } } last { id } }
            not: hasMet(with: $kenya) { met count first { id } last { id } } } }
          dyad(a: $kenya, b: $peru) { refusals(first: 5) { totalCount edges { node { type participants { role entity { name } } } } } } }`,
        { anna, bruno, kenya, peru },
      )
      expect(node).toMatchObject({
        met: { met: true, count: 1, first: { type: 'MEET', time: { start: '2024-02-26' } } },
        not: { met: false, count: 0, first: null, last: null },
      })
      expect(dyad).toMatchObject({ refusals: { totalCount: 1, edges: [{ node: { type: 'REFUSE' } }] } })
      const itself = await askGraph(
        store,
        'query M($id: ID!) { node(id: $id) { ... on Person { hasMet(with: $id) { met } } } }',
        { id: anna },
      )
      expect(itself.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    })

    test('hasMet of many costs the statements of one', async () => {
      const query = `query M($with: ID!, $first: Int!) { entities(first: $first) { edges { node { hasMet(with: $with) { met first { id } } } } } }`
      const withId = await idOf('Bruno Vale')
      const statements = async (first: number) => {
        const answer = (await askGraph(store, query, { with: withId, first })) as unknown as {
          extensions: { cost: { statements: number } }
        }
        return answer.extensions.cost.statements
      }
      expect(await statements(3)).toBe(await statements(1))
    })
  })
})
