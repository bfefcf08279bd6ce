import type { Caller } from '../domain/access.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Reader } from '../ingest/readers/reader.ts'
import { rulesReader } from '../ingest/readers/rules-reader.ts'
import type { Allowance } from './allowance.ts'
import type { Changes } from './live/changes.ts'
import { type Loaders, makeLoaders } from './loaders/loaders.ts'
import { metered, type Spent } from './metered-store.ts'

/** What a resolver may use: the graph, the reader of new articles, and this request's own loaders. */
export interface Context {
  readonly store: GraphStore
  readonly reader: Reader
  readonly loaders: Loaders
  /** Tells when the graph has been written to. */
  readonly changes: Changes
  /** Forgets what was loaded: a subscription outlives what its loaders hold. */
  renewLoaders(): void
  /** What the request has taken of the graph so far. */
  readonly spent: Readonly<Spent>
  /** Set before the operation runs, where the server counts what callers ask for. */
  allowance?: Allowance
  /** Who asks; unknown where the API is asked within a process. */
  caller?: Caller
}

export function makeContext(store: GraphStore, changes: Changes, reader: Reader = rulesReader): Context {
  const spent: Spent = { statements: 0, rows: 0 }
  const own = metered(store, spent)
  let loaders = makeLoaders(own)
  return {
    store: own,
    reader,
    changes,
    spent,
    get loaders() {
      return loaders
    },
    renewLoaders() {
      loaders = makeLoaders(own)
    },
  }
}
