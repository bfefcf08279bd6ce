import { z } from 'zod'
import { pagedStatement, pageParams } from '../../graph/paged-statement.ts'
import { claimRow, entityRow, eventRow, mentionRow, passageRow } from '../rows.ts'
import { dateKey } from './lists.ts'
import { pageRow } from './of-entities.ts'

const params = z.object({ keys: z.array(z.string()).readonly(), count: z.boolean(), ...pageParams })

export const passagesOfArticles = pagedStatement({
  name: 'read/passages-of-articles',
  key: ['number'],
  params,
  row: pageRow(passageRow),
})

export const entitiesOfArticles = pagedStatement({
  name: 'read/entities-of-articles',
  key: ['number', 'text'],
  params,
  row: pageRow(z.object({ count: z.number(), salience: z.number(), entity: entityRow })),
})

export const eventsOfArticles = pagedStatement({
  name: 'read/events-of-articles',
  key: dateKey,
  params,
  row: pageRow(eventRow),
})

export const mentionsOfPassages = pagedStatement({
  name: 'read/mentions-of-passages',
  key: ['number'],
  params,
  row: pageRow(z.object({ mention: mentionRow, entity: entityRow })),
})

const evidence = (name: string) => pagedStatement({ name, key: dateKey, params, row: pageRow(claimRow) })

export const evidenceOfEvents = evidence('read/evidence-of-events')
export const evidenceOfRelations = evidence('read/evidence-of-relations')
