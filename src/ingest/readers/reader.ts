import type { ArticleReading } from '../../domain/article.ts'
import type { CleanArticle, SkipCode } from '../../domain/document.ts'
import type { Reference } from '../../domain/resolve/profile.ts'
import type { Figure } from '../analyze/document.ts'
import type { ReadingTrace } from '../analyze/trace.ts'
import type { Homes } from '../resolve/homes.ts'

/** What a reader makes of one article. */
export interface ReadText {
  readonly reading: ArticleReading
  /** Dates, sums and measures: shown, not stored. */
  readonly figures: readonly Figure[]
  /** The country of each entity that has one: shown, not stored. */
  readonly homes: Homes
  /** What the article says of each of its entities that bears on who it is: for resolution over all articles. */
  readonly references: readonly Reference[]
  /** What was left out or doubtful, one sentence each. */
  readonly notes: readonly string[]
}

/** Why a reader makes nothing of an article; the next one may fare better. */
export interface Unread {
  readonly code: SkipCode
  /** Says what is wrong and what is allowed. */
  readonly reason: string
}

/**
 * Turns a cleaned English article into what it asserts. All that it asserts bears its mark: in the article's
 * `extractor`, and in the rule of each mention and claim that is its own.
 */
export interface Reader {
  /** Stands in the `extractor` of the articles that it reads. */
  readonly name: string
  /** A trace is told of what the rules do, by a reader that reads with them. */
  read(article: CleanArticle, trace?: ReadingTrace): Promise<ReadText | Unread>
  /** What the run has cost and left out so far, a line each; empty for a reader that costs nothing. */
  report(): readonly string[]
}
