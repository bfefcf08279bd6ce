import type { ReportedClaim } from '../../domain/claim.ts'
import { isRelation } from '../../domain/derive/block.ts'
import { deriveEvents } from '../../domain/derive/events.ts'
import { extendBlock } from '../../domain/derive/extend.ts'
import { recordOf } from '../../domain/derive/record.ts'
import { type Sketch, unpackSketch } from '../../domain/derive/sketch.ts'
import { WiregraphError } from '../../domain/errors.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
import { holdingClaimFrom } from './claim-rows.ts'
import { claimsOfBlocks, type DerivedLabel, nodesOf } from './derived-statements.ts'
import { updateDerivedEdges } from './edges.ts'
import { extensions, type FactChange, replacements, type StoredFact } from './fact-changes.ts'
import { storeFacts } from './facts.ts'
import { updateRelationEdges } from './relation-edges.ts'

/**
 * Brings events and relations up to date with the claims: nodes, the edges from them, and the edges that they hold up
 * between entities. Blocks that were only added to are extended from what is kept of their facts; the others, and
 * those whose facts merge or part, are derived from all their claims.
 *
 * @param withdrawn blocks that claims were taken from
 * @param added the claims that came, by block
 */
export async function rederiveBlocks(
  tx: Transaction,
  withdrawn: ReadonlySet<string>,
  added: ReadonlyMap<string, readonly ReportedClaim[]>,
): Promise<void> {
  const blocks = [...new Set([...withdrawn, ...added.keys()])]
  const ofLabel = groupBy(blocks, labelOf)
  const events = await changesOf(tx, 'Event', ofLabel.get('Event') ?? [], withdrawn, added)
  await storeFacts(tx, 'Event', events)
  await updateDerivedEdges(tx, events)
  const relations = await changesOf(tx, 'Relation', ofLabel.get('Relation') ?? [], withdrawn, added)
  await storeFacts(tx, 'Relation', relations)
  await updateRelationEdges(tx, relations)
}

function labelOf(block: string): DerivedLabel {
  const [type = ''] = block.split('|')
  return isRelation({ type }) ? 'Relation' : 'Event'
}

async function changesOf(
  tx: Transaction,
  label: DerivedLabel,
  blocks: readonly string[],
  withdrawn: ReadonlySet<string>,
  added: ReadonlyMap<string, readonly ReportedClaim[]>,
): Promise<FactChange[]> {
  if (blocks.length === 0) return []
  const rows = await tx.run(nodesOf[label].ofBlocks, { blocks })
  const stored = groupBy(
    rows.map(({ id, block, sketch }) => keptFact(id, block, sketch)),
    ({ block }) => block,
  )
  const changes: FactChange[] = []
  const unsettled: string[] = []
  for (const block of blocks) {
    const facts = stored.get(block) ?? []
    const sketches = facts.map(({ sketch }) => sketch)
    const extended = withdrawn.has(block) ? undefined : extendBlock(block, sketches, added.get(block) ?? [])
    if (extended === undefined) unsettled.push(block)
    else changes.push(...extensions(recordsOf(facts), extended))
  }
  if (unsettled.length === 0) return changes
  const claims = groupBy(
    (await tx.run(claimsOfBlocks, { blocks: unsettled })).map((row) => ({
      block: row.block,
      ...holdingClaimFrom(row),
    })),
    ({ block }) => block,
  )
  for (const block of unsettled) {
    const own = claims.get(block) ?? []
    changes.push(...replacements(recordsOf(stored.get(block) ?? []), deriveEvents(block, own), own))
  }
  return changes
}

interface KeptFact {
  readonly id: string
  readonly block: string
  readonly packed: string
  readonly sketch: Sketch
}

/** Facts of graphs from before sketches cannot be added to. */
function keptFact(id: string, block: string, packed: string | null): KeptFact {
  if (packed === null) {
    throw new WiregraphError(
      'GRAPH_OUTDATED',
      'This graph was written by an earlier version that kept less of its facts: start with an empty data folder or database, and ingest the articles anew.',
    )
  }
  return { id, block, packed, sketch: unpackSketch(packed) }
}

function recordsOf(facts: readonly KeptFact[]): Map<string, StoredFact> {
  return new Map(
    facts.map(({ id, block, packed, sketch }) => [id, { ...recordOf(id, block, sketch.tally), packed }]),
  )
}
