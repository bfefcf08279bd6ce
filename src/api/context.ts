import type { GraphStore } from '../graph/store.ts'
import type { Reader } from '../ingest/readers/reader.ts'
import { rulesReader } from '../ingest/readers/rules-reader.ts'
import { type Loaders, makeLoaders } from './loaders/loaders.ts'

/** What a resolver may use: the graph, the reader of new articles, and this request's own loaders. */
export interface Context {
  readonly store: GraphStore
  readonly reader: Reader
  readonly loaders: Loaders
}

export function makeContext(store: GraphStore, reader: Reader = rulesReader): Context {
  return { store, reader, loaders: makeLoaders(store) }
}
