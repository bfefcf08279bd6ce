import { performance } from 'node:perf_hooks'
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { assertReads, type Execute, type Row, runStatement } from '../run.ts'
import type { Neo4jSettings } from '../settings.ts'
import type { Statement } from '../statement.ts'
import type { GraphObservers, GraphStore, TextHit, TextQuery, Transaction, WithHits } from '../store.ts'
import { inTransaction } from '../transaction.ts'
import { takeTurns } from '../turns.ts'
import { neo4jError } from './errors.ts'
import { toDriverValue } from './params.ts'
import { overHits, SEARCH_TEXT, searchParams } from './text-query.ts'

/** A graph on a Neo4j server, shared with other processes. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j'
  readonly location: string
  readonly #driver: Driver
  readonly #settings: Neo4jSettings
  readonly #observers: GraphObservers
  /** Hands what a session wrote on to every later session, so that a read sees it on any cluster member. */
  readonly #bookmarks = neo4j.bookmarkManager()
  /** Waiting here rather than for the lock node keeps the wait out of the transaction's time. */
  readonly #inTurn = takeTurns()

  constructor(driver: Driver, settings: Neo4jSettings, observers: GraphObservers) {
    this.#driver = driver
    this.#settings = settings
    this.#observers = observers
    this.location = settings.uri
  }

  read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    return this.#read((execute) => {
      assertReads(statement)
      return runStatement(statement, params, this.#observers, execute)
    })
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() =>
      this.#inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite(
          (transaction) => inTransaction(work, this.#observers, executeOn(transaction)),
          this.#timeout,
        ),
      ),
    )
  }

  async searchText(query: TextQuery): Promise<TextHit[]> {
    const params = searchParams(query)
    if (params.words.length === 0) return []
    const started = performance.now()
    const hits = await this.#read((execute) => execute(SEARCH_TEXT, params))
    this.#observers.onStatement?.('search', 'read', performance.now() - started)
    return hits as unknown as TextHit[]
  }

  async readFound<P extends WithHits, R>(
    query: TextQuery,
    statement: Statement<P, R>,
    params: Omit<P, keyof WithHits>,
  ): Promise<R[]> {
    const search = searchParams(query)
    if (search.words.length === 0) return this.read(statement, { ...params, hits: [] } as unknown as P)
    const columns = statement.file.row.map(({ name }) => name)
    return this.#read((execute) => {
      assertReads(statement)
      const given = { ...params, hits: [] } as unknown as P
      return runStatement(statement, given, this.#observers, (text, { hits: _, ...rest }) =>
        execute(overHits(text, columns), { ...rest, ...search }),
      )
    })
  }

  defineSchema(text: string): Promise<void> {
    return this.#inTurn(() =>
      this.#inSession(neo4j.session.WRITE, async (session) => {
        await session.executeWrite((transaction) => transaction.run(text), this.#schemaTimeout)
      }),
    )
  }

  async awaitIndexes(): Promise<void> {
    const { timeout } = this.#schemaTimeout
    await this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead(
        (transaction) =>
          transaction.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(timeout / 1000) }),
        this.#schemaTimeout,
      ),
    )
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#driver.close())
  }

  get #timeout() {
    return { timeout: this.#settings.timeoutMs }
  }

  /** Building an index over a large graph takes longer than any statement should. */
  get #schemaTimeout() {
    return { timeout: 20 * this.#settings.timeoutMs }
  }

  #read<T>(work: (execute: Execute) => Promise<T>): Promise<T> {
    return this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => work(executeOn(transaction)), this.#timeout),
    )
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#settings
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    })
    try {
      return await work(session)
    } catch (error) {
      throw neo4jError(error, this.#settings)
    } finally {
      await session.close()
    }
  }
}

function executeOn(transaction: ManagedTransaction): Execute {
  return async (text: string, params: Row) => {
    const { records } = await transaction.run(text, toDriverValue(params) as Row)
    return records.map((record) => record.toObject())
  }
}
