import type { ReportedClaim } from '../claim.ts'
import type { EventRecord } from '../event.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import { eventId, relationId } from '../ids.ts'
import { isRelation } from './block.ts'
import { clusterByTime } from './cluster.ts'
import { groupByContent } from './content.ts'
import { recordOf } from './record.ts'
import type { Sketch } from './sketch.ts'
import { type Tally, tallyOf } from './tally.ts'

/** An event or relation, with claims that hold it up and the articles they are of. */
export interface DerivedFact extends EventRecord {
  readonly sketch: Sketch
  /** The id it had before an earlier report came to it; null where it is new, or derived from all its claims. */
  readonly was: string | null
  readonly claimIds: readonly string[]
  readonly articleIds: readonly string[]
}

/**
 * The events (or relations, one for each polarity and modality) that the claims of one block say there are: a pure
 * function of the set of claims, so that neither order, batching nor repetition of their arrival shows in the graph.
 *
 * @param claims all claims of the block; an empty block yields nothing
 */
export function deriveEvents(block: string, claims: readonly ReportedClaim[]): DerivedFact[] {
  return [...groupBy(claims, statusOf).values()]
    .flatMap((ofStatus) =>
      isRelation(ofStatus[0] as ReportedClaim)
        ? [factOf(block, { tally: tallyOf(ofStatus), place: null }, ofStatus)]
        : groupsOf(ofStatus).flatMap((group) => eventsOfGroup(block, group)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Claims of different polarity or modality never merge: what was planned, refused or denied stays visible. */
export function statusOf({ polarity, modality }: Pick<ReportedClaim, 'polarity' | 'modality'>): string {
  return `${polarity}/${modality}`
}

/** The events of claims that say the same; where content tells groups apart, one is known by the id of its first. */
export function eventsOfGroup(block: string, claims: readonly ReportedClaim[]): DerivedFact[] {
  const { gapDays, contentRole } = eventKind(claims[0]?.type as EventType)
  const clusters = clusterByTime(claims, gapDays).map(({ extent, members }) => ({
    extent,
    members,
    tally: tallyOf(members),
  }))
  const [first = ''] = clusters.map(({ tally }) => idOf(block, tally)).sort()
  const group = contentRole === undefined ? '' : first
  return clusters.map(({ extent, members, tally }) =>
    factOf(block, { tally, place: { extent, group } }, members),
  )
}

function groupsOf(claims: readonly ReportedClaim[]): (readonly ReportedClaim[])[] {
  const { contentRole } = eventKind(claims[0]?.type as EventType)
  return contentRole === undefined ? [claims] : groupByContent(claims)
}

export function factOf(
  block: string,
  sketch: Sketch,
  members: readonly ReportedClaim[],
  was: string | null = null,
): DerivedFact {
  return {
    ...recordOf(idOf(block, sketch.tally), block, sketch.tally),
    sketch,
    was,
    claimIds: members.map(({ id }) => id).sort(),
    articleIds: [...new Set(members.map(({ articleId }) => articleId))].sort(),
  }
}

/** A relation is one of its block and status; an event is known by its first report, so that later ones leave its id. */
export function idOf(block: string, tally: Tally): string {
  return isRelation(tally)
    ? relationId(block, statusOf(tally))
    : eventId(block, statusOf(tally), tally.first.id)
}
