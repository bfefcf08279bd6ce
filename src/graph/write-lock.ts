import { z } from 'zod'
import { statement } from './statement.ts'

/**
 * Waits until no other process writes, keeps the others waiting until the transaction ends, and tells the number of this
 * write among all writes to the graph.
 */
export const takeWriteLock = statement({
  name: 'write/take-write-lock',
  params: z.object({}),
  row: z.object({ turn: z.number() }),
})
