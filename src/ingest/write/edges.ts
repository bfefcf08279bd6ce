import { type EdgeSupport, edgesOf, updateEdge } from '../../domain/derive/edges.ts'
import type { EventRecord } from '../../domain/event.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
import { deleteDerivedEdges, derivedEdges, putDerivedEdges } from './derived-statements.ts'
import type { StoredNode } from './stored-node.ts'

/** Brings the edges between entities up to date with events that went and events that came. */
export async function updateDerivedEdges(
  tx: Transaction,
  removed: readonly StoredNode[],
  put: readonly EventRecord[],
): Promise<void> {
  const before = removed.flatMap((node) => edgesOf({ ...node, time: { end: node.end } }))
  const after = put.flatMap((event) => edgesOf(event))
  const pairs = [...new Map([...before, ...after].map((support) => [keyOf(support), support])).values()]
  if (pairs.length === 0) return
  const gone = new Set(before.map(({ eventId }) => eventId))
  const stored = new Map((await tx.run(derivedEdges, { pairs })).map((edge) => [keyOf(edge), edge]))
  const added = groupBy(after, keyOf)
  const updated = pairs.map((pair) => {
    const key = keyOf(pair)
    const { type, source, target } = pair
    const edge = { ...empty, ...stored.get(key), type, source, target }
    return updateEdge(edge, gone, added.get(key) ?? [])
  })
  const held = updated.filter((edge) => edge.eventCount > 0)
  for (const [type, rows] of groupBy(held, (edge) => edge.type)) {
    const put = putDerivedEdges.get(type)
    if (put !== undefined) await tx.run(put, { rows })
  }
  const dropped = updated.filter((edge) => edge.eventCount === 0)
  if (dropped.length > 0) await tx.run(deleteDerivedEdges, { pairs: dropped })
}

const empty = { eventIds: [], eventFirsts: [], eventLasts: [] }

function keyOf({ type, source, target }: Pick<EdgeSupport, 'type' | 'source' | 'target'>): string {
  return `${type} ${source} ${target}`
}
