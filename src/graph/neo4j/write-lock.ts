import { z } from 'zod'
import { statement } from '../statement.ts'

/** Waits until no other process writes, and keeps the others waiting until the transaction ends. */
export const takeWriteLock = statement({
  name: 'write/take-write-lock',
  params: z.object({}),
  row: z.object({ turn: z.number() }),
})
