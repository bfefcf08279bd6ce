import { type DerivedEdge, type EdgeSupport, edgesOf, updateEdge } from '../../domain/derive/edges.ts'
import type { EventRecord } from '../../domain/event.ts'
import type { Transaction } from '../../graph/store.ts'
import { derivedEdges } from './derived-statements.ts'
import type { StoredNode } from './stored-node.ts'

/** Brings the edges between entities up to date with events that went and events that came. */
export async function updateDerivedEdges(
  tx: Transaction,
  removed: readonly StoredNode[],
  put: readonly EventRecord[],
): Promise<void> {
  const before = removed.flatMap((node) => edgesOf({ ...node, time: { end: node.end } }))
  const after = put.flatMap((event) => edgesOf(event))
  for (const [type, statements] of derivedEdges) {
    const pairs = pairsOf([...before, ...after].filter((support) => support.type === type))
    if (pairs.length === 0) continue
    const gone = new Set(before.map(({ eventId }) => eventId))
    const stored = new Map((await tx.run(statements.of, { pairs })).map((edge) => [keyOf(edge), edge]))
    const updated = pairs.map((pair) => {
      const edge: DerivedEdge = { ...empty, ...pair, type, ...stored.get(keyOf(pair)) }
      const added = after.filter((support) => support.type === type && keyOf(support) === keyOf(pair))
      return updateEdge(edge, gone, added)
    })
    const rows = updated.filter((edge) => edge.eventCount > 0)
    const dropped = updated.filter((edge) => edge.eventCount === 0)
    if (rows.length > 0) await tx.run(statements.put, { rows })
    if (dropped.length > 0) await tx.run(statements.remove, { pairs: dropped })
  }
}

const empty = { eventIds: [], eventFirsts: [], eventLasts: [] }

interface Pair {
  readonly source: string
  readonly target: string
}

function keyOf({ source, target }: Pair): string {
  return `${source} ${target}`
}

function pairsOf(supports: readonly EdgeSupport[]): Pair[] {
  return [
    ...new Map(
      supports.map(({ source, target }) => [keyOf({ source, target }), { source, target }]),
    ).values(),
  ]
}
