import type { ArticleReading } from '../domain/article.ts'
import { type CleanArticle, isSkipped, type RawDocument, type SkippedSource } from '../domain/document.ts'
import type { Reference } from '../domain/resolve/profile.ts'
import type { Figure } from './analyze/document.ts'
import type { ReadingTrace } from './analyze/trace.ts'
import { clean } from './clean/clean.ts'
import type { Reader, ReadText, Unread } from './readers/reader.ts'
import { readByRules } from './readers/rules-reader.ts'
import type { Homes } from './resolve/homes.ts'
import { unreadArticle } from './resolve/read-article.ts'

/** A document that has been read but not yet written. */
export interface ReadDocument {
  readonly source: string
  readonly reading: ArticleReading
  /** Dates, sums and measures: shown, not stored. */
  readonly figures: readonly Figure[]
  /** The country of each entity that has one: shown, not stored. */
  readonly homes: Homes
  /** What it says of each of its entities that bears on who it is: for resolution over all articles. */
  readonly references: readonly Reference[]
  readonly warnings: readonly string[]
}

/**
 * One document as far as the graph's door: what it asserts by this reader, or why it asserts nothing; a trace is told
 * how, where the rules read.
 */
export async function readDocumentBy(
  reader: Reader,
  raw: RawDocument,
  trace?: ReadingTrace,
): Promise<ReadDocument | SkippedSource> {
  const article = readable(raw)
  return 'source' in article ? article : concluded(raw, article, await reader.read(article, trace))
}

/** The same by the default reader, at once. */
export function readDocument(raw: RawDocument, trace?: ReadingTrace): ReadDocument | SkippedSource {
  const article = readable(raw)
  return 'source' in article ? article : concluded(raw, article, readByRules(article, trace))
}

/** An article in a language that is read; any other document has come to its end here. */
function readable(raw: RawDocument): CleanArticle | ReadDocument | SkippedSource {
  const article = clean(raw)
  if (isSkipped(article) || article.language === 'en') return article
  const note = `The text is in ${languageName(article.language)}, which is stored but not read; only English is.`
  const warnings = [...article.warnings, note]
  return {
    source: raw.source,
    reading: unreadArticle(article),
    figures: [],
    homes: new Map(),
    references: [],
    warnings,
  }
}

function concluded(
  { source }: RawDocument,
  article: CleanArticle,
  read: ReadText | Unread,
): ReadDocument | SkippedSource {
  if ('reason' in read) return { source, ...read }
  const { reading, figures, homes, references, notes } = read
  return { source, reading, figures, homes, references, warnings: [...article.warnings, ...notes] }
}

function languageName(code: string): string {
  return code === 'und'
    ? 'a language that could not be told'
    : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code)
}
