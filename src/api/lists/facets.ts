import type { Context } from '../context.ts'
import {
  articlesBy,
  articlesOfEntityBy,
  eventsBy,
  eventsOfEntityBy,
  type Facet,
  type FacetRow,
} from '../queries/facets.ts'
import {
  type ArticleFilterInput,
  articleFilterParams,
  type EventFilterInput,
  eventFilterParams,
} from './filters.ts'

type Maybe<T> = T | null | undefined

/** How many of the events of a filter have each value, the most frequent first. */
export function eventFacet(
  facet: Facet,
  filter: Maybe<EventFilterInput>,
  limit: number,
  { store }: Context,
): Promise<FacetRow[]> {
  const { filter: params, participantIds } = eventFilterParams(filter)
  const [entityId, ...others] = participantIds
  return entityId === undefined
    ? store.read(eventsBy[facet], { ...params, limit })
    : store.read(eventsOfEntityBy[facet], { ...params, entityId, others, limit })
}

/** How many of the articles of a filter have each value, the most frequent first. */
export async function articleFacet(
  facet: Facet,
  filter: Maybe<ArticleFilterInput>,
  limit: number,
  context: Context,
): Promise<FacetRow[]> {
  const { filter: params, entityIds } = await articleFilterParams(context, filter)
  const [entityId, ...others] = entityIds
  return entityId === undefined
    ? context.store.read(articlesBy[facet], { ...params, limit })
    : context.store.read(articlesOfEntityBy[facet], { ...params, entityId, others, limit })
}
