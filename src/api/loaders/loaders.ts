import DataLoader from 'dataloader'
import type { Statement } from '../../graph/statement.ts'
import type { GraphStore } from '../../graph/store.ts'
import {
  articlesByIds,
  articleTexts,
  claimsByIds,
  entitiesByIds,
  eventsByIds,
  passagesByIds,
  placesAbove,
  positionsOfPersons,
} from '../queries/by-id.ts'
import { PageLoaders } from './page-loaders.ts'

export type Loaders = ReturnType<typeof makeLoaders>

/** Articles that a text search may yield for a filter: enough for any page that people turn to. */
const mostHits = 1000

/** One request's loaders: each gathers the keys of a GraphQL level into one statement. */
export function makeLoaders(store: GraphStore) {
  const byIds = <Row, Value>(
    query: Statement<{ ids: readonly string[] }, Row>,
    entry: (row: Row) => readonly [string, Value],
  ) =>
    new DataLoader<string, Value | null>(async (ids) => {
      const found = new Map((await store.read(query, { ids })).map(entry))
      return ids.map((id) => found.get(id) ?? null)
    })
  return {
    entity: byIds(entitiesByIds, ({ entity }) => [entity.id, entity]),
    event: byIds(eventsByIds, (row) => [row.event.id, row]),
    article: byIds(articlesByIds, ({ article }) => [article.id, article]),
    articleText: byIds(articleTexts, ({ id, text }) => [id, text]),
    passage: byIds(passagesByIds, ({ passage, article }) => [passage.id, { ...passage, article }]),
    claim: byIds(claimsByIds, (row) => [row.claim.id, row]),
    placeAbove: byIds(placesAbove, ({ id, entity }) => [id, entity]),
    positions: new DataLoader(async (keys: readonly string[]) => {
      const rows = await store.read(positionsOfPersons, { keys })
      return keys.map((key) => rows.filter((row) => row.key === key))
    }),
    /** Ids of the articles that a text finds: asked once, under however many parents a filter has it. */
    articlesFound: new DataLoader((texts: readonly string[]) =>
      Promise.all(
        texts.map(async (text) => {
          const hits = await store.searchText({ indexes: ['articles'], text, limit: mostHits })
          return hits.map(({ id }) => id)
        }),
      ),
    ),
    pages: new PageLoaders(store),
  }
}
