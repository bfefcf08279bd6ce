import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { eventFilter } from './lists.ts'

const buckets = { width: z.number(), limit: z.number() }
const row = z.object({
  bucket: z.string(),
  count: z.number(),
  score: z.number(),
  verbalCooperation: z.number(),
  materialCooperation: z.number(),
  verbalConflict: z.number(),
  materialConflict: z.number(),
  speech: z.number(),
  neutral: z.number(),
})
export type BucketRow = z.infer<typeof row>

export const timelineOfAll = statement({
  name: 'read/timeline',
  params: z.object({ ...eventFilter, ...buckets }),
  row,
})

export const timelineOfEntity = statement({
  name: 'read/timeline-of-entity',
  params: z.object({
    entityId: z.string(),
    others: z.array(z.string()).readonly(),
    ...eventFilter,
    ...buckets,
  }),
  row,
})
