import { type EdgeSource, type EdgeSupport, edgesOf, updateEdge } from '../../domain/derive/edges.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
import { deleteDerivedEdges, derivedEdges, putDerivedEdges } from './edge-statements.ts'
import type { FactChange } from './fact-changes.ts'

/** Brings the edges between entities up to date with events that went, changed and came. */
export async function updateDerivedEdges(tx: Transaction, changes: readonly FactChange[]): Promise<void> {
  const held = (events: readonly (EdgeSource | null)[]) =>
    new Map(
      events.flatMap((event) => (event === null ? [] : edgesOf(event))).map((one) => [supportKey(one), one]),
    )
  const was = held(changes.map((change) => change.was))
  const is = held(changes.map((change) => change.now))
  const before = [...was].flatMap(([key, support]) => (is.has(key) ? [] : [support]))
  const after = [...is].flatMap(([key, support]) => (was.has(key) ? [] : [support]))
  const pairs = [...new Map([...before, ...after].map((support) => [keyOf(support), support])).values()]
  if (pairs.length === 0) return
  const stored = new Map((await tx.run(derivedEdges, { pairs })).map((edge) => [keyOf(edge), edge]))
  const dropped = groupBy(before, keyOf)
  const added = groupBy(after, keyOf)
  const updated = pairs.map((pair) => {
    const key = keyOf(pair)
    const { type, source, target } = pair
    const edge = { ...empty, ...stored.get(key), type, source, target }
    const gone = new Set((dropped.get(key) ?? []).map(({ eventId }) => eventId))
    return updateEdge(edge, gone, added.get(key) ?? [])
  })
  const standing = updated.filter((edge) => edge.eventCount > 0)
  for (const [type, rows] of groupBy(standing, (edge) => edge.type)) {
    const put = putDerivedEdges.get(type)
    if (put !== undefined) await tx.run(put, { rows })
  }
  const unheld = updated.filter((edge) => edge.eventCount === 0)
  if (unheld.length > 0) await tx.run(deleteDerivedEdges, { pairs: unheld })
}

const empty = { eventIds: [], eventFirsts: [], eventLasts: [] }

function keyOf({ type, source, target }: Pick<EdgeSupport, 'type' | 'source' | 'target'>): string {
  return `${type} ${source} ${target}`
}

function supportKey(support: EdgeSupport): string {
  return `${keyOf(support)} ${support.eventId} ${support.first} ${support.last}`
}
