import type { GraphStore } from '../../src/graph/store.ts'
import { ask } from './ask.ts'

/** A page of any list; the cursor of a row holds all that it is sorted by, so that it stands for the row. */
export interface ListPage {
  readonly cursors: string[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export interface Asked {
  readonly first?: number
  readonly after?: string | null
  readonly last?: number
  readonly before?: string | null
}

const roots = {
  articles: '{ LIST: articles(PAGE) ROWS }',
  'articles, earliest first': '{ LIST: articles(PAGE, orderBy: EARLIEST_FIRST) ROWS }',
  'articles of a publisher': '{ LIST: articles(PAGE, filter: {publisher: "Odd Post"}) ROWS }',
  entities: '{ LIST: entities(PAGE) ROWS }',
  'entities by name': '{ LIST: entities(PAGE, orderBy: NAME) ROWS }',
  events: '{ LIST: events(PAGE) ROWS }',
  'events, earliest first': '{ LIST: events(PAGE, orderBy: EARLIEST_FIRST) ROWS }',
  'events of some types': '{ LIST: events(PAGE, filter: {types: [VISIT]}) ROWS }',
}

/** Every list of the API that goes both ways, as an operation in which PAGE and ROWS are to be filled. */
export async function everyList(store: GraphStore): Promise<Record<string, string>> {
  const { data } = await ask<Ids>(
    store,
    `{ entities(first: 2, filter: {kinds: [PERSON]}) { edges { node { id } } }
      articles(first: 1, orderBy: EARLIEST_FIRST) { edges { node { id passages(first: 1) { edges { node { id } } } } } }
      events(first: 1, filter: {minSources: 2}) { edges { node { id } } } }`,
  )
  const [entity, other] = data.entities.edges.map(({ node }) => node.id)
  const [article] = data.articles.edges.map(({ node }) => node)
  const passage = article?.passages.edges[0]?.node.id
  const event = data.events.edges[0]?.node.id
  const on = (id: string | undefined, type: string, list: string) =>
    `{ node(id: "${id}") { ... on ${type} { LIST: ${list} ROWS } } }`
  return {
    ...roots,
    'events of an entity, as a filter': `{ LIST: events(PAGE, filter: {participantIds: ["${entity}"]}) ROWS }`,
    'articles of an entity, as a filter': `{ LIST: articles(PAGE, filter: {entityIds: ["${entity}"]}) ROWS }`,
    ...Object.fromEntries(
      ['mentions', 'articles', 'events', 'neighbors', 'relations'].map((field) => [
        `${field} of an entity`,
        on(entity, 'Entity', `${field}(PAGE)`),
      ]),
    ),
    'events of an entity, earliest first': on(entity, 'Entity', 'events(PAGE, orderBy: EARLIEST_FIRST)'),
    'articles of an entity, earliest first': on(entity, 'Entity', 'articles(PAGE, orderBy: EARLIEST_FIRST)'),
    ...Object.fromEntries(
      ['passages', 'entities', 'events'].map((field) => [
        `${field} of an article`,
        on(article?.id, 'Article', `${field}(PAGE)`),
      ]),
    ),
    'mentions of a passage': on(passage, 'Passage', 'mentions(PAGE)'),
    'evidence of an event': on(event, 'Event', 'evidence(PAGE)'),
    'events of two': `{ dyad(a: "${entity}", b: "${other}") { LIST: events(PAGE) ROWS } }`,
  }
}

interface Ids {
  entities: Rows<{ id: string }>
  articles: Rows<{ id: string; passages: Rows<{ id: string }> }>
  events: Rows<{ id: string }>
}

type Rows<Node> = { edges: { node: Node }[] }

/** One page of a list. */
export async function pageOfList(store: GraphStore, list: string, asked: Asked): Promise<ListPage> {
  const text = list
    .replace('PAGE', 'first: $first, after: $after, last: $last, before: $before')
    .replace('ROWS', '{ edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }')
  const query = `query Page($first: Int, $after: String, $last: Int, $before: String) ${text}`
  const { data, errors } = await ask<Record<string, unknown>>(store, query, asked)
  if (errors !== undefined) throw new Error(`${list}: ${errors[0]?.extensions.code} ${errors[0]?.message}`)
  const found = (data.LIST ?? (Object.values(data)[0] as { LIST: unknown }).LIST) as {
    edges: { cursor: string }[]
    pageInfo: ListPage['pageInfo']
  }
  return { cursors: found.edges.map(({ cursor }) => cursor), pageInfo: found.pageInfo }
}

/** The whole list in pages of a size, from either end; `between` runs after each page but the last. */
export async function walkList(
  store: GraphStore,
  list: string,
  size: number,
  direction: 'forward' | 'backward',
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  let rows: string[] = []
  let cursor: string | null = null
  for (;;) {
    const asked: Asked =
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor }
    const { cursors, pageInfo } = await pageOfList(store, list, asked)
    rows = direction === 'forward' ? [...rows, ...cursors] : [...cursors, ...rows]
    const more = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
    if (!more) return rows
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor
    await between()
  }
}
