import type { EventType } from './vocabulary.ts'

/** PLOVER's quadrants; SPEECH and NEUTRAL stand outside them, so that neither counts as cooperation or conflict. */
export const quadClasses = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
  'SPEECH',
  'NEUTRAL',
] as const
export type QuadClass = (typeof quadClasses)[number]

/** The sixteen event types of PLOVER 0.8 (Open Event Data Alliance, as used by POLECAT). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/**
 * What may fill a role. ACTOR is a person, an organization or a country; a capital named as one stands for its
 * country, and officials, troops or protesters for the country that they are of. CONCERNED is an actor too, but
 * also the one whose deed, property or territory the phrase names ("Georgia's decision", "a village in Lebanon").
 * NAME is what the phrase names by name, save a country: a firm may be called like a person or a town. ANY is whatever
 * the phrase names or concerns.
 */
export type Filler = 'ACTOR' | 'CONCERNED' | 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'NAME' | 'ANY'

export interface RoleSpec {
  readonly filler: Filler
  /** Principal roles decide which claims could be about one event. */
  readonly principal?: boolean
  /** Takes its fillers from all its positions together, as the parties to a meeting; else the first position counts. */
  readonly gathers?: true
  /** The event takes place where this role's entity lies. */
  readonly location?: boolean
}

/**
 * A grammatical position about the trigger, voice already undone: the subject of a passive is the `object`,
 * that of a copula the `subject` of the adjective. `carrier` is the subject of the light verb that carries a noun ("X made a trip"), `modifier` a nationality
 * or name before a noun ("Russian attack"), `clause` a complement clause, `finite` one with a subject of its own, `purpose` an infinitive of purpose, `condition` a clause with "unless" or "if", `complement` a title given to the object ("named her chair"),
 * `head` the word that the trigger hangs on, `auxiliary` its modal verb, `negation` its "not" or "never", `interjection` a "no" or "yes" said, `prep:with` what follows "with".
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'possessor'
  | 'modifier'
  | 'carrier'
  | 'clause'
  | 'finite'
  | 'purpose'
  | 'condition'
  | 'head'
  | 'complement'
  | 'auxiliary'
  | 'negation'
  | 'interjection'
  | `prep:${string}`

/** A slot, or a slot of the word that fills one, and some of a clause within a clause: `object>prep:on` is "on whom" in "impose sanctions on". */
export type SlotPath =
  | Slot
  | `${Slot}>${Slot}`
  | `clause>clause>${'object' | 'prep:with' | 'prep:to' | 'prep:in'}`
  | 'prep:into>clause>subject'
  | 'clause>condition>subject'

/** One way in which language reports the kind: the words that trigger it and where its roles stand. */
export interface Frame {
  /** Stored on each claim it makes. */
  readonly rule: string
  readonly pos: 'VERB' | 'NOUN' | 'ADJ'
  /** Lexemes: a lemma, or a lemma and the particle that must go with it ("carry out"). */
  readonly lemmas: readonly string[]
  /** Nouns, by lemma, one of which must fill the slot: `{ object: ['sanction'] }` for "impose sanctions". */
  readonly where?: Readonly<Partial<Record<SlotPath, readonly string[]>>>
  /** Nouns, by lemma, that must not fill the slot: what is attacked only in a manner of speaking. */
  readonly unless?: Readonly<Partial<Record<SlotPath, readonly string[]>>>
  /** Roles that this frame needs, instead of those that the kind does. */
  readonly requires?: readonly string[]
  /** Two roles that several parties in one phrase fill for each other: "X and Y restored ties". */
  readonly mutual?: readonly [string, string]
  /** At least one of these prepositions must hang on the trigger. */
  readonly preposition?: readonly string[]
  /** For each role, positions in the order in which they are tried; the first that yields an entity fills it. */
  readonly roles: Readonly<Record<string, readonly SlotPath[]>>
  /** Where the content (commitment, statement, demand) stands. */
  readonly content?: readonly SlotPath[]
  /** Does not fire without content. */
  readonly requiresContent?: true
  /** Direct speech in the same sentence may serve as the content. */
  readonly quotation?: true
  /** Does not fire where the verb has an object: one who flies tents somewhere need not travel. */
  readonly intransitive?: true
  /** The verb, denied for the future, is the act itself: "will not attend" is a refusal that happened. */
  readonly refusal?: true
  readonly mode?: string
  /** 0 to 1: how often the frame is right where it fires. */
  readonly confidence: number
}

/** How the kind's summary reads: subject role, verb, object role; "with" or the like before the object. */
export interface Phrase {
  readonly subject: string
  readonly base: string
  readonly past: string
  readonly gerund: string
  readonly object?: string
  readonly link?: string
}

export interface Example {
  readonly text: string
  /** Role to the words of its fillers' entities; absent where the text must not yield the kind. */
  readonly roles: Readonly<Record<string, readonly string[]>> | null
  readonly polarity?: 'AFFIRMED' | 'NEGATED'
  readonly modality?: 'OCCURRED' | 'ONGOING' | 'PLANNED' | 'POSSIBLE' | 'CONDITIONAL' | 'DEMANDED'
}

export interface EventKind {
  readonly type: EventType
  /** Shown in the API. */
  readonly description: string
  readonly plover: PloverType | null
  /** Modes that PLOVER classes otherwise than the kind. */
  readonly ploverByMode?: Readonly<Record<string, PloverType>>
  readonly quadClass: QuadClass
  /** -10 (war) to 10 (peace), in the manner of Goldstein 1992. */
  readonly score: number
  readonly roles: Readonly<Record<string, RoleSpec>>
  /** Roles that must be filled; a role named twice needs two entities, of `actor|target` one is enough. */
  readonly requires: readonly string[]
  /** The role of the content text, for kinds that are told apart by what was said or promised. */
  readonly contentRole?: string
  /** The edge drawn between participants of affirmed, occurred events; one role twice makes it symmetric. */
  readonly edge?: { readonly type: string; readonly from: string; readonly to: string }
  /** Claims of different periods are never one event. */
  readonly period: 'DAY' | 'YEAR' | 'EVER'
  /** Days that may lie between two reports of one event. */
  readonly gapDays: number
  readonly phrase: Phrase
  /** A claim of another type that a negated claim of this kind implies, by a named rule. */
  readonly negationImplies?: { readonly type: EventType; readonly rule: string }
  readonly frames: readonly Frame[]
  readonly examples: readonly Example[]
}
