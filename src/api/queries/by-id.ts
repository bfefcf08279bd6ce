import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { articleRow, claimRow, entityRow, eventRow, passageRow } from '../rows.ts'

const ids = z.object({ ids: z.array(z.string()).readonly() })

export const entitiesByIds = statement({
  name: 'read/entities-by-ids',
  params: ids,
  row: z.object({ entity: entityRow }),
})

export const eventsByIds = statement({ name: 'read/events-by-ids', params: ids, row: eventRow })

export const articlesByIds = statement({
  name: 'read/articles-by-ids',
  params: ids,
  row: z.object({ article: articleRow }),
})

export const articleTexts = statement({
  name: 'read/article-texts',
  params: ids,
  row: z.object({ id: z.string(), text: z.string() }),
})

export const passagesByIds = statement({
  name: 'read/passages-by-ids',
  params: ids,
  row: z.object({ passage: passageRow, article: articleRow }),
})

export const claimsByIds = statement({ name: 'read/claims-by-ids', params: ids, row: claimRow })

export const placesAbove = statement({
  name: 'read/places-above',
  params: ids,
  row: z.object({ id: z.string(), entity: entityRow }),
})

export const entityByName = statement({
  name: 'read/entity-by-name',
  params: z.object({ key: z.string() }),
  row: z.object({ entity: entityRow }),
})

export const entityByWikidataId = statement({
  name: 'read/entity-by-wikidata-id',
  params: z.object({ wikidataId: z.string() }),
  row: z.object({ entity: entityRow }),
})

export const articleByUrl = statement({
  name: 'read/article-by-url',
  params: z.object({ url: z.string() }),
  row: z.object({ article: articleRow }),
})

export const positionsOfPersons = statement({
  name: 'read/positions-of-persons',
  params: z.object({ keys: z.array(z.string()).readonly() }),
  row: z.object({
    key: z.string(),
    relation: z.object({
      id: z.string(),
      content: z.string().nullish(),
      mode: z.string().nullish(),
      sourceCount: z.number(),
      firstReportedAt: z.string().nullish(),
      lastReportedAt: z.string().nullish(),
    }),
    of: entityRow.nullable(),
  }),
})
