import { z } from 'zod'
import type { OrderTerm } from './order.ts'
import { type Statement, type StatementParts, statement } from './statement.ts'

/** The values by which a row is sorted, all terms of the order. */
export type SortKey = readonly (string | number)[]

const sortKey = z.array(z.union([z.string(), z.number()])).readonly()

/** What every page takes: the keys between which it lies, and its most rows. */
export const pageParams = { after: sortKey, before: sortKey, limit: z.number() }

/** A list that is read from either end. Backward, its rows come in the opposite order. */
export interface PagedStatement<P, R> {
  readonly forward: Statement<P, R>
  readonly backward: Statement<P, R>
  /** A key before all rows, and one behind all of them. */
  readonly ends: { readonly after: SortKey; readonly before: SortKey }
}

interface PagedParts<P, R> extends Omit<StatementParts<P, R>, 'direction'> {
  /** Of what kind the values of a key are, one for each term of the file's order. */
  readonly key: readonly ('text' | 'number')[]
}

/** Loads a statement whose header has `@order`, in both directions. */
export function pagedStatement<P, R>({ key, ...parts }: PagedParts<P, R>): PagedStatement<P, R> {
  const forward = statement({ ...parts, direction: 'forward' })
  const { order } = forward.file
  if (order.length !== key.length)
    throw new Error(`cypher/${parts.name}.cypher: @order has not ${key.length} terms`)
  const endOf = (last: boolean) =>
    key.map((kind, at) => extreme(kind, (order[at] as OrderTerm).falling !== last))
  return {
    forward,
    backward: statement({ ...parts, direction: 'backward' }),
    ends: { after: endOf(false), before: endOf(true) },
  }
}

function extreme(kind: 'text' | 'number', highest: boolean): string | number {
  if (kind === 'text') return highest ? '\u{10ffff}' : ''
  return highest ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER
}
