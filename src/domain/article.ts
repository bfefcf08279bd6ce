import type { Claim } from './claim.ts'
import type { EntityRecord } from './entity.ts'

/** An article's own properties as they are stored. */
export interface ArticleRecord {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  /** ISO instant in UTC; null where the page shows no date. */
  readonly publishedAt: string | null
  /** How fine `publishedAt` is known: the instant, a clock time without a zone, or only the day. */
  readonly publishedGrain: 'INSTANT' | 'LOCAL' | 'DAY' | null
  readonly language: string
  readonly text: string
  readonly contentHash: string
  /** Name and version of the reader that made the claims. */
  readonly extractor: string
}

/** A sentence that carries a mention or a claim. Offsets: UTF-16 code units into the article's text. */
export interface Passage {
  readonly id: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A span of a passage that names an entity. */
export interface Mention {
  readonly passageId: string
  readonly entityId: string
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly confidence: number
  readonly rule: string
}

/** All that one article asserts: the unit of writing. */
export interface ArticleReading {
  readonly article: ArticleRecord
  readonly passages: readonly Passage[]
  readonly entities: readonly EntityRecord[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}
