import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { articleRow, entityRow, eventRow } from '../rows.ts'

const texts = z.array(z.string()).readonly()
const count = z.object({ count: z.number() })

/** What an article must be like; dates as ISO instants, '' and '~' for no bound. */
export const articleFilter = {
  from: z.string(),
  to: z.string(),
  publisher: z.string().nullable(),
  ids: texts.nullable(),
}

/** What an event must be like; dates as ISO days, '' and '~' for no bound. */
export const eventFilter = {
  from: z.string(),
  to: z.string(),
  types: texts.nullable(),
  polarity: z.string().nullable(),
  modality: z.string().nullable(),
  minConfidence: z.number(),
  minSources: z.number(),
  placeIds: texts.nullable(),
  ids: texts.nullable(),
}

const entityFilter = { kinds: texts.nullable(), ids: texts.nullable() }

/** Where a page in order of date begins. */
export const dateKey = { at: z.string(), id: z.string(), limit: z.number() }

const articles = (name: string) =>
  statement({
    name,
    params: z.object({ ...articleFilter, ...dateKey }),
    row: z.object({ article: articleRow }),
  })

export const articlesLatest = articles('read/articles-latest')
export const articlesEarliest = articles('read/articles-earliest')
export const countArticles = statement({
  name: 'read/count-articles',
  params: z.object(articleFilter),
  row: count,
})

const events = (name: string) =>
  statement({ name, params: z.object({ ...eventFilter, ...dateKey }), row: eventRow })

export const eventsLatest = events('read/events-latest')
export const eventsEarliest = events('read/events-earliest')
export const countEvents = statement({ name: 'read/count-events', params: z.object(eventFilter), row: count })

export const entitiesByArticleCount = statement({
  name: 'read/entities-by-article-count',
  params: z.object({ ...entityFilter, count: z.number(), id: z.string(), limit: z.number() }),
  row: z.object({ entity: entityRow }),
})

export const entitiesByName = statement({
  name: 'read/entities-by-name',
  params: z.object({ ...entityFilter, name: z.string(), id: z.string(), limit: z.number() }),
  row: z.object({ entity: entityRow }),
})

export const countEntities = statement({
  name: 'read/count-entities',
  params: z.object(entityFilter),
  row: count,
})
