import { z } from 'zod'
import { statement } from '../../graph/statement.ts'

export const meetingsOfPairs = statement({
  name: 'read/meetings-of-pairs',
  params: z.object({
    pairs: z.array(z.object({ key: z.string(), one: z.string(), other: z.string() })).readonly(),
  }),
  row: z.object({ key: z.string(), eventIds: z.array(z.string()), firsts: z.array(z.string()) }),
})
