import { readdirSync } from 'node:fs'
import type { Statement } from '../../src/graph/statement.ts'
import type { GraphStore, Transaction } from '../../src/graph/store.ts'

type Values = Record<string, unknown>

/** One statement with parameters that must bring something back from the seed graph. */
export interface ContractCase {
  /** Unique: the statement's name, and what is special about this case. */
  name: string
  statement: Statement<never, unknown>
  params: Values
  /** Why this case gives no rows, or as a write changes nothing. */
  empty?: string
  /** Columns whose values depend on the engine or the run; only that they are there is compared. */
  varies: readonly string[]
  /** Columns that hold a list in no order. */
  unordered: readonly string[]
  run(on: Pick<GraphStore, 'read'> | Transaction): Promise<Values[]>
}

interface CaseParts<P, R> {
  statement: Statement<P, R>
  params: P
  about?: string
  empty?: string
  varies?: readonly string[]
  unordered?: readonly string[]
}

export function contractCase<P extends Values, R extends Values>(parts: CaseParts<P, R>): ContractCase {
  const { statement, params, about, empty, varies = [], unordered = [] } = parts
  return {
    name: about === undefined ? statement.name : `${statement.name}: ${about}`,
    statement: statement as unknown as Statement<never, unknown>,
    params,
    varies,
    unordered,
    run: (on) => ('run' in on ? on.run(statement, params) : on.read(statement, params)),
    ...(empty === undefined ? {} : { empty }),
  }
}

const folder = new URL('cases/', import.meta.url)

/** The cases of all files in `cases/`, each of which exports an array `cases`. */
export async function allCases(): Promise<ContractCase[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)))
  return modules.flatMap((module: { cases: ContractCase[] }) => module.cases)
}
