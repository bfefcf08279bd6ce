import type { ArticleReading } from '../domain/article.ts'
import { isSkipped, type RawDocument, type SkippedSource } from '../domain/document.ts'
import { analyze } from './analyze/analyze.ts'
import type { Figure } from './analyze/document.ts'
import type { ReadingTrace } from './analyze/trace.ts'
import { clean } from './clean/clean.ts'
import { readArticle, unreadArticle } from './resolve/read-article.ts'

/** A document that has been read but not yet written. */
export interface ReadDocument {
  readonly source: string
  readonly reading: ArticleReading
  /** Dates, sums and measures: shown, not stored. */
  readonly figures: readonly Figure[]
  readonly warnings: readonly string[]
}

/** One document as far as the graph's door: what it asserts, or why it asserts nothing; a trace is told how. */
export function readDocument(raw: RawDocument, trace?: ReadingTrace): ReadDocument | SkippedSource {
  const { source } = raw
  const article = clean(raw)
  if (isSkipped(article)) return article
  if (article.language !== 'en') {
    const note = `The text is in ${languageName(article.language)}, which is stored but not read; only English is.`
    return { source, reading: unreadArticle(article), figures: [], warnings: [...article.warnings, note] }
  }
  const document = analyze(article, trace)
  const reading = readArticle(article, document, trace)
  return { source, reading, figures: document.figures, warnings: article.warnings }
}

function languageName(code: string): string {
  return code === 'und'
    ? 'a language that could not be told'
    : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code)
}
