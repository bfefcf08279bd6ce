import { groupBy } from '../../domain/group-by.ts'
import { pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { type PathRow, shortestPaths } from '../queries/paths.ts'
import type { EntityRow } from '../rows.ts'

export const longestPath = 6

/** Paths looked at; parallel edges between two entities make one path many. */
const mostLookedAt = 500

export interface Hop {
  readonly from: EntityRow
  readonly to: EntityRow
  /** The edge that most events or articles hold up. */
  readonly type: string
  readonly eventIds: readonly string[]
}

export interface EntityPath {
  readonly nodes: readonly EntityRow[]
  readonly hops: readonly Hop[]
}

interface Asked {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly first: number
  readonly inTimeOrder: boolean
}

/** The shortest ways from one entity to another, weightiest first; in time order, only those whose events can follow one another. */
export async function paths(
  { from, to, maxLength, first, inTimeOrder }: Asked,
  { store }: Context,
): Promise<EntityPath[]> {
  if (maxLength < 1 || maxLength > longestPath)
    throw apiError('BAD_INPUT', `maxLength is ${maxLength}; it must be from 1 to ${longestPath}.`)
  if (from === to) throw apiError('BAD_INPUT', 'from and to are the same entity; give two.')
  const size = pageSize({ first })
  const rows = await store.read(shortestPaths, { from, to, longest: maxLength, limit: mostLookedAt })
  const fitting = inTimeOrder ? rows.filter(({ edges }) => canFollow(edges)) : rows
  const byWay = groupBy(fitting, ({ nodes }) => nodes.map(({ id }) => id).join(' '))
  return [...byWay.values()].slice(0, size).map(pathOf)
}

/** Whether an event of each edge can be chosen so that none begins before the one of the edge before it. */
function canFollow(edges: PathRow['edges']): boolean {
  let earliest = ''
  for (const { eventFirsts } of edges) {
    const next = eventFirsts.filter((at) => at !== '' && at >= earliest).sort()[0]
    if (next === undefined) return false
    earliest = next
  }
  return true
}

/** Rows of one way differ in the edges between its entities: together they hold up its hops. */
function pathOf(rows: readonly PathRow[]): EntityPath {
  const [{ nodes }] = rows as [PathRow]
  const hops = nodes.slice(1).map((to, at) => {
    const edges = rows.flatMap((row) => row.edges[at] ?? [])
    const [heaviest] = [...edges].sort((a, b) => b.weight - a.weight || (a.type < b.type ? -1 : 1))
    return {
      from: nodes[at] as EntityRow,
      to,
      type: heaviest?.type ?? '',
      eventIds: [...new Set(edges.flatMap(({ eventIds }) => eventIds))].sort().slice(0, 100),
    }
  })
  return { nodes, hops }
}
