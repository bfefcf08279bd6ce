import {
  type CleanArticle,
  type DocumentFormat,
  isSkipped,
  type RawDocument,
} from '../../../src/domain/document.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'

/** The cleaned article, in a test that expects one. */
export function cleaned(
  format: DocumentFormat,
  content: string,
  more: Partial<RawDocument> = {},
): CleanArticle {
  const result = clean({ source: 'test', format, content, ...more })
  if (isSkipped(result)) throw new Error(`skipped: ${result.reason}`)
  return result
}

export function texts(article: CleanArticle): string[] {
  return article.paragraphs.map((paragraph) => paragraph.text)
}

export const lead =
  'The two ministers agreed on Monday to reopen the border crossing after a year of talks, officials said.'
export const second =
  'Trade between the countries fell by a third last year, and neither side expects it to recover before spring.'
export const third =
  'The agreement must still be approved by both parliaments, which are to vote on it in the first week of March.'
