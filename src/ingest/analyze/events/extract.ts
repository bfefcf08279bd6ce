import type { Modality } from '../../../domain/claim.ts'
import type { EventKind, Frame } from '../../../domain/event-kinds/kind.ts'
import type { TimeInterval } from '../../../domain/time.ts'
import { isReadable } from '../coreference/context.ts'
import type { AnalyzedDocument } from '../document.ts'
import { quotationBegins } from '../quotations.ts'
import { tokenSpan } from '../spans.ts'
import type { ReadingTrace } from '../trace.ts'
import { namedAt } from './affiliation.ts'
import { sourceOf } from './attribution.ts'
import { candidatesAt } from './candidates.ts'
import type { ExtractedClaim } from './extracted-claim.ts'
import type { Geography } from './filling.ts'
import { type FrameMatch, matchFrame } from './match-frame.ts'
import { modalityOf } from './modality.ts'
import { polarityOf } from './polarity.ts'
import { type WordedClaim, withoutRepeats } from './redundancy.ts'
import { liesAhead, timeOf } from './time-of.ts'

/** How much a role that is filled through coreference takes off a claim's confidence. */
const chainDiscount = 0.9

/** All claims that the event kinds' frames read, in order of the text; a trace is told of the frames that came close. */
export function extractClaims(
  document: AnalyzedDocument,
  geography: Geography,
  trace?: ReadingTrace,
): ExtractedClaim[] {
  const worded: WordedClaim[] = []
  const claims: ExtractedClaim[] = []
  const spoken = new Set<string>()
  for (const { index } of document.tree.tokens) {
    if (namedAt(document, index) !== undefined || !isReadable(document.tree, index)) continue
    for (const { claim, words } of claimsAt(document, geography, index, trace)) {
      if (spoken.has(`${claim.type} ${index}`) || refusedAbove(document, claims, claim, index)) {
        trace?.missed(index, claim.rule, { why: 'TOLD_ALREADY' })
        continue
      }
      for (const word of words) spoken.add(`${claim.type} ${word}`)
      claims.push(claim)
      worded.push({ claim, words })
    }
  }
  return dateStatements(withoutRepeats(document.tree, worded))
}

/** A refusal that a verb above the trigger has told of already is not implied a second time. */
function refusedAbove(
  { tree }: AnalyzedDocument,
  claims: readonly ExtractedClaim[],
  claim: ExtractedClaim,
  trigger: number,
): boolean {
  if (!claim.rule.includes('.from-negated-')) return false
  const above = tree.ancestors(trigger)
  return claims.some(({ type, trigger: { first } }) => type === claim.type && above.includes(first))
}

/**
 * What one trigger tells: a single act, by the most confident frame that finds its roles, beside which only kinds
 * outside PLOVER's classes are read (who is killed in an attack also dies), and the refusal to do it.
 */
function claimsAt(
  document: AnalyzedDocument,
  geography: Geography,
  trigger: number,
  trace: ReadingTrace | undefined,
): WordedClaim[] {
  const claims: WordedClaim[] = []
  const read = new Map<string, string>()
  for (const { kind, frame } of candidatesAt(document.tree, trigger)) {
    const classed = frame.refusal || kind.plover === null ? kind.type : 'act'
    const by = read.get(classed)
    if (by !== undefined) {
      if (trace !== undefined && matchFrame(document, geography, kind, frame, trigger) !== undefined)
        trace.missed(trigger, frame.rule, { why: 'OUTRANKED', by })
      continue
    }
    const match = matchFrame(document, geography, kind, frame, trigger, trace)
    if (match === undefined) continue
    const claim = claimOf(document, geography, kind, frame, trigger, match)
    read.set(classed, frame.rule)
    for (const made of [claim, ...implied(kind, claim)]) claims.push({ claim: made, words: match.words })
  }
  return announcedActs(document, trigger, claims, trace)
}

/** To declare a truce is the truce, and no statement beside it; what is said in a clause is one. */
function announcedActs(
  { tree, quotations }: AnalyzedDocument,
  trigger: number,
  claims: WordedClaim[],
  trace: ReadingTrace | undefined,
): WordedClaim[] {
  const act = claims.find(
    ({ claim, words }) => claim.type !== 'STATEMENT' && claim.trigger.first === trigger && words.length > 0,
  )
  if (act === undefined || tree.children(trigger, 'ccomp', 'parataxis').length > 0) return claims
  const sentence = tree.sentences[tree.sentenceOf(trigger)] as { first: number; last: number }
  if (quotationBegins(quotations, sentence)) return claims
  return claims.filter(({ claim }) => {
    if (claim.type !== 'STATEMENT') return true
    trace?.missed(trigger, claim.rule, { why: 'OUTRANKED', by: act.claim.rule })
    return false
  })
}

function claimOf(
  document: AnalyzedDocument,
  geography: Geography,
  kind: EventKind,
  frame: Frame,
  trigger: number,
  match: FrameMatch,
): ExtractedClaim {
  const modality = frame.refusal ? 'OCCURRED' : statedModality(document, trigger)
  const { attribution, speakers } = sourceOf(document, geography, trigger)
  const chained = match.roles.filter(({ chain }) => chain?.rule.startsWith('coreference.')).length
  return {
    type: kind.type,
    mode: frame.mode ?? null,
    trigger: tokenSpan(document, trigger, trigger),
    rule: frame.rule,
    confidence: Math.round(frame.confidence * chainDiscount ** chained * 1000) / 1000,
    polarity: frame.refusal ? 'AFFIRMED' : polarityOf(document.tree, trigger),
    modality,
    attribution,
    speakers: kind.type === 'STATEMENT' ? [] : speakers,
    time: timeOf(document, trigger, modality),
    roles: match.roles,
    content:
      match.content === null || kind.contentRole === undefined
        ? null
        : { ...match.content, role: kind.contentRole },
  }
}

function statedModality(document: AnalyzedDocument, trigger: number): Modality {
  const modality = modalityOf(document.tree, trigger)
  const happening = modality === 'OCCURRED' || modality === 'ONGOING'
  return happening && liesAhead(document, trigger) ? 'PLANNED' : modality
}

/** What a denied claim amounts to: not to agree is to refuse. */
function implied(kind: EventKind, claim: ExtractedClaim): ExtractedClaim[] {
  if (kind.negationImplies === undefined || claim.polarity !== 'NEGATED' || claim.modality !== 'OCCURRED')
    return []
  const { type, rule } = kind.negationImplies
  const confidence = Math.round(claim.confidence * 900) / 1000
  return [{ ...claim, type, rule, polarity: 'AFFIRMED', confidence }]
}

/** What one speaker says in an article is said on one occasion: the day given once holds for all of it. */
function dateStatements(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const days = new Map<number, TimeInterval>()
  for (const claim of claims) {
    const speaker = speakerOf(claim)
    if (speaker !== undefined && claim.time.grain === 'DAY' && !days.has(speaker))
      days.set(speaker, claim.time)
  }
  return claims.map((claim) => {
    const speaker = speakerOf(claim)
    const day = speaker === undefined ? undefined : days.get(speaker)
    return day === undefined || claim.time.grain !== 'UNKNOWN' ? claim : { ...claim, time: day }
  })
}

function speakerOf(claim: ExtractedClaim): number | undefined {
  if (claim.type !== 'STATEMENT' || claim.modality !== 'OCCURRED') return undefined
  return claim.roles.find(({ role }) => role === 'speaker')?.entity
}
