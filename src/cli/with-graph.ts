import { type Config, readConfig } from '../config.ts'
import { migrate } from '../graph/migrate.ts'
import { openGraph } from '../graph/open.ts'
import type { GraphObservers, GraphStore } from '../graph/store.ts'

/** Opens the graph that the settings name, brings its schema up to date, and closes it after the work. */
export async function withGraph<T>(
  work: (store: GraphStore, config: Config) => Promise<T>,
  observers: GraphObservers = {},
): Promise<T> {
  const config = readConfig(process.env)
  const store = await openGraph(config.graph, observers)
  try {
    await migrate(store)
    return await work(store, config)
  } finally {
    await store.close()
  }
}

/** Aborts at the first Ctrl-C, so that the work ends whole; the second one ends the program at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  const abort = () => controller.abort()
  process.once('SIGINT', abort)
  process.once('SIGTERM', abort)
  return controller.signal
}
