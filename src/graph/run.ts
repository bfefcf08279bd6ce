import { performance } from 'node:perf_hooks'
import type { Statement } from './statement.ts'
import type { GraphObservers } from './store.ts'

/** A plain row as an engine gives it: column name to value. */
export type Row = Record<string, unknown>

/** How an engine runs one text with checked parameters. */
export type Execute = (text: string, params: Row) => Promise<Row[]>

/** A statement and its code disagree: a defect of ours, never of the input. */
class StatementError extends Error {
  override readonly name = 'StatementError'
}

/** Checks the parameters, runs the statement, checks each row, and tells the observer. */
export async function runStatement<P, R>(
  statement: Statement<P, R>,
  params: P,
  observers: GraphObservers,
  execute: Execute,
): Promise<R[]> {
  const given = statement.params.safeParse(params)
  if (!given.success) throw mismatch(statement.name, 'parameter', given.error.issues)
  const started = performance.now()
  const found = await execute(statement.text, given.data as Row)
  observers.onStatement?.(statement.name, statement.file.mode, performance.now() - started)
  if (statement.file.rows === 'one' && found.length > 1) {
    throw new StatementError(`${statement.name} is said to give one row and gave ${found.length}`)
  }
  return found.map((row) => {
    const checked = statement.row.safeParse(row)
    if (!checked.success) throw mismatch(statement.name, 'column', checked.error.issues)
    return checked.data
  })
}

/** Refuses a writing statement where only reading is meant; one engine of two would let it pass. */
export function assertReads(statement: Pick<Statement<unknown, unknown>, 'name' | 'file'>): void {
  if (statement.file.mode === 'write') {
    throw new StatementError(`${statement.name} writes; run it inside store.write`)
  }
}

function mismatch(name: string, part: string, issues: { path: PropertyKey[]; message: string }[]) {
  const [issue] = issues
  return new StatementError(`${name}: ${part} ${issue?.path.join('.')}: ${issue?.message}`)
}
