import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'
import type { PagedStatement, SortKey } from '../graph/paged-statement.ts'
import { apiError } from './errors.ts'

export const largestPage = 100
export const defaultPage = 20

export interface PageArguments {
  readonly first?: Maybe<number>
  readonly after?: Maybe<string>
  readonly last?: Maybe<number>
  readonly before?: Maybe<string>
}

type Maybe<T> = T | null | undefined

interface Extent {
  readonly size: number
  /** Counted from the end of the list, or from `before`. */
  readonly backward: boolean
}

/** How many rows a page wants and from which end; throws BAD_INPUT outside 1 to 100, and for both ends at once. */
function extentOf({ first, after, last, before }: PageArguments): Extent {
  if (isGiven(first) && isGiven(last))
    throw apiError('BAD_INPUT', 'first and last are both given; give the one or the other.')
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first) && !isGiven(after))
  const size = first ?? last ?? defaultPage
  if (size < 1 || size > largestPage) {
    const name = backward ? 'last' : 'first'
    throw apiError('BAD_INPUT', `${name} is ${size}; it must be from 1 to ${largestPage}.`)
  }
  return { size, backward }
}

/** How many rows a page wants; throws BAD_INPUT outside 1 to 100. */
export function pageSize(args: PageArguments): number {
  return extentOf(args).size
}

function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined
}

/** The statement that reads a page, and what tells it which: one row more than wanted, by which a next page is known. */
export function pageOf<P, R>(list: PagedStatement<P, R>, args: PageArguments) {
  const { size, backward } = extentOf(args)
  return {
    statement: backward ? list.backward : list.forward,
    page: {
      after: decodeCursor(args.after, list.ends.after),
      before: decodeCursor(args.before, list.ends.before),
      limit: size + 1,
    },
  }
}

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key in a cursor, or the end of the list where there is none; throws BAD_CURSOR for one of another list. */
export function decodeCursor<K extends SortKey>(cursor: Maybe<string>, end: K): K {
  if (!isGiven(cursor)) return end
  const key = parsed(cursor)
  const fits =
    Array.isArray(key) &&
    key.length === end.length &&
    key.every((part, at) => typeof part === typeof end[at] && isStorable(part))
  if (!fits) {
    throw apiError(
      'BAD_CURSOR',
      `${JSON.stringify(cursor.slice(0, 80))} is not a cursor of this list; use one that it gave.`,
    )
  }
  return key as unknown as K
}

/** Whether a part of a forged key is a value that a database takes. */
function isStorable(part: unknown): boolean {
  return typeof part === 'string' ? !/[\p{Cs}\0]/u.test(part) : Number.isFinite(part)
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

/** A page as GraphQL serves it. */
export interface Connection<Edge> {
  readonly edges: Edge[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number | (() => Promise<number>)
}

/**
 * The page in rows that were asked for with one to spare, in the order in which they were read.
 *
 * @param keyOf the row's whole sort key, which its cursor holds
 */
export function connectionOf<Row, Edge extends object>(
  rows: readonly Row[],
  args: PageArguments,
  keyOf: (row: Row) => SortKey,
  edgeOf: (row: Row) => Edge,
  totalCount: number | (() => Promise<number>),
): Connection<Edge & { cursor: string }> {
  const { size, backward } = extentOf(args)
  const edges = rows.slice(0, size).map((row) => ({ ...edgeOf(row), cursor: encodeCursor(keyOf(row)) }))
  if (backward) edges.reverse()
  const more = rows.length > size
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? isGiven(args.before) : more,
      hasPreviousPage: backward ? more : isGiven(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** Whether the selection asks for `totalCount`, so that nothing is counted for those who do not. */
export function asksForTotal(info: GraphQLResolveInfo): boolean {
  return info.fieldNodes.some((node) => selects(node.selectionSet, info))
}

function selects(selectionSet: SelectionSetNode | undefined, info: GraphQLResolveInfo): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'totalCount'
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, info)
    return selects(info.fragments[selection.name.value]?.selectionSet, info)
  })
}
