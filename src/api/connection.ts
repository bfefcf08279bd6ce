import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'
import { apiError } from './errors.ts'

export const largestPage = 100
export const defaultPage = 20

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** How many rows a page wants; throws BAD_INPUT outside 1 to 100. */
export function pageSize({ first }: PageArguments): number {
  const size = first ?? defaultPage
  if (size < 1 || size > largestPage) {
    throw apiError('BAD_INPUT', `first is ${size}; it must be from 1 to ${largestPage}.`)
  }
  return size
}

type Key = readonly (string | number)[]

export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key in a cursor, or the one that sorts before all; throws BAD_CURSOR for one of another list. */
export function decodeCursor<K extends Key>(after: string | null | undefined, before: K): K {
  if (after === null || after === undefined) return before
  const key = parsed(after)
  const fits =
    Array.isArray(key) &&
    key.length === before.length &&
    key.every((part, at) => typeof part === typeof before[at] && isStorable(part))
  if (!fits) {
    throw apiError(
      'BAD_CURSOR',
      `${JSON.stringify(after.slice(0, 80))} is not a cursor of this list; use an endCursor of it.`,
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
 * The page in rows that were asked for with one to spare, by which a next page is known.
 *
 * @param keyOf the row's whole sort key, which its cursor holds
 */
export function connectionOf<Row, Edge extends object>(
  rows: readonly Row[],
  { first, after }: PageArguments,
  keyOf: (row: Row) => Key,
  edgeOf: (row: Row) => Edge,
  totalCount: number | (() => Promise<number>),
): Connection<Edge & { cursor: string }> {
  const size = pageSize({ first })
  const edges = rows.slice(0, size).map((row) => ({ ...edgeOf(row), cursor: encodeCursor(keyOf(row)) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null && after !== undefined,
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
