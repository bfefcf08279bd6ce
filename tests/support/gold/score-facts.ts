import { relationTypes } from '../../../src/domain/claim.ts'
import { nameKey } from '../../../src/domain/names.ts'
import type { GoldDocument, GoldFact, GoldFiller } from './gold-document.ts'
import type { PrintedFact, PrintedParticipant, PrintedSpan } from './reading-shape.ts'
import { Tallies } from './tally.ts'

export interface FactScore {
  /** By event or relation type. */
  readonly types: Tallies
  /** By role, over all events: the roles of an event that was missed are missed. */
  readonly roles: Tallies
  /** By value, over the events that were found. */
  readonly polarity: Tallies
  readonly modality: Tallies
  /** Interval and grain alike, over the events that were found. */
  readonly time: Tallies
  readonly speakers: Tallies
  readonly misses: string[]
}

/**
 * Marked facts against those read. A fact is found where one of its type is read in the same paragraph at the same trigger,
 * or, for light verbs and the like, with a filler in common.
 */
export function scoreFacts(
  pairs: Iterable<readonly [GoldDocument, readonly PrintedFact[]]>,
  relations: boolean,
): FactScore {
  const score: FactScore = {
    types: new Tallies(),
    roles: new Tallies(),
    polarity: new Tallies(),
    modality: new Tallies(),
    time: new Tallies(),
    speakers: new Tallies(),
    misses: [],
  }
  for (const [document, read] of pairs) {
    const marked = document.facts.filter(({ type }) => relationNames.has(type) === relations)
    const found = matched(document, marked, read)
    for (const fact of marked) countMarked(score, document, fact, found.get(fact))
    const taken = new Set(found.values())
    for (const fact of read) if (!taken.has(fact)) countExtra(score, document, fact)
  }
  return score
}

const relationNames = new Set<string>(relationTypes)

function matched({ paragraphs }: GoldDocument, marked: readonly GoldFact[], read: readonly PrintedFact[]) {
  const found = new Map<GoldFact, PrintedFact>()
  const free = new Set(read)
  const rounds: ((fact: GoldFact, other: PrintedFact) => boolean)[] = [
    (fact, other) => overlaps(fact.trigger, other.trigger) && common(fact, other),
    (fact, other) => overlaps(fact.trigger, other.trigger),
    (fact, other) => within(paragraphs[fact.paragraph], other.trigger) && common(fact, other),
  ]
  for (const alike of rounds) {
    for (const fact of marked) {
      if (found.has(fact)) continue
      const other = [...free].find((candidate) => candidate.type === fact.type && alike(fact, candidate))
      if (other === undefined) continue
      found.set(fact, other)
      free.delete(other)
    }
  }
  return found
}

function countMarked(
  score: FactScore,
  document: GoldDocument,
  fact: GoldFact,
  read: PrintedFact | undefined,
) {
  const told = `${document.id}: ${fact.type} "${fact.trigger.text}" in "${sentence(document, fact.trigger)}"`
  if (read === undefined) {
    score.types.of(fact.type).missed++
    for (const { role } of fact.roles) score.roles.of(role).missed++
    score.misses.push(`missed ${told}`)
    return
  }
  score.types.of(fact.type).hits++
  const free = [...read.participants]
  for (const filler of fact.roles) {
    const at = free.findIndex((other) => other.role === filler.role && sameFiller(filler, other))
    if (at >= 0) {
      free.splice(at, 1)
      score.roles.of(filler.role).hits++
    } else {
      score.roles.of(filler.role).missed++
      score.misses.push(`role missed: ${filler.role} ${filler.text} of ${told}`)
    }
  }
  for (const { role, text } of free) {
    score.roles.of(role).extra++
    score.misses.push(`role extra: ${role} ${text} of ${told}`)
  }
  countValue(score, 'polarity', fact.polarity, read.polarity ?? 'AFFIRMED', told)
  countValue(score, 'modality', fact.modality, read.modality ?? 'OCCURRED', told)
  const marked = fact.time === null ? null : `${fact.time.start}..${fact.time.end} ${fact.time.grain}`
  const time =
    read.time === undefined || read.time.grain === 'UNKNOWN'
      ? null
      : `${read.time.start}..${read.time.end} ${read.time.grain}`
  countValue(score, 'time', marked, time, told, 'time')
  const speaker = fact.type === 'STATEMENT' ? null : (read.speaker ?? null)
  if (fact.speaker !== null && speaker !== null && sameFiller(fact.speaker, speaker))
    score.speakers.of('speaker').hits++
  else {
    if (fact.speaker !== null) score.speakers.of('speaker').missed++
    if (speaker !== null) score.speakers.of('speaker').extra++
  }
}

function countExtra(score: FactScore, document: GoldDocument, fact: PrintedFact) {
  score.types.of(fact.type).extra++
  for (const { role } of fact.participants) score.roles.of(role).extra++
  const roles = fact.participants.map(({ role, text }) => `${role} ${text}`).join(', ')
  score.misses.push(
    `extra ${document.id}: ${fact.type} "${fact.trigger.text}" (${roles}) in "${sentence(document, fact.trigger)}"`,
  )
}

function countValue(
  score: FactScore,
  of: 'polarity' | 'modality' | 'time',
  marked: string | null,
  read: string | null,
  told: string,
  category?: string,
) {
  if (marked === read) {
    if (marked !== null) score[of].of(category ?? marked).hits++
    return
  }
  if (marked !== null) score[of].of(category ?? marked).missed++
  if (read !== null) score[of].of(category ?? read).extra++
  score.misses.push(`${of} ${read} for ${marked}: ${told}`)
}

function common(fact: GoldFact, read: PrintedFact): boolean {
  return fact.roles.some((filler) => read.participants.some((other) => sameFiller(filler, other)))
}

function sameFiller(marked: GoldFiller, read: PrintedParticipant): boolean {
  if (overlaps(marked, read)) return true
  const [wanted, got] = [nameKey(marked.name), nameKey(read.name)]
  return wanted === got || `${got} `.includes(` ${wanted} `) || `${wanted} `.includes(` ${got} `)
}

function overlaps(a: Pick<PrintedSpan, 'start' | 'end'>, b: Pick<PrintedSpan, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end
}

function within(paragraph: PrintedSpan | undefined, { start, end }: PrintedSpan): boolean {
  return paragraph !== undefined && start >= paragraph.start && end <= paragraph.end
}

function sentence({ text }: GoldDocument, { start, end }: Pick<PrintedSpan, 'start' | 'end'>): string {
  return text.slice(Math.max(0, start - 70), end + 70).replaceAll('\n', ' ')
}
