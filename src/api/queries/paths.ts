import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { entityRow } from '../rows.ts'
import { entityEdgeTypes } from './of-entities.ts'

const row = z.object({
  nodes: z.array(entityRow),
  edges: z.array(
    z.object({
      type: z.string(),
      eventIds: z.array(z.string()),
      eventFirsts: z.array(z.string()),
      weight: z.number(),
    }),
  ),
})
export type PathRow = z.infer<typeof row>

export const shortestPaths = statement({
  name: 'read/paths',
  variant: { EDGES: entityEdgeTypes },
  params: z.object({ from: z.string(), to: z.string(), longest: z.number(), limit: z.number() }),
  row,
})
