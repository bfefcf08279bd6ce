import type { EntityKind } from '../../domain/entity.ts'
import type { TimeInterval } from '../../domain/time.ts'
import type { Tree } from './tree.ts'

/** A run of tokens, both ends included, and its place in the body in UTF-16 code units (end excluded). */
export interface TokenSpan {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly surface: string
}

/** A name in the text. */
export interface NameMention extends TokenSpan {
  readonly kind: EntityKind
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

/** Everything in the article that bears on one person, organization or place. */
export interface DocumentEntity {
  /** Place in the article's list of entities. */
  readonly index: number
  readonly kind: EntityKind
  /** The fullest form of the name in the article. */
  readonly name: string
  readonly mentions: readonly NameMention[]
}

/** A pronoun, title or description, and the entity it stands for. */
export interface Anaphor {
  /** The head word. */
  readonly token: number
  readonly entity: number
  readonly antecedent: NameMention
  readonly rule: string
}

/** A time expression; what a bare weekday or month means depends on whether the event lies ahead. */
export interface TimeExpression extends TokenSpan {
  resolve(direction: 'PAST' | 'FUTURE'): TimeInterval
}

/**
 * A date, a sum of money, a measure, a people or creed, or a name in the dateline: shown to readers, not stored. Offsets in UTF-16 code
 * units, end excluded.
 */
export interface Figure {
  readonly kind: 'DATE' | 'MONEY' | 'QUANTITY' | 'NATIONALITY' | 'PLACE' | 'ORGANIZATION'
  readonly start: number
  readonly end: number
  readonly surface: string
}

/** An office or post beside a person's name. */
export interface PositionMention extends TokenSpan {
  readonly person: NameMention
  /** The country or organization named in or after the title. */
  readonly of: NameMention | null
  readonly former: boolean
  readonly rule: string
}

/** A stretch of direct speech: the tokens between the quotation marks. */
export interface Quotation {
  readonly first: number
  readonly last: number
}

/** An article body with every layer of annotation that the extraction of claims needs. */
export interface AnalyzedDocument {
  readonly text: string
  readonly tree: Tree
  readonly mentions: readonly NameMention[]
  readonly entities: readonly DocumentEntity[]
  /** By token: the mention that covers it. */
  readonly mentionAt: ReadonlyMap<number, NameMention>
  readonly entityOf: ReadonlyMap<NameMention, number>
  /** By head token; several where a phrase stands for a pair ("both sides"). */
  readonly anaphors: ReadonlyMap<number, readonly Anaphor[]>
  readonly times: readonly TimeExpression[]
  readonly figures: readonly Figure[]
  readonly positions: readonly PositionMention[]
  readonly quotations: readonly Quotation[]
}
