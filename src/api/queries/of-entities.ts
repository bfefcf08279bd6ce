import { z } from 'zod'
import { relationEdges } from '../../domain/claim.ts'
import { eventEdgeTypes } from '../../domain/event-kinds/registry.ts'
import { pagedStatement, pageParams } from '../../graph/paged-statement.ts'
import { statement } from '../../graph/statement.ts'
import { articleRow, entityRow, eventRow, mentionRow, passageRow } from '../rows.ts'
import { articleFilter, dateKey, eventFilter } from './lists.ts'

const texts = z.array(z.string()).readonly()
const keyed = { keys: texts, count: z.boolean(), ...pageParams }

/** The edges between entities that a graph of them shows. */
export const entityEdgeTypes: readonly string[] = [
  ...eventEdgeTypes,
  ...Object.values(relationEdges).map(({ edge }) => edge),
]

/** One key's page: its items, and how many there are of them in all when that was asked. */
export function pageRow<Item extends z.ZodType>(item: Item) {
  return z.object({ key: z.string(), items: z.array(item), total: z.number().nullable() })
}

const eventItem = eventRow.extend({ roles: z.array(z.string()) })
const eventsOf = (name: string) =>
  pagedStatement({
    name,
    key: dateKey,
    params: z.object({ ...keyed, ...eventFilter, others: texts }),
    row: pageRow(eventItem),
  })

export const eventsOfEntitiesLatest = eventsOf('read/events-of-entities-latest')
export const eventsOfEntitiesEarliest = eventsOf('read/events-of-entities-earliest')

const articleItem = z.object({ count: z.number(), salience: z.number(), article: articleRow })
const articlesOf = (name: string) =>
  pagedStatement({
    name,
    key: dateKey,
    params: z.object({ ...keyed, ...articleFilter, others: texts }),
    row: pageRow(articleItem),
  })

export const articlesOfEntitiesLatest = articlesOf('read/articles-of-entities-latest')
export const articlesOfEntitiesEarliest = articlesOf('read/articles-of-entities-earliest')

export const mentionsOfEntities = pagedStatement({
  name: 'read/mentions-of-entities',
  key: ['text', 'text', 'number'],
  params: z.object(keyed),
  row: pageRow(z.object({ mention: mentionRow, passage: passageRow, article: articleRow })),
})

export const neighborsOfEntities = pagedStatement({
  name: 'read/neighbors-of-entities',
  key: ['number', 'number', 'text'],
  params: z.object({ ...keyed, kinds: texts.nullable() }),
  row: pageRow(z.object({ entity: entityRow, sharedEvents: z.number(), coMentions: z.number() })),
})

export const relationsOfEntities = pagedStatement({
  name: 'read/relations-of-entities',
  variant: { EDGES: entityEdgeTypes },
  key: ['number', 'text'],
  params: z.object(keyed),
  row: pageRow(
    z.object({
      id: z.string(),
      type: z.string(),
      sourceId: z.string(),
      targetId: z.string(),
      other: entityRow,
      weight: z.number(),
      title: z.string().nullish(),
      former: z.boolean().nullish(),
      relationId: z.string().nullish(),
      eventIds: z.array(z.string()).nullish(),
      firstAt: z.string().nullish(),
      lastAt: z.string().nullish(),
    }),
  ),
})

export const neighborhoodOf = statement({
  name: 'read/neighborhood',
  variant: { EDGES: entityEdgeTypes },
  params: z.object({
    id: z.string(),
    depth: z.number(),
    types: texts.nullable(),
    kinds: texts.nullable(),
    limit: z.number(),
    furtherLimit: z.number(),
    farLimit: z.number(),
  }),
  row: z.object({
    step: z.number(),
    source: entityRow,
    target: entityRow,
    type: z.string(),
    weight: z.number(),
    eventIds: z.array(z.string()),
  }),
})
