import type { GraphStore } from '../../src/graph/store.ts'
import { addAlias } from '../../src/ingest/judge/name-entity.ts'
import { undo } from '../../src/ingest/judge/undo.ts'
import { ask } from './ask.ts'
import type { Pools } from './random-query.ts'

type List = { edges: { cursor: string; node: Record<string, unknown> & { id: string } }[] }

/** Ids, cursors and words of a graph, and some that nothing has, for the arguments of random queries. */
export async function poolsOf(store: GraphStore): Promise<Pools> {
  const rows = '{ edges { cursor node { id } } }'
  const { data } = await ask<Record<string, List>>(
    store,
    `{ entities(first: 12) { edges { cursor node { id name ... on Entity {
        mentions(first: 4) { edges { cursor } } neighbors(first: 4) { edges { cursor } } relations(first: 4) { edges { cursor } } } } } }
      places: entities(first: 4, filter: {kinds: [PLACE]}) ${rows}
      events(first: 9) { edges { cursor node { id evidence(first: 3) { edges { cursor node { id } } } } } }
      articles(first: 6) { edges { cursor node { id url passages(first: 3) ${rows} } } }
      judgements(first: 3) { edges { cursor node { id } } }
      found: search(text: "dahl", first: 5) ${rows} }`,
  )
  const of = (name: string) => data[name]?.edges ?? []
  const ids = (name: string) => of(name).map(({ node }) => node.id)
  const cursors = (name: string) => of(name).map(({ cursor }) => cursor)
  const inner = (name: string, field: string) =>
    of(name).flatMap(({ node }) => (node[field] as List).edges.map((edge) => edge))
  const below = (name: string, field: string) => inner(name, field).map(({ cursor }) => cursor)
  const lists: Record<string, string[]> = {
    EntityConnection: cursors('entities'),
    EventConnection: cursors('events'),
    ArticleConnection: cursors('articles'),
    SearchConnection: cursors('found'),
    JudgementConnection: cursors('judgements'),
    MentionConnection: below('entities', 'mentions'),
    NeighborConnection: below('entities', 'neighbors'),
    RelationConnection: below('entities', 'relations'),
    ClaimConnection: below('events', 'evidence'),
    PassageConnection: below('articles', 'passages'),
  }
  const gone = Buffer.from('Person:person:nobody').toString('base64url')
  const all = [
    ...['entities', 'events', 'articles'].flatMap(ids),
    ...ids('judgements'),
    ...inner('events', 'evidence').map(({ node }) => node.id),
    ...inner('articles', 'passages').map(({ node }) => node.id),
  ]
  return {
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([list, some]) => [
        [`${list}.after`, some],
        [`${list}.before`, some],
      ]),
    ),
    'Article.id': ids('articles'),
    'Node.id': all,
    'Node.ids': [...all, gone],
    'placeIds: ID': ids('places'),
    ID: ids('entities'),
    URL: [...of('articles').map(({ node }) => node.url), 'https://nowhere.example/'],
    'first: Int': [1, 2, 3, 5],
    'last: Int': [1, 2, 4],
    'depth: Int': [1, 2, 3],
    'maxLength: Int': [1, 2, 3, 6],
    Int: [0, 1, 2],
    Float: [0, 0.5, 1],
    Boolean: [true, false],
    Date: ['2022-12-31', '2023-01-02', '2023-01-06', '2023-01-09', '2024-02-29'],
    'name: String': [...of('entities').map(({ node }) => node.name), 'INGRID DAHL', 'Nobody'],
    'edgeTypes: String': ['MET', 'VISITED', 'HOLDS_POSITION'],
    'publisher: String': ['Odd Post', 'Even Times', ''],
    'wikidataId: String': ['Q30', 'Q419', 'Q0'],
    String: ['dahl', 'rojass lima', 'AND (', '*', '"', '\\', 'مرحبا', ''],
  }
}

/** Some judgements, of which the last is undone. */
export async function judgeSome(store: GraphStore): Promise<void> {
  const { data } = await ask<{ entities: List }>(
    store,
    '{ entities(first: 4) { edges { cursor node { id } } } }',
  )
  const at = { reason: 'Clearer.', madeBy: 'curator' }
  let last = ''
  for (const [day, { node }] of data.entities.edges.entries()) {
    const [, entity = ''] = /^\w+:(.*)$/s.exec(Buffer.from(node.id, 'base64url').toString()) ?? []
    const madeAt = `2024-06-0${day + 1}T00:00:00.000Z`
    last = (await addAlias(store, { entity, alias: `Alias ${day}` }, { ...at, madeAt })).judgement.id
  }
  await undo(store, last, '2024-06-09T00:00:00.000Z')
}
