import { performance } from 'node:perf_hooks'
import type { GrafeoDB } from '@grafeo-db/js'
import { assertReads, type Execute, type Row, runStatement } from '../run.ts'
import type { Statement } from '../statement.ts'
import type { GraphObservers, GraphStore, TextHit, TextQuery, Transaction, WithHits } from '../store.ts'
import { inTransaction } from '../transaction.ts'
import { takeTurns } from '../turns.ts'
import { defineGrafeoSchema } from './schema.ts'
import { GrafeoTextSearch } from './text-search.ts'

interface StoreParts {
  location: string
  observers: GraphObservers
  onCommit?: () => void
  onClose: () => void
}

/** The graph in this process. Reads see what is committed; writes take turns. */
export class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo'
  readonly location: string
  readonly #db: GrafeoDB
  readonly #observers: GraphObservers
  readonly #onCommit: (() => void) | undefined
  readonly #onClose: () => void
  readonly #textSearch: GrafeoTextSearch
  readonly #inTurn = takeTurns()
  #closing: Promise<void> | undefined

  constructor(db: GrafeoDB, parts: StoreParts) {
    this.#db = db
    this.location = parts.location
    this.#observers = parts.observers
    this.#onCommit = parts.onCommit
    this.#onClose = parts.onClose
    this.#textSearch = new GrafeoTextSearch(db)
  }

  async read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    assertReads(statement)
    return runStatement(statement, params, this.#observers, executeOn(this.#db))
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#writeNow(work))
  }

  async #writeNow<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction()
    try {
      const result = await inTransaction(work, this.#observers, executeOn(transaction))
      transaction.commit()
      this.#onCommit?.()
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  async searchText(query: TextQuery): Promise<TextHit[]> {
    const started = performance.now()
    const hits = await this.#textSearch.search(query)
    this.#observers.onStatement?.('search', 'read', performance.now() - started)
    return hits
  }

  async readFound<P extends WithHits, R>(
    query: TextQuery,
    statement: Statement<P, R>,
    params: Omit<P, keyof WithHits>,
  ): Promise<R[]> {
    const hits = await this.#textSearch.search(query)
    return this.read(statement, { ...params, hits } as unknown as P)
  }

  defineSchema(text: string): Promise<void> {
    return this.#inTurn(() => defineGrafeoSchema(this.#db, text))
  }

  async awaitIndexes(): Promise<void> {
    // This engine's indexes change with the data.
  }

  /** Waits for the writes under way, folds the log into the file, and lets the file go. */
  close(): Promise<void> {
    this.#closing ??= this.#inTurn(async () => {
      this.#db.close()
      this.#onClose()
    })
    return this.#closing
  }
}

function executeOn(session: Pick<GrafeoDB, 'executeCypher'>): Execute {
  return async (text: string, params: Row) => (await session.executeCypher(text, params)).toArray()
}
