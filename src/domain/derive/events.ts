import type { PublishedClaim } from '../claim.ts'
import type { EventRecord } from '../event.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import { eventId, relationId } from '../ids.ts'
import { blockKey, isRelation } from './block.ts'
import { clusterByTime } from './cluster.ts'
import { confidenceOf, earliestFirst, modeOf, mostFrequent, participantsOf, timeOf } from './consensus.ts'
import { groupByContent } from './content.ts'
import { summarize } from './summary.ts'

/**
 * The events (or relations, one for each polarity and modality) that the claims of one block say there are: a pure function of the set of
 * claims, so that neither order, batching nor repetition of their arrival shows in the graph.
 *
 * @param claims all claims of the block; an empty block yields nothing
 */
export function deriveEvents(claims: readonly PublishedClaim[]): EventRecord[] {
  const first = claims[0]
  if (first === undefined) return []
  const block = blockKey(first)
  const statuses = groupBy(claims, statusOf)
  if (isRelation(first)) {
    return [...statuses].map(([status, ofStatus]) =>
      recordOf(relationId(block, status), block, ofStatus.sort(earliestFirst)),
    )
  }
  const kind = eventKind(first.type as EventType)
  const events: EventRecord[] = []
  for (const [status, ofStatus] of statuses) {
    const groups = kind.contentRole === undefined ? [ofStatus] : groupByContent(ofStatus)
    for (const group of groups) {
      for (const cluster of clusterByTime(group, kind.gapDays)) {
        const members = cluster.sort(earliestFirst)
        events.push(recordOf(eventId(block, status, (members[0] as PublishedClaim).id), block, members))
      }
    }
  }
  return events.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Claims of different polarity or modality never merge: what was planned, refused or denied stays visible. */
function statusOf(claim: PublishedClaim): string {
  return `${claim.polarity}/${claim.modality}`
}

function recordOf(id: string, block: string, members: readonly PublishedClaim[]): EventRecord {
  const first = members[0] as PublishedClaim
  const kind = isRelation(first) ? null : eventKind(first.type as EventType)
  const time = timeOf(members)
  const participants = participantsOf(members)
  const published = members.flatMap((claim) => claim.publishedAt ?? []).sort()
  const location = participants.filter(({ role }) => kind?.roles[role]?.location === true || role === 'place')
  return {
    id,
    block,
    type: first.type,
    mode: modeOf(members),
    content: mostFrequent(members.flatMap((claim) => claim.content?.surface ?? [])),
    summary: summarize(members),
    polarity: first.polarity,
    modality: first.modality,
    time,
    at: time.start ?? time.end ?? published[0]?.slice(0, 10) ?? '',
    quadClass: kind?.quadClass ?? null,
    score: kind?.score ?? null,
    confidence: confidenceOf(members),
    firstReportedAt: published[0] ?? null,
    lastReportedAt: published.at(-1) ?? null,
    sourceCount: new Set(members.map((claim) => claim.articleId)).size,
    participants,
    placeIds: [...new Set(location.map(({ entityId }) => entityId))],
    claimIds: members.map((claim) => claim.id).sort(),
    articleIds: [...new Set(members.map((claim) => claim.articleId))].sort(),
  }
}
