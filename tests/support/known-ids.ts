import type { GraphStore } from '../../src/graph/store.ts'
import { ask } from './ask.ts'

/** What the committed operations ask about, in a graph of the samples. */
export interface Known {
  /** Two persons who met. */
  readonly a: string
  readonly b: string
  readonly event: string
  readonly article: string
  readonly url: string
}

export async function knownIds(store: GraphStore): Promise<Known> {
  const { data } = await ask<Record<'a' | 'b', { id: string }> & Record<'events' | 'articles', Rows>>(
    store,
    `{ a: entity(name: "Antony Blinken") { id } b: entity(name: "Wang Yi") { id }
      events(first: 1, filter: {minSources: 2}) { edges { node { id } } }
      articles(first: 1) { edges { node { id url } } } }`,
  )
  const [event] = data.events.edges
  const [article] = data.articles.edges
  if (event === undefined || article?.node.url === undefined) throw new Error('the samples are not there')
  return { a: data.a.id, b: data.b.id, event: event.node.id, article: article.node.id, url: article.node.url }
}

interface Rows {
  edges: { node: { id: string; url?: string } }[]
}

/** For the committed operations, the variables that only a graph can give. */
export function variablesOf({ a, b, event, url }: Known): Record<string, Record<string, unknown>> {
  const entity = { name: 'China' }
  return {
    Neighborhood: { id: a, depth: 2 },
    ReadAnArticle: { url },
    Dyad: { a, b },
    Paths: { from: a, to: b },
    ListEvidence: { id: event },
    ListFound: { text: 'blinken', kinds: ['EVENT'] },
    ListEntityArticles: entity,
    ListEntityEvents: entity,
    ListEntityMentions: entity,
    ListEntityNeighbors: entity,
    ListEntityRelations: entity,
  }
}
