import type { Changes } from './changes.ts'

/**
 * All rows behind a place in an order that only grows at its end, those there are and then those that come, until the
 * consumer stops. A consumer that is slow is waited for: what comes meanwhile stays in the graph.
 *
 * @param page the next rows behind a key, none at the end
 */
export function follow<Row, Key>(
  changes: Changes,
  start: Key,
  page: (after: Key) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): AsyncIterableIterator<Row> {
  const stopped = new AbortController()
  async function* rows(): AsyncGenerator<Row> {
    let after = start
    while (!stopped.signal.aborted) {
      const { told } = changes
      const found = await page(after)
      for (const row of found) {
        after = keyOf(row)
        yield row
      }
      if (found.length === 0) await changes.after(told, stopped.signal)
    }
  }
  const source = rows()
  return {
    next: () => source.next(),
    // A generator that waits would not hear of it.
    return: () => {
      stopped.abort()
      return source.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
