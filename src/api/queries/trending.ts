import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { entityRow } from '../rows.ts'

const row = z.object({ entity: entityRow, articles: z.number(), expected: z.number(), score: z.number() })
export type TrendRow = z.infer<typeof row>

export const trendingEntities = statement({
  name: 'read/trending',
  params: z.object({
    from: z.string(),
    now: z.string(),
    to: z.string(),
    kinds: z.array(z.string()).readonly().nullable(),
    least: z.number(),
    limit: z.number(),
  }),
  row,
})
