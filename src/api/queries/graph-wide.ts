import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { textIndexNames } from '../../graph/text/indexes.ts'
import { articleRow, entityRow, eventNode } from '../rows.ts'

const found = {
  hits: z.array(z.object({ index: z.enum(textIndexNames), id: z.string(), score: z.number() })).readonly(),
  kinds: z.array(z.string()).readonly(),
}

const foundRow = z.object({
  label: z.enum(['Entity', 'Event', 'Article']),
  id: z.string(),
  score: z.number(),
  node: z.union([eventNode, entityRow, articleRow]),
  participants: z.array(z.object({ role: z.string(), entity: entityRow })),
  places: z.array(entityRow),
})
export type FoundRow = z.infer<typeof foundRow>

export const search = statement({
  name: 'read/search',
  params: z.object(found),
  row: foundRow,
})

export const stats = statement({
  name: 'read/stats',
  params: z.object({}),
  row: z.object({ thing: z.string(), count: z.number() }),
})
