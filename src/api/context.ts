import type { GraphStore } from '../graph/store.ts'
import { type Loaders, makeLoaders } from './loaders/loaders.ts'

/** What a resolver may use: the graph, and this request's own loaders. */
export interface Context {
  readonly store: GraphStore
  readonly loaders: Loaders
}

export function makeContext(store: GraphStore): Context {
  return { store, loaders: makeLoaders(store) }
}
