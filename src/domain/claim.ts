import type { EventType } from './event-kinds/vocabulary.ts'
import type { TimeInterval } from './time.ts'

export const polarities = ['AFFIRMED', 'NEGATED'] as const
export type Polarity = (typeof polarities)[number]

export const modalities = ['OCCURRED', 'ONGOING', 'PLANNED', 'POSSIBLE', 'CONDITIONAL', 'DEMANDED'] as const
export type Modality = (typeof modalities)[number]

/** Who stands behind a claim: the article's own voice, a named or unnamed speaker, or a document it cites. */
export const attributions = ['NARRATOR', 'SPEAKER', 'DOCUMENT'] as const
export type Attribution = (typeof attributions)[number]

/** Stative facts that are read like events and derive edges, but happen at no moment. */
export const relationTypes = [
  'HOLDS_POSITION',
  'MEMBER_OF',
  'SPOUSE_OF',
  'FAMILY_OF',
  'BASED_IN',
  'LOCATED_IN',
  'OWNS',
] as const
export type RelationType = (typeof relationTypes)[number]

/**
 * The edge that a relation draws, and the roles at its two ends. LOCATED_IN in the graph is what the gazetteer knows;
 * what an article says of where a place lies is LIES_IN.
 */
export const relationEdges: Readonly<Record<RelationType, { edge: string; source: string; target: string }>> =
  {
    HOLDS_POSITION: { edge: 'HOLDS_POSITION', source: 'holder', target: 'of' },
    MEMBER_OF: { edge: 'MEMBER_OF', source: 'member', target: 'group' },
    SPOUSE_OF: { edge: 'SPOUSE_OF', source: 'spouse', target: 'spouse' },
    FAMILY_OF: { edge: 'FAMILY_OF', source: 'person', target: 'relative' },
    BASED_IN: { edge: 'BASED_IN', source: 'organization', target: 'place' },
    LOCATED_IN: { edge: 'LIES_IN', source: 'place', target: 'container' },
    OWNS: { edge: 'OWNS', source: 'owner', target: 'owned' },
  }
export type ClaimType = EventType | RelationType

/** UTF-16 code units into the article's body, end excluded, with the words between. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly surface: string
}

/** The mention elsewhere in the article through which a pronoun, title or short name was understood. */
export interface CoreferenceLink extends Span {
  readonly rule: string
}

/** One argument of a claim: the words that fill it, and the entity they mean. */
export interface ClaimRole extends Span {
  readonly role: string
  readonly entityId: string
  /** The fullest form of the entity's name in the article. */
  readonly name: string
  /** Set where the words alone do not name the entity. */
  readonly chain: CoreferenceLink | null
}

/** What was said, promised or held, in the article's words: a commitment, a statement's gist, a title. */
export interface ClaimContent extends Span {
  readonly role: string
}

/** One sentence's assertion. Claims are the ground truth; events and edges are computed from them. */
export interface Claim {
  readonly id: string
  readonly passageId: string
  readonly type: ClaimType
  /** A finer kind within the type, as PLOVER's modes; null where the type has none. */
  readonly mode: string | null
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution
  readonly time: TimeInterval
  readonly trigger: Span
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
  readonly roles: readonly ClaimRole[]
  readonly content: ClaimContent | null
}

/** A claim with what its article lends it. */
export interface PublishedClaim extends Claim {
  readonly articleId: string
  /** ISO instant; null where the article shows no date. */
  readonly publishedAt: string | null
}

/** As much of a claim as derivation reads. */
export interface ReportedClaim
  extends Pick<
    PublishedClaim,
    'id' | 'articleId' | 'publishedAt' | 'type' | 'mode' | 'polarity' | 'modality' | 'time' | 'confidence'
  > {
  readonly roles: readonly Pick<ClaimRole, 'role' | 'entityId' | 'name'>[]
  readonly content: Pick<ClaimContent, 'surface'> | null
}
