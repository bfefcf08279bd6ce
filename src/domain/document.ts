/** The shapes that pass between the first stages of the way in: read yields them, clean turns one into the next. */

/** `body` is an article's text and nothing else, to be kept character for character. */
export type DocumentFormat = 'html' | 'text' | 'markdown' | 'json' | 'body'

/** What is known about an article besides its words. */
export interface ArticleMetadata {
  /** Canonical address, as `canonicalUrl` of the clean stage writes it. */
  readonly url?: string
  readonly title?: string
  /** Names of the writers, in the order of the byline, without "By" and without positions. */
  readonly authors: readonly string[]
  /** Name of the outlet. */
  readonly publisher?: string
  /**
   * ISO 8601, no finer than the page: `2023-06-28T23:10:00Z` (an instant; other zones keep their offset),
   * `2023-06-28T23:10:00` (a local time whose zone the page does not give), or `2023-06-28`.
   */
  readonly publishedAt?: string
  /** As `publishedAt`. */
  readonly modifiedAt?: string
  /** ISO 639-1, or `und` where the text is too short or too mixed to tell. */
  readonly language: string
  /** Address of the lead image. */
  readonly image?: string
}

/** Text as it was read, with where it came from. */
export interface RawDocument {
  /** For messages: a path, an address, or either with `#` and the record's or item's number in it. */
  readonly source: string
  /** `json` is one record of JSON Lines whose body is kept in `content` as plain text. */
  readonly format: DocumentFormat
  readonly content: string
  /** The address the page was fetched from, or the one its feed or record states. */
  readonly url?: string
  /** What the feed or the record says of the article; it outranks what the page text shows. */
  readonly hints?: Partial<ArticleMetadata>
}

/** Where and by which agency a wire report was filed; `[start, end)` is its span in the body, dash included. */
export interface Dateline {
  readonly start: number
  readonly end: number
  readonly place?: string
  readonly agency?: string
  /** `2023-06-28`, or `--06-28` where the dateline states no year. */
  readonly date?: string
}

/** One paragraph; `body.slice(start, end) === text`. Offsets are UTF-16 code units into the body. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An article freed of its page. Everything later counts offsets in UTF-16 code units into `body`. */
export interface CleanArticle extends ArticleMetadata {
  readonly dateline?: Dateline
  /** The paragraphs in order, joined by a blank line. */
  readonly body: string
  readonly paragraphs: readonly Paragraph[]
  /** One sentence for each thing that is missing or doubtful, such as a publication date. */
  readonly warnings: readonly string[]
}

/** An input that yields no article, and why, in one line. */
export interface SkippedSource {
  readonly source: string
  readonly code: SkipCode
  /** Says what is wrong and what is allowed, without naming the source again. */
  readonly reason: string
}

export const skipCodes = [
  'EMPTY',
  'BINARY',
  'TOO_LARGE',
  'WRONG_ENCODING',
  'MALFORMED_FEED',
  'MALFORMED_ITEM',
  'MALFORMED_RECORD',
  'MALFORMED_GZIP',
  'UNREACHABLE',
  'HTTP_STATUS',
  'TIMEOUT',
  'NOT_FOUND',
  'UNREADABLE',
  'UNSUPPORTED_TYPE',
  'NO_BODY',
  'READER_LIMIT',
  'READER_UNREACHABLE',
  'READER_STATUS',
  'READER_TIMEOUT',
  'READER_ANSWER',
  'READER_FAILED',
] as const

export type SkipCode = (typeof skipCodes)[number]

export function isSkipped(result: object): result is SkippedSource {
  return 'code' in result && 'reason' in result
}
