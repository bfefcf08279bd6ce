import { pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { entityEdgeTypes, neighborhoodOf } from '../queries/of-entities.ts'
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

/** The edges around an entity, at most `first` of them: the nearest, and of those the weightiest. */
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
  const limit = most + 1
  const bounds = {
    types: edgeTypes ?? null,
    kinds: kinds ?? null,
    limit,
    furtherLimit: 2 * limit,
    farLimit: 3 * limit,
  }
  const rows = await store.read(neighborhoodOf, { id, depth, ...bounds })
  const nodes = new Map<string, EntityRow>([[id, center]])
  const edges = new Map<string, SubgraphEdge>()
  for (const edge of rows.sort((a, b) => a.step - b.step)) {
    const key = `${edge.source.id} ${edge.type} ${edge.target.id}`
    if (edges.has(key)) continue
    if (edges.size === most)
      return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: true }
    edges.set(key, edge)
    for (const end of [edge.source, edge.target]) nodes.set(end.id, end)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: false }
}
