import { type RelationSource, relationEdgesOf } from '../../domain/derive/relation-edge.ts'
import type { EventRecord } from '../../domain/event.ts'
import type { Transaction } from '../../graph/store.ts'
import { relationStatements } from './derived-statements.ts'
import type { StoredNode } from './stored-node.ts'

/** Brings edges such as HOLDS_POSITION up to date with relations that went and relations that came. */
export async function updateRelationEdges(
  tx: Transaction,
  removed: readonly StoredNode[],
  put: readonly EventRecord[],
): Promise<void> {
  for (const [type, statements] of relationStatements) {
    const gone = removed.filter((node) => node.type === type).flatMap((node) => edgeRows(node))
    if (gone.length > 0) await tx.run(statements.remove, { rows: gone })
    const rows = put
      .filter((record) => record.type === type)
      .flatMap((record) =>
        edgeRows(record).map((edge) => ({
          ...edge,
          title: record.content,
          former: record.mode === 'former',
          sourceCount: record.sourceCount,
          firstAt: record.firstReportedAt,
          lastAt: record.lastReportedAt,
        })),
      )
    if (rows.length > 0) await tx.run(statements.put, { rows })
  }
}

function edgeRows(node: RelationSource & Pick<StoredNode, 'id'>) {
  return relationEdgesOf(node).map((edge) => ({ ...edge, relationId: node.id }))
}
