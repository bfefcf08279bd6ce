import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { articleFilter, eventFilter } from './lists.ts'

/** By what the events or articles of a filter are counted. */
export const facets = ['type', 'country', 'publisher', 'month'] as const
export type Facet = (typeof facets)[number]

const row = z.object({ value: z.string(), count: z.number() })
export type FacetRow = z.infer<typeof row>

const limit = { limit: z.number() }
const ofEntity = { entityId: z.string(), others: z.array(z.string()).readonly() }

const byFacet = <S>(make: (facet: Facet) => S) =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Readonly<Record<Facet, S>>

export const eventsBy = byFacet((facet) =>
  statement({ name: `read/events-by-${facet}`, params: z.object({ ...eventFilter, ...limit }), row }),
)
export const eventsOfEntityBy = byFacet((facet) =>
  statement({
    name: `read/events-of-entity-by-${facet}`,
    params: z.object({ ...ofEntity, ...eventFilter, ...limit }),
    row,
  }),
)
export const articlesBy = byFacet((facet) =>
  statement({ name: `read/articles-by-${facet}`, params: z.object({ ...articleFilter, ...limit }), row }),
)
export const articlesOfEntityBy = byFacet((facet) =>
  statement({
    name: `read/articles-of-entity-by-${facet}`,
    params: z.object({ ...ofEntity, ...articleFilter, ...limit }),
    row,
  }),
)
