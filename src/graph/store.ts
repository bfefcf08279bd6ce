import type { Statement } from './statement.ts'
import type { TextIndexName } from './text/indexes.ts'

/** What full text is asked: words, never engine syntax; the answer holds at most `limit` nodes of each index. */
export interface TextQuery {
  readonly indexes: readonly TextIndexName[]
  readonly text: string
  readonly limit: number
}

/** A node that matched: its `id`, and how well, from 0 to 1, which is the best of its index in this answer. */
export interface TextHit {
  readonly index: TextIndexName
  readonly id: string
  readonly score: number
}

/** The parameter of a statement that a text search fills. */
export interface WithHits {
  readonly hits: readonly TextHit[]
}

/** What a write sees: its own uncommitted state, one statement at a time. */
export interface Transaction {
  /** The number of this write among all writes to the graph: it grows in the order in which they commit. */
  readonly turn: number
  run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>
}

/** The port to the database; nothing outside `src/graph` knows which engine answers. */
export interface GraphStore {
  readonly engine: 'neo4j' | 'grafeo'
  /** Where the graph is, for people: the server's address, the file, or `memory`. Never holds a password. */
  readonly location: string
  /** One statement in a read transaction, retried on transient errors; sees every write this process made. */
  read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>
  /**
   * One writer at a time over the whole graph (all processes): `work` runs in one transaction, which commits
   * whole or not at all. It may be called again after a transient failure, so it must not change anything else.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Full text, misspellings, accents, case and word order forgiven; best first within each index. A query
   * without a word in it finds nothing.
   */
  searchText(query: TextQuery): Promise<TextHit[]>
  /** A reading statement over what the text finds, as one round trip: its parameter `hits` is the answer. */
  readFound<P extends WithHits, R>(
    query: TextQuery,
    statement: Statement<P, R>,
    params: Omit<P, keyof WithHits>,
  ): Promise<R[]>
  /** One schema statement of a migration, outside the write transactions; doing it again changes nothing. */
  defineSchema(text: string): Promise<void>
  /** Resolves when every index has caught up with the data. */
  awaitIndexes(): Promise<void>
  close(): Promise<void>
}

/** Told of each statement that ran; `ms` is the time until all its rows were there. */
export interface GraphObservers {
  onStatement?(name: string, mode: 'read' | 'write', ms: number): void
}
