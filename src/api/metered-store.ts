import type { Statement } from '../graph/statement.ts'
import type { GraphStore, TextHit, TextQuery, WithHits } from '../graph/store.ts'

/** What one request took of the graph. */
export interface Spent {
  statements: number
  rows: number
}

/** The graph as one request uses it: what it reads is counted. */
export function metered(store: GraphStore, spent: Spent): GraphStore {
  const counted = async <R>(rows: Promise<R[]>): Promise<R[]> => {
    spent.statements++
    const found = await rows
    spent.rows += found.length
    return found
  }
  return {
    engine: store.engine,
    location: store.location,
    read: <P, R>(statement: Statement<P, R>, params: P) => counted(store.read(statement, params)),
    searchText: (query: TextQuery): Promise<TextHit[]> => counted(store.searchText(query)),
    readFound: <P extends WithHits, R>(
      query: TextQuery,
      statement: Statement<P, R>,
      params: Omit<P, keyof WithHits>,
    ) => counted(store.readFound(query, statement, params)),
    write: (work) =>
      store.write((tx) =>
        work({ turn: tx.turn, run: (statement, params) => counted(tx.run(statement, params)) }),
      ),
    defineSchema: (text) => store.defineSchema(text),
    awaitIndexes: () => store.awaitIndexes(),
    close: () => store.close(),
  }
}
