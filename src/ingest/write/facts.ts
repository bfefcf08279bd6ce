import type { DerivedFact } from '../../domain/derive/events.ts'
import { packSketch } from '../../domain/derive/sketch.ts'
import type { EventRecord } from '../../domain/event.ts'
import type { Statement } from '../../graph/statement.ts'
import type { Transaction } from '../../graph/store.ts'
import { type DerivedLabel, eventTies, nodesOf } from './derived-statements.ts'
import type { FactChange } from './fact-changes.ts'

/** Stores events or relations: only what differs is written, so that a fact told often costs no more than one told once. */
export async function storeFacts(
  tx: Transaction,
  label: DerivedLabel,
  changes: readonly FactChange[],
): Promise<void> {
  const statements = nodesOf[label]
  const ids = changes.flatMap(({ was, now }) => (now === null && was !== null ? [was.id] : []))
  if (ids.length > 0) await tx.run(statements.remove, { ids })
  await put(
    tx,
    statements.put,
    changes.flatMap(({ was, now }) => (was === null && now !== null ? [nodeRow(now)] : [])),
  )
  await put(tx, statements.set, changes.flatMap(changedRow))
  await put(
    tx,
    statements.putParticipants,
    changes.flatMap(({ was, now }) => newParticipants(now, was)),
  )
  await put(
    tx,
    statements.putSupports,
    changes.flatMap(tieRows('claims', 'tied', (nodeId, claimId) => ({ nodeId, claimId }))),
  )
  await put(
    tx,
    statements.removeSupports,
    changes.flatMap(tieRows('claims', 'untied', (nodeId, claimId) => ({ nodeId, claimId }))),
  )
  if (label === 'Relation') return
  await put(
    tx,
    eventTies.putPlaces,
    changes.flatMap(({ was, now }) => newPlaces(now, was)),
  )
  await put(
    tx,
    eventTies.putReports,
    changes.flatMap(tieRows('articles', 'tied', (nodeId, articleId) => ({ nodeId, articleId }))),
  )
  await put(
    tx,
    eventTies.removeReports,
    changes.flatMap(tieRows('articles', 'untied', (nodeId, articleId) => ({ nodeId, articleId }))),
  )
}

async function put<Row>(
  tx: Transaction,
  statement: Statement<{ rows: Row[] }, unknown>,
  rows: Row[],
): Promise<void> {
  if (rows.length > 0) await tx.run(statement, { rows })
}

function tieRows<Row>(
  what: 'claims' | 'articles',
  how: 'tied' | 'untied',
  row: (nodeId: string, id: string) => Row,
): (change: FactChange) => Row[] {
  return (change) => {
    const { now } = change
    return now === null ? [] : change[what][how].map((id) => row(now.id, id))
  }
}

function nodeRow(fact: DerivedFact) {
  return { ...propertiesOf(fact), sketch: packSketch(fact.sketch) }
}

function changedRow({ was, now }: FactChange) {
  if (was === null || now === null) return []
  const before: Record<string, unknown> = { ...propertiesOf(was), sketch: was.packed }
  const after = Object.entries(nodeRow(now))
  const changes = Object.fromEntries(after.filter(([key, value]) => before[key] !== value))
  return Object.keys(changes).length === 0 ? [] : [{ id: was.id, changes }]
}

function propertiesOf(record: EventRecord) {
  const { id, block, type, mode, content, summary, polarity, modality, time, at, quadClass, score } = record
  const { confidence, firstReportedAt, lastReportedAt, sourceCount } = record
  const told = { confidence, firstReportedAt, lastReportedAt, sourceCount }
  return {
    id,
    block,
    type,
    mode,
    content,
    summary,
    polarity,
    modality,
    ...time,
    at,
    quadClass,
    score,
    ...told,
  }
}

function newParticipants(now: EventRecord | null, was: EventRecord | null) {
  const there = new Set(was?.participants.map(({ role, entityId }) => `${role} ${entityId}`))
  return (now?.participants ?? [])
    .filter(({ role, entityId }) => !there.has(`${role} ${entityId}`))
    .map((participant) => ({ nodeId: now?.id as string, ...participant }))
}

function newPlaces(now: EventRecord | null, was: EventRecord | null) {
  return (now?.placeIds ?? [])
    .filter((entityId) => was?.placeIds.includes(entityId) !== true)
    .map((entityId) => ({ nodeId: now?.id as string, entityId }))
}
