import { type Execute, runStatement } from './run.ts'
import type { GraphObservers, Transaction } from './store.ts'
import { takeWriteLock } from './write-lock.ts'

/**
 * Gives `work` a transaction that runs through `execute`, once it is this one's turn to write, and waits until every statement it started has
 * ended, awaited or not. A failed statement fails the whole, even when `work` caught its error: the server
 * has already given the transaction up by then.
 */
export async function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  observers: GraphObservers,
  execute: Execute,
): Promise<T> {
  const running: Promise<unknown>[] = []
  const [lock] = await runStatement(takeWriteLock, {}, {}, execute)
  const tx: Transaction = {
    turn: lock?.turn ?? 0,
    run(statement, params) {
      const rows = runStatement(statement, params, observers, execute)
      running.push(rows)
      return rows
    },
  }
  try {
    const result = await work(tx)
    await Promise.all(running)
    return result
  } finally {
    await Promise.allSettled(running)
  }
}
