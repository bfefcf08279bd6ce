import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { claimRow, entityRow, eventRow, mentionRow, passageRow } from '../rows.ts'
import { dateKey } from './lists.ts'
import { pageRow } from './of-entities.ts'

const keyed = { keys: z.array(z.string()).readonly(), count: z.boolean() }
const limit = z.number()

export const passagesOfArticles = statement({
  name: 'read/passages-of-articles',
  params: z.object({ ...keyed, index: z.number(), limit }),
  row: pageRow(passageRow),
})

export const entitiesOfArticles = statement({
  name: 'read/entities-of-articles',
  params: z.object({ ...keyed, mentions: z.number(), id: z.string(), limit }),
  row: pageRow(z.object({ count: z.number(), salience: z.number(), entity: entityRow })),
})

export const eventsOfArticles = statement({
  name: 'read/events-of-articles',
  params: z.object({ ...keyed, ...dateKey }),
  row: pageRow(eventRow),
})

export const mentionsOfPassages = statement({
  name: 'read/mentions-of-passages',
  params: z.object({ ...keyed, start: z.number(), limit }),
  row: pageRow(z.object({ mention: mentionRow, entity: entityRow })),
})

const evidence = (name: string) =>
  statement({ name, params: z.object({ ...keyed, ...dateKey }), row: pageRow(claimRow) })

export const evidenceOfEvents = evidence('read/evidence-of-events')
export const evidenceOfRelations = evidence('read/evidence-of-relations')
