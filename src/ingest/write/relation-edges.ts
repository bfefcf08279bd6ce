import { relationEdgesOf } from '../../domain/derive/relation-edge.ts'
import type { EventRecord } from '../../domain/event.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
import { relationStatements } from './edge-statements.ts'
import type { FactChange } from './fact-changes.ts'

/** Brings edges such as HOLDS_POSITION up to date with relations that went, changed and came. */
export async function updateRelationEdges(tx: Transaction, changes: readonly FactChange[]): Promise<void> {
  const is = changes.flatMap(({ now }) => (now === null ? [] : edgesOf(now)))
  const standing = new Set(is.map(keyOf))
  const gone = changes
    .flatMap(({ was }) => (was === null ? [] : edgesOf(was)))
    .filter((edge) => !standing.has(keyOf(edge)))
  const put = groupBy(is, ({ type }) => type)
  const removed = groupBy(gone, ({ type }) => type)
  for (const [type, statements] of relationStatements) {
    const lost = removed.get(type)
    if (lost !== undefined) await tx.run(statements.remove, { rows: lost })
    const rows = put.get(type)
    if (rows !== undefined) await tx.run(statements.put, { rows })
  }
}

function edgesOf(record: EventRecord) {
  return relationEdgesOf(record).map((edge) => ({
    ...edge,
    type: record.type,
    relationId: record.id,
    title: record.content,
    former: record.mode === 'former',
    sourceCount: record.sourceCount,
    firstAt: record.firstReportedAt,
    lastAt: record.lastReportedAt,
  }))
}

function keyOf({
  relationId,
  source,
  target,
}: {
  relationId: string
  source: string
  target: string
}): string {
  return `${relationId} ${source} ${target}`
}
