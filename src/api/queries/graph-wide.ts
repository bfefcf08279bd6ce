import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { articleRow, entityRow, eventNode } from '../rows.ts'

const texts = z.array(z.string()).readonly()

export const searchHits = statement({
  name: 'read/search-hits',
  params: z.object({ entityIds: texts, eventIds: texts, articleIds: texts }),
  row: z.object({
    label: z.enum(['Entity', 'Event', 'Article']),
    id: z.string(),
    node: z.union([eventNode, entityRow, articleRow]),
    participants: z.array(z.object({ role: z.string(), entity: entityRow })),
    places: z.array(entityRow),
  }),
})

export const stats = statement({
  name: 'read/stats',
  params: z.object({}),
  row: z.object({ thing: z.string(), count: z.number() }),
})
