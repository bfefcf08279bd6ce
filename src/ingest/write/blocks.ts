import type { PublishedClaim } from '../../domain/claim.ts'
import { blockKey, isRelation } from '../../domain/derive/block.ts'
import { deriveEvents } from '../../domain/derive/events.ts'
import type { EventRecord } from '../../domain/event.ts'
import { digest } from '../../domain/ids.ts'
import type { Transaction } from '../../graph/store.ts'
import { claimFrom } from './claim-rows.ts'
import {
  claimsOfBlocks,
  type DerivedLabel,
  nodesOf,
  putEventPlaces,
  putReports,
} from './derived-statements.ts'
import { updateDerivedEdges } from './edges.ts'
import { canonicalJson } from './fingerprint.ts'
import { updateRelationEdges } from './relation-edges.ts'
import type { StoredNode } from './stored-node.ts'

/**
 * Computes the events and relations of the blocks again from their claims, and stores what differs: nodes, the
 * edges from them, and the edges that they hold up between entities.
 *
 * @param rewritten articles whose claims were stored anew, so that edges to them must be drawn again
 */
export async function rederiveBlocks(
  tx: Transaction,
  blocks: ReadonlySet<string>,
  rewritten: ReadonlySet<string>,
): Promise<void> {
  if (blocks.size === 0) return
  const rows = await tx.run(claimsOfBlocks, { blocks: [...blocks] })
  const byBlock = new Map<string, PublishedClaim[]>()
  for (const row of rows) {
    const claim = claimFrom(row.claim, row.roles)
    const block = blockKey(claim)
    byBlock.set(block, [...(byBlock.get(block) ?? []), claim])
  }
  const derived = [...byBlock.values()].flatMap(deriveEvents)
  const relations = derived.filter(isRelation)
  const events = derived.filter((record) => !isRelation(record))
  const changedEvents = await storeNodes(tx, 'Event', blocks, events, rewritten)
  await updateDerivedEdges(tx, changedEvents.removed, changedEvents.put)
  const changedRelations = await storeNodes(tx, 'Relation', blocks, relations, rewritten)
  await updateRelationEdges(tx, changedRelations.removed, changedRelations.put)
}

interface Change {
  readonly removed: readonly StoredNode[]
  readonly put: readonly EventRecord[]
}

async function storeNodes(
  tx: Transaction,
  label: DerivedLabel,
  blocks: ReadonlySet<string>,
  records: readonly EventRecord[],
  rewritten: ReadonlySet<string>,
): Promise<Change> {
  const statements = nodesOf[label]
  const stored = await tx.run(statements.ofBlocks, { blocks: [...blocks] })
  const digests = new Map(records.map((record) => [record.id, digest(canonicalJson(record))]))
  const touched = new Set(
    records.filter(({ articleIds }) => articleIds.some((id) => rewritten.has(id))).map(({ id }) => id),
  )
  const kept = new Set(
    stored.filter(({ id, digest: was }) => digests.get(id) === was && !touched.has(id)).map(({ id }) => id),
  )
  const removed = stored.filter(({ id }) => !kept.has(id))
  const put = records.filter(({ id }) => !kept.has(id))
  if (removed.length > 0) await tx.run(statements.remove, { ids: removed.map(({ id }) => id) })
  if (put.length === 0) return { removed, put }
  await tx.run(statements.put, {
    rows: put.map((record) => ({
      ...record,
      ...record.time,
      digest: digests.get(record.id) as string,
    })),
  })
  await tx.run(statements.putParticipants, {
    rows: put.flatMap(({ id, participants }) =>
      participants.map((participant) => ({ nodeId: id, ...participant })),
    ),
  })
  await tx.run(statements.putSupports, {
    rows: put.flatMap(({ id, claimIds }) => claimIds.map((claimId) => ({ nodeId: id, claimId }))),
  })
  if (label === 'Event') await putWhereAndWho(tx, put)
  return { removed, put }
}

async function putWhereAndWho(tx: Transaction, events: readonly EventRecord[]): Promise<void> {
  await tx.run(putEventPlaces, {
    rows: events.flatMap(({ id, placeIds }) => placeIds.map((entityId) => ({ nodeId: id, entityId }))),
  })
  await tx.run(putReports, {
    rows: events.flatMap(({ id, articleIds }) => articleIds.map((articleId) => ({ nodeId: id, articleId }))),
  })
}
