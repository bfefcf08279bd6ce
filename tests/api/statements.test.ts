import { beforeAll, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { ask } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'
import { everyOperation } from '../support/every-operation.ts'
import { type Known, knownIds, variablesOf } from '../support/known-ids.ts'

/** Statements of each committed query, whether its lists have one row or 25: one more is one too many. */
const queries: Readonly<Record<string, number>> = {
  LatestEvents: 2,
  WhoIs: 2,
  WhatTheyDid: 3,
  WhomTheyMet: 3,
  Refused: 3,
  Planned: 1,
  Search: 2,
  Neighborhood: 2,
  WhoIsNamedTogether: 2,
  LatestArticles: 2,
  ReadAnArticle: 4,
  MostWrittenOf: 1,
  Stats: 1,
  Timeline: 1,
  Dyad: 4,
  Paths: 2,
  Trending: 2,
  Facets: 2,
  LiveCursor: 1,
  ListArticles: 1,
  ListEntities: 1,
  ListEntityArticles: 2,
  ListEntityEvents: 3,
  ListEntityMentions: 2,
  ListEntityNeighbors: 2,
  ListEntityRelations: 2,
  ListEvidence: 2,
  ListEvents: 2,
  ListFound: 2,
}

/** Those of the committed mutations, with all that follows from the article. */
const mutations: Readonly<Record<string, number>> = { IngestAnArticle: 36, RetractAnArticle: 28 }

/** Nodes with lists on lists, and the statements of `nodes(ids)`, whether one id is given or 25. */
const nodes = [
  {
    type: 'Person',
    all: 'entities(first: 25, filter: {kinds: [PERSON]})',
    selection: `name
      positions { of { name } evidence(first: 1) { edges { node { rule } } } }
      mentions(last: 2) { totalCount edges { node { passage { text } } } }
      articles(first: 2) { edges { node { text } } }
      events(last: 2) { totalCount edges { node { evidence(first: 2) { edges { node { rule } } } } } }
      neighbors(first: 2) { edges { node { name } } }
      relations(first: 2) { edges { node { events { summary } } } }`,
    statements: 11,
  },
  {
    type: 'Place',
    all: 'entities(first: 25, filter: {kinds: [PLACE]})',
    selection: 'locatedIn { name } events(first: 2) { totalCount edges { node { summary } } }',
    statements: 3,
  },
  {
    type: 'Article',
    all: 'articles(first: 25)',
    selection: `text
      passages(last: 2) { edges { node { mentions(first: 2) { edges { node { surface } } } } } }
      entities(first: 2) { edges { node { name } } }
      events(first: 2) { edges { node { summary } } }`,
    statements: 6,
  },
  {
    type: 'Event',
    all: 'events(first: 25)',
    selection: 'participants { entity { name } } evidence(first: 2) { edges { node { passage { text } } } }',
    statements: 2,
  },
]

eachEngine((engine) => {
  let store: GraphStore
  let known: Known
  let told: string[] = []

  async function cost(query: string, variables: object): Promise<number> {
    told = []
    const { errors } = await ask(store, query, variables)
    expect(errors, query).toBeUndefined()
    return told.length
  }

  beforeAll(async () => {
    store = await engine.fresh({ onStatement: (name) => told.push(name) })
    const samples = new URL('../../samples', import.meta.url).pathname
    for await (const _ of ingest(store, readSources([samples]))) void _
    known = await knownIds(store)
  }, 180_000)

  test('each operation takes as many statements as its line says, for 25 rows as for one', async () => {
    const one: Record<string, number> = {}
    const many: Record<string, number> = {}
    for (const { name, query, variables } of everyOperation(variablesOf(known))) {
      one[name] = await cost(query, { ...variables, first: 1 })
      if (!(name in mutations)) many[name] = await cost(query, { ...variables, first: 25 })
    }
    expect(one).toEqual({ ...queries, ...mutations })
    expect(many).toEqual(queries)
  }, 180_000)

  test('the text of a filter is searched for once, under however many parents', async () => {
    const filtered = (first: number) =>
      `{ entities(first: ${first}) { edges { node { articles(filter: {text: "blinken"}) { edges { cursor } } } } } }`
    expect([await cost(filtered(1), {}), await cost(filtered(25), {})]).toEqual([3, 3])
  })

  test.each(nodes)(
    '25 nodes of $type take the statements of one',
    async ({ type, all, selection, statements }) => {
      const { data } = await ask<{ all: { edges: { node: { id: string } }[] } }>(
        store,
        `{ all: ${all} { edges { node { id } } } }`,
      )
      const ids = data.all.edges.map(({ node }) => node.id)
      expect(ids).toHaveLength(25)
      const query = `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${selection} } } }`
      expect([await cost(query, { ids: ids.slice(0, 1) }), await cost(query, { ids })]).toEqual([
        statements,
        statements,
      ])
    },
  )
})
