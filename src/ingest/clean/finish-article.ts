import type { CleanArticle, Paragraph, RawDocument, SkippedSource } from '../../domain/document.ts'
import type { ArticleDraft } from './article-draft.ts'
import { parseByline, uniqueNames } from './byline.ts'
import { canonicalUrl, dayInAddress, statedCanonical } from './canonical-url.ts'
import { parseDateline } from './dateline.ts'
import { fold } from './fold.ts'
import { parseInstant } from './instant.ts'
import { languageOf } from './language.ts'

/** Brings a draft and what its feed or record says of it into the article's final form. */
export function finishArticle(raw: RawDocument, draft: ArticleDraft): CleanArticle | SkippedSource {
  const paragraphs = layOut(draft.paragraphs)
  const body = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  if (!/\p{L}{2}/u.test(body))
    return { source: raw.source, code: 'NO_BODY', reason: 'no text of an article was found in it' }
  const warnings: string[] = []
  const hints = raw.hints ?? {}
  const title = fold(hints.title ?? draft.title ?? '') || undefined
  if (!title) warnings.push('No title was found.')
  const dateline = parseDateline(body)
  const url = articleUrl(raw, draft)
  const written = hints.publishedAt ?? draft.published ?? dayInAddress(url)
  const published = publishedAt(written, dateline?.date, warnings)
  const modified = parseInstant(hints.modifiedAt ?? draft.modified ?? '')
  const publisher = fold(hints.publisher ?? draft.publisher ?? '') || undefined
  const image = canonicalUrl(hints.image ?? draft.image ?? '', raw.url)
  return {
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    authors: uniqueNames((hints.authors ?? draft.bylines ?? []).flatMap(parseByline)),
    ...(publisher ? { publisher } : {}),
    ...(published ? { publishedAt: published } : {}),
    ...(modified ? { modifiedAt: modified } : {}),
    language: languageOf(body, hints.language ?? draft.language),
    ...(image ? { image } : {}),
    ...(dateline ? { dateline } : {}),
    body,
    paragraphs,
    warnings,
  }
}

function layOut(texts: readonly string[]): Paragraph[] {
  let start = 0
  return texts
    .map(fold)
    .filter((text) => text !== '')
    .map((text) => {
      const paragraph = { start, end: start + text.length, text }
      start = paragraph.end + 2
      return paragraph
    })
}

function publishedAt(
  written: string | undefined,
  datelineDate: string | undefined,
  warnings: string[],
): string | undefined {
  const parsed = written ? parseInstant(written) : undefined
  if (written && !parsed)
    warnings.push(`The publication date "${fold(written.slice(0, 60))}" was not understood.`)
  const instant = parsed ?? (datelineDate?.startsWith('--') ? undefined : datelineDate)
  if (!instant) warnings.push('No publication date was found.')
  else if (instant.length > 10 && !/(?:Z|[+-]\d\d:\d\d)$/.test(instant))
    warnings.push('The publication time has no zone; it is kept as local time.')
  return instant
}

function articleUrl(raw: RawDocument, draft: ArticleDraft): string | undefined {
  const stated = draft.url ? statedCanonical(draft.url, raw.url) : undefined
  return stated ?? (raw.url ? canonicalUrl(raw.url) : undefined)
}
