import { WiregraphClientError } from './client-error.ts'
import type { RequestOptions } from './options.ts'

/** A page of a list, as Relay's connections state it. */
export interface Page<Edge> {
  readonly edges: readonly Edge[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }
}

/** How a list is gone through. */
export interface PageOptions extends RequestOptions {
  /** Rows a request: 1 to 100; 50 when left out. */
  readonly pageSize?: number | undefined
  /** Stop after so many rows; all of them when left out. */
  readonly limit?: number | undefined
  /** Begin after the row with this cursor. */
  readonly after?: string | null | undefined
}

/**
 * The edges of a list, page after page. A page is asked for when the one before is used up, so a consumer that stops
 * costs no further request. Throws BAD_INPUT for a page size or limit that makes no sense.
 */
export async function* pageThrough<Edge>(
  ask: (page: { first: number; after: string | null }) => Promise<Page<Edge>>,
  { pageSize = 50, limit = Number.POSITIVE_INFINITY, after = null }: PageOptions,
): AsyncGenerator<Edge, void, undefined> {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100) {
    throw new WiregraphClientError('BAD_INPUT', `pageSize is ${pageSize}; 1 to 100 is allowed.`)
  }
  if (!(limit >= 0)) throw new WiregraphClientError('BAD_INPUT', `limit is ${limit}; 0 or more is allowed.`)
  let cursor = after
  for (let left = limit; left > 0; ) {
    const { edges, pageInfo } = await ask({ first: Math.min(pageSize, left), after: cursor })
    yield* edges
    left -= edges.length
    cursor = pageInfo.endCursor ?? null
    if (!pageInfo.hasNextPage || cursor === null) return
  }
}

/** The rows themselves, of a list whose edges say nothing more. */
export async function* nodesOf<Node>(
  edges: AsyncIterable<{ readonly node: Node }>,
): AsyncGenerator<Node, void, undefined> {
  for await (const { node } of edges) yield node
}
