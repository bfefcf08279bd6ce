import DataLoader from 'dataloader'
import type { Statement } from '../../graph/statement.ts'
import type { GraphStore } from '../../graph/store.ts'
import {
  articlesByIds,
  articleTexts,
  claimsByIds,
  eventsByIds,
  passagesByIds,
  placesAbove,
  positionsOfPersons,
} from '../queries/by-id.ts'
import { judgementsByIds } from '../queries/judgements.ts'
import { meetingsOfPairs } from '../queries/meetings.ts'
import type { EntityRow } from '../rows.ts'
import { entitiesByAnyId } from './meant.ts'
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
    entity: new DataLoader<string, EntityRow | null>(async (ids) => {
      const found = await entitiesByAnyId(store, ids)
      return ids.map((id) => found.get(id) ?? null)
    }),
    judgement: byIds(judgementsByIds, ({ judgement }) => [judgement.id, judgement]),
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
    meetings: new DataLoader(async (keys: readonly string[]) => {
      const pairs = keys.map((key) => {
        const [one, other] = JSON.parse(key) as [string, string]
        return { key, one, other }
      })
      const found = new Map(
        (await store.read(meetingsOfPairs, { pairs })).map((row) => [row.key, inOrder(row)]),
      )
      return keys.map((key) => found.get(key) ?? [])
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

/** Undated ones come last. */
function inOrder({ eventIds, firsts }: { eventIds: readonly string[]; firsts: readonly string[] }): string[] {
  const dayOf = new Map(eventIds.map((id, at) => [id, firsts[at] || '~'] as const))
  return eventIds.toSorted((a, b) => `${dayOf.get(a)} ${a}`.localeCompare(`${dayOf.get(b)} ${b}`, 'en'))
}
