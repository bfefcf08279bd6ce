import { groupBy } from '../domain/group-by.ts'
import { edgeKey, type Label, labels } from '../export/dictionary.ts'
import type { EdgeRecord, NodeRecord } from '../export/walk.ts'
import type { Transaction } from '../graph/store.ts'
import { invalid } from './parse-line.ts'
import type { Numbered } from './records.ts'
import { idsThere, importEdges, importEntityKinds, importNodes } from './statements.ts'

/** Stores nodes and edges; throws IMPORT_INVALID for a node that is there already and for an edge without one of its ends. */
export async function writeBatch(tx: Transaction, batch: readonly Numbered[]): Promise<void> {
  const nodes = batch.flatMap(({ record, line }) => (record.kind === 'node' ? [{ ...record, line }] : []))
  const edges = batch.flatMap(({ record, line }) => (record.kind === 'edge' ? [{ ...record, line }] : []))
  await refuseTwice(tx, nodes)
  for (const [label, own] of byLabel(nodes)) {
    await tx.run(importNodes[label], { rows: own.map(({ id, properties }) => ({ id, properties })) })
  }
  const entities = nodes.filter(({ label }) => label === 'Entity')
  for (const [kind, own] of groupBy(entities, ({ properties }) => properties.kind as string)) {
    const statement = importEntityKinds.get(kind)
    if (statement !== undefined) await tx.run(statement, { ids: own.map(({ id }) => id) })
  }
  await refuseLoose(tx, edges)
  for (const [kind, own] of groupBy(edges, edgeKey)) {
    const statement = importEdges.get(kind)
    const rows = own.map(({ source, target, properties }) => ({ source, target, properties }))
    if (statement !== undefined) await tx.run(statement, { rows })
  }
}

async function refuseTwice(
  tx: Transaction,
  nodes: readonly (NodeRecord & { line: number })[],
): Promise<void> {
  for (const [label, own] of byLabel(nodes)) {
    const there = await idsOf(
      tx,
      label,
      own.map(({ id }) => id),
    )
    for (const { id, line } of own) {
      if (there.has(id)) throw invalid(line, `the ${label} ${JSON.stringify(id)} has come before`)
      there.add(id)
    }
  }
}

async function refuseLoose(
  tx: Transaction,
  edges: readonly (EdgeRecord & { line: number })[],
): Promise<void> {
  const ends = edges.flatMap(({ from, source, to, target, line }) => [
    { label: from, id: source, line },
    { label: to, id: target, line },
  ])
  const there = new Map<Label, Set<string>>()
  for (const [label, own] of byLabel(ends))
    there.set(label, await idsOf(tx, label, [...new Set(own.map(({ id }) => id))]))
  const loose = ends.find(({ label, id }) => there.get(label)?.has(id) !== true)
  if (loose === undefined) return
  const { line, label, id } = loose
  throw invalid(line, `there is no ${label} ${JSON.stringify(id)}; a node must come before its edges`)
}

async function idsOf(tx: Transaction, label: Label, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await tx.run(idsThere[label], { ids })).map(({ id }) => id))
}

function byLabel<T extends { readonly label: Label }>(items: readonly T[]): [Label, T[]][] {
  return labels
    .map((label): [Label, T[]] => [label, items.filter((item) => item.label === label)])
    .filter(([, own]) => own.length > 0)
}
