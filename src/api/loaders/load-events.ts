import type { EventRow } from '../rows.ts'
import type { Loaders } from './loaders.ts'

/** The events of these ids that are still there, at most a hundred. */
export async function loadEvents(loaders: Loaders, ids: readonly string[]): Promise<EventRow[]> {
  const rows = await loaders.event.loadMany(ids.slice(0, 100))
  return rows.flatMap((row) => (row === null || row instanceof Error ? [] : [row]))
}
