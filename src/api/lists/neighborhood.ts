import { pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { edgesAround, entityEdgeTypes } from '../queries/of-entities.ts'
import type { EntityRow } from '../rows.ts'

export const largestDepth = 3

export interface SubgraphEdge {
  readonly source: EntityRow
  readonly target: EntityRow
  readonly type: string
  readonly weight: number
  readonly eventIds: readonly string[]
}

interface Bounds {
  readonly depth: number
  readonly first: number
  readonly kinds?: readonly string[] | null | undefined
  readonly edgeTypes?: readonly string[] | null | undefined
}

/** The edges around an entity, one statement a step; at most `first` of them, the nearest and weightiest. */
export async function neighborhood(
  id: string,
  { depth, first, kinds, edgeTypes }: Bounds,
  { store, loaders }: Context,
): Promise<{ nodes: EntityRow[]; edges: SubgraphEdge[]; truncated: boolean }> {
  if (depth < 1 || depth > largestDepth) {
    throw apiError('BAD_INPUT', `depth is ${depth}; it must be from 1 to ${largestDepth}.`)
  }
  const unknown = edgeTypes?.find((type) => !entityEdgeTypes.includes(type))
  if (unknown !== undefined) {
    throw apiError(
      'BAD_INPUT',
      `${unknown} is not an edge between entities; those are ${entityEdgeTypes.join(', ')}.`,
    )
  }
  const most = pageSize({ first })
  const center = await loaders.entity.load(id)
  if (center === null) throw apiError('NOT_FOUND', 'No entity has this id any more.')
  const nodes = new Map<string, EntityRow>([[id, center]])
  const edges = new Map<string, SubgraphEdge>()
  let frontier = [id]
  let truncated = false
  for (let step = 0; step < depth && frontier.length > 0 && !truncated; step++) {
    const limit = most + edges.size + 1
    const rows = await store.read(edgesAround, {
      ids: frontier,
      types: edgeTypes ?? null,
      kinds: kinds ?? null,
      limit,
    })
    frontier = []
    for (const edge of rows) {
      const key = `${edge.source.id} ${edge.type} ${edge.target.id}`
      if (edges.has(key)) continue
      if (edges.size === most) {
        truncated = true
        break
      }
      edges.set(key, edge)
      for (const end of [edge.source, edge.target]) {
        if (nodes.has(end.id)) continue
        nodes.set(end.id, end)
        frontier.push(end.id)
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated }
}
