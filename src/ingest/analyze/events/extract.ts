import type { Attribution, Modality, Polarity } from '../../../domain/claim.ts'
import type { EventKind, Frame } from '../../../domain/event-kinds/kind.ts'
import { eventKinds } from '../../../domain/event-kinds/registry.ts'
import type { EventType } from '../../../domain/event-kinds/vocabulary.ts'
import type { TimeInterval } from '../../../domain/time.ts'
import type { AnalyzedDocument, TokenSpan } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import { sourceOf } from './attribution.ts'
import type { Filling, Geography } from './fillers.ts'
import { type FilledRole, matchFrame } from './match-frame.ts'
import { modalityOf } from './modality.ts'
import { polarityOf } from './polarity.ts'
import { timeOf } from './time-of.ts'

/** A claim in terms of the article's own entities. */
export interface ExtractedClaim {
  readonly type: EventType
  readonly mode: string | null
  readonly trigger: TokenSpan
  readonly rule: string
  readonly confidence: number
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution
  readonly speakers: readonly Filling[]
  readonly time: TimeInterval
  readonly roles: readonly FilledRole[]
  readonly content: (TokenSpan & { role: string }) | null
}

/** How much a role that is filled through coreference takes off a claim's confidence. */
const chainDiscount = 0.9

interface Candidate {
  readonly kind: EventKind
  readonly frame: Frame
}

const candidatesByWord = new Map<string, Candidate[]>()
for (const kind of eventKinds) {
  for (const frame of kind.frames) {
    for (const lemma of frame.lemmas) {
      const word = `${frame.pos} ${lemma}`
      candidatesByWord.set(word, [...(candidatesByWord.get(word) ?? []), { kind, frame }])
    }
  }
}

/** All claims that the event kinds' frames read, in order of the text; of one kind at most one a trigger. */
export function extractClaims(document: AnalyzedDocument, geography: Geography): ExtractedClaim[] {
  const claims: ExtractedClaim[] = []
  for (const { index, pos } of document.tree.tokens) {
    const wordClass = pos === 'AUX' ? 'VERB' : pos === 'PROPN' ? 'NOUN' : pos
    const candidates = candidatesByWord.get(`${wordClass} ${document.tree.lemma(index)}`) ?? []
    const read = new Set<EventType>()
    for (const { kind, frame } of candidates) {
      if (read.has(kind.type) || document.mentionAt.has(index)) continue
      const claim = claimOf(document, geography, kind, frame, index)
      if (claim === null) continue
      read.add(kind.type)
      claims.push(claim, ...implied(kind, claim))
    }
  }
  return dateStatements(claims)
}

function claimOf(
  document: AnalyzedDocument,
  geography: Geography,
  kind: EventKind,
  frame: Frame,
  trigger: number,
): ExtractedClaim | null {
  const match = matchFrame(document, geography, kind, frame, trigger)
  if (match === null) return null
  const modality = modalityOf(document.tree, trigger)
  const { attribution, speakers } = sourceOf(document, geography, trigger)
  const chained = match.roles.filter(({ chain }) => chain !== null).length
  return {
    type: kind.type,
    mode: frame.mode ?? null,
    trigger: tokenSpan(document, trigger, trigger),
    rule: frame.rule,
    confidence: Math.round(frame.confidence * chainDiscount ** chained * 1000) / 1000,
    polarity: polarityOf(document.tree, trigger),
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

/** What a denied claim amounts to: not to agree is to refuse. */
function implied(kind: EventKind, claim: ExtractedClaim): ExtractedClaim[] {
  if (kind.negationImplies === undefined || claim.polarity !== 'NEGATED' || claim.modality !== 'OCCURRED')
    return []
  const { type, rule } = kind.negationImplies
  return [
    { ...claim, type, rule, polarity: 'AFFIRMED', confidence: Math.round(claim.confidence * 900) / 1000 },
  ]
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
