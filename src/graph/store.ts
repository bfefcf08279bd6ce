import type { Statement } from './statement.ts'

/** The full-text indexes: `entities` (Entity.searchText), `events` (Event.summary), `articles` (title, text). */
export type TextIndexName = 'entities' | 'events' | 'articles'

/** The node's `id`, and how well it matched: higher is better, comparable within one answer only. */
export interface TextHit {
  id: string
  score: number
}

/** What a write sees: its own uncommitted state, one statement at a time. */
export interface Transaction {
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
   * Full text, misspellings, accents, case and word order forgiven; best first. The query is words, never
   * engine syntax; a query without a word in it finds nothing.
   */
  searchText(index: TextIndexName, query: string, limit: number): Promise<TextHit[]>
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
