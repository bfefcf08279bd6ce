import { z } from 'zod'
import type { ArticleMetadata, RawDocument, SkippedSource } from '../../domain/document.ts'
import { skip } from './limits.ts'

const words = z.string().trim()
const name = z.union([words, z.object({ name: words }).transform((person) => person.name)])
const names = z.union([name.transform((one) => [one]), z.array(name)])
const date = z.union([
  words,
  z.number().transform((seconds) => new Date(seconds * (seconds < 1e11 ? 1000 : 1)).toISOString()),
])
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined)

/**
 * One article as JSON: a line of a `.jsonl` file, or a `.json` file of one or a list of them. Exactly one of the
 * body's names must be there; `html` is a page or a fragment, the others are plain text with a blank line or a line
 * feed between paragraphs. A date is ISO 8601, RFC 2822, or a Unix time in seconds or milliseconds. Members that are
 * not named here are ignored.
 */
const articleRecord = z.object({
  html: optional(z.string()),
  text: optional(z.string()),
  body: optional(z.string()),
  content: optional(z.string()),
  articleBody: optional(z.string()),
  id: optional(z.union([z.string(), z.number()])),
  url: optional(words),
  link: optional(words),
  title: optional(words),
  headline: optional(words),
  publishedAt: optional(date),
  published: optional(date),
  datePublished: optional(date),
  date: optional(date),
  modifiedAt: optional(date),
  dateModified: optional(date),
  authors: optional(names),
  author: optional(names),
  byline: optional(names),
  publisher: optional(name),
  source: optional(name),
  language: optional(words),
  image: optional(words),
})

type ArticleRecord = z.output<typeof articleRecord>

export function recordToDocument(value: unknown, source: string): RawDocument | SkippedSource {
  const parsed = articleRecord.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue?.path.join('.')
    return skip(
      source,
      'MALFORMED_RECORD',
      `not an article record: ${where ? `${where}: ` : ''}${issue?.message}`,
    )
  }
  const record = parsed.data
  const plain = record.text ?? record.body ?? record.articleBody ?? record.content
  const content = record.html ?? plain
  if (content === undefined)
    return skip(source, 'MALFORMED_RECORD', 'the record has none of html, text, body, articleBody, content')
  if (content.trim() === '') return skip(source, 'EMPTY', 'the record has an empty body')
  const url = record.url ?? record.link
  return {
    source,
    format: record.html !== undefined || looksLikeHtml(content) ? 'html' : 'json',
    content,
    ...(url ? { url } : {}),
    hints: recordHints(record),
  }
}

function recordHints(record: ArticleRecord): Partial<ArticleMetadata> {
  const hints = {
    title: record.title ?? record.headline,
    publishedAt: record.publishedAt ?? record.published ?? record.datePublished ?? record.date,
    modifiedAt: record.modifiedAt ?? record.dateModified,
    authors: record.authors ?? record.author ?? record.byline,
    publisher: record.publisher ?? record.source,
    language: record.language,
    image: record.image,
  }
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined && value !== ''))
}

function looksLikeHtml(content: string): boolean {
  return /<(?:p|div|br|html|article)\b[^<>]{0,300}>/i.test(content)
}
