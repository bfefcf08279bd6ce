import { z } from 'zod'
import { pagedStatement, pageParams } from '../../graph/paged-statement.ts'
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

/** The sort key of lists in order of date: it, and an id. */
export const dateKey = ['text', 'text'] as const

const articles = (name: string) =>
  pagedStatement({
    name,
    key: dateKey,
    params: z.object({ ...articleFilter, ...pageParams }),
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
  pagedStatement({ name, key: dateKey, params: z.object({ ...eventFilter, ...pageParams }), row: eventRow })

export const eventsLatest = events('read/events-latest')
export const eventsEarliest = events('read/events-earliest')
export const countEvents = statement({ name: 'read/count-events', params: z.object(eventFilter), row: count })

export const entitiesByArticleCount = pagedStatement({
  name: 'read/entities-by-article-count',
  key: ['number', 'text'],
  params: z.object({ ...entityFilter, ...pageParams }),
  row: z.object({ entity: entityRow }),
})

export const entitiesByName = pagedStatement({
  name: 'read/entities-by-name',
  key: ['text', 'text'],
  params: z.object({ ...entityFilter, ...pageParams }),
  row: z.object({ entity: entityRow }),
})

export const countEntities = statement({
  name: 'read/count-entities',
  params: z.object(entityFilter),
  row: count,
})
