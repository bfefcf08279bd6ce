import type { EventRecord, Participant } from '../event.ts'
import type { EventKind } from '../event-kinds/kind.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { isRelation } from './block.ts'
import { mostFrequent } from './counted.ts'
import { summarize } from './summary.ts'
import { confidenceOf, contentOf, type Tally } from './tally.ts'

/** The event or relation that a tally comes to. */
export function recordOf(id: string, block: string, tally: Tally): EventRecord {
  const kind = isRelation(tally) ? null : eventKind(tally.type as EventType)
  const { by: _, ...time } = tally.time
  const [firstReportedAt, lastReportedAt] = tally.published
  const participants = participantsOf(tally)
  return {
    id,
    block,
    type: tally.type,
    mode: mostFrequent(tally.modes),
    content: contentOf(tally),
    summary: summarize(tally),
    polarity: tally.polarity,
    modality: tally.modality,
    time,
    at: time.start ?? time.end ?? firstReportedAt?.slice(0, 10) ?? '',
    quadClass: kind?.quadClass ?? null,
    score: kind?.score ?? null,
    confidence: confidenceOf(tally),
    firstReportedAt,
    lastReportedAt,
    sourceCount: tally.articles,
    participants,
    placeIds: placesOf(participants, kind),
  }
}

function participantsOf({ type, names }: Tally): Participant[] {
  const seen = new Map<string, Participant>()
  for (const [, role = '', entityId = ''] of names) {
    if (role === 'speaker' && type !== 'STATEMENT') continue
    seen.set(`${role} ${entityId}`, { role, entityId })
  }
  return [...seen.keys()].sort().map((key) => seen.get(key) as Participant)
}

function placesOf(participants: readonly Participant[], kind: EventKind | null): string[] {
  const located = participants.filter(({ role }) => kind?.roles[role]?.location === true || role === 'place')
  return [...new Set(located.map(({ entityId }) => entityId))]
}
