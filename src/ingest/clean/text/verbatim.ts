import type {
  CleanArticle,
  Dateline,
  Paragraph,
  RawDocument,
  SkippedSource,
} from '../../../domain/document.ts'
import { parseDateline } from '../dateline.ts'
import { parseInstant } from '../instant.ts'

/** A line shorter than this part of the longest beside it ends its paragraph; others are wrapped. */
const fullLine = 0.6

/**
 * An article whose body is the given text, character for character, so that offsets into the one are offsets
 * into the other. Nothing is looked for in it but a dateline: no title, no language but English.
 */
export function verbatimArticle(raw: RawDocument): CleanArticle | SkippedSource {
  const body = raw.content
  if (!/\p{L}{2}/u.test(body))
    return { source: raw.source, code: 'NO_BODY', reason: 'there are no words in it' }
  const publishedAt = parseInstant(raw.hints?.publishedAt ?? '')
  const paragraphs = paragraphsOf(body)
  const dateline = openingDateline(paragraphs)
  return {
    ...(publishedAt ? { publishedAt } : {}),
    authors: [],
    language: 'en',
    body,
    paragraphs,
    ...(dateline ? { dateline } : {}),
    warnings: [],
  }
}

/** A dateline opens the first paragraph, or the one after a headline. */
function openingDateline(paragraphs: readonly Paragraph[]): Dateline | undefined {
  for (const { start, text } of paragraphs.slice(0, 2)) {
    const dateline = parseDateline(text)
    if (dateline !== undefined)
      return { ...dateline, start: start + dateline.start, end: start + dateline.end }
  }
  return undefined
}

/** Blank lines divide paragraphs, and so do line feeds after a sentence's end or a short line. */
function paragraphsOf(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const block of body.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    const lines = [...block[0].matchAll(/[^\n]+/g)]
    const longest = Math.max(...lines.map(([line]) => line.length))
    let start = block.index
    for (const [at, line] of lines.entries()) {
      const end = block.index + line.index + line[0].length
      const ends =
        at === lines.length - 1 || line[0].length < fullLine * longest || /[.!?]["”’)]?\s*$/.test(line[0])
      if (!ends) continue
      const text = body.slice(start, end)
      const indent = text.length - text.trimStart().length
      if (text.trim() !== '') paragraphs.push({ start: start + indent, end, text: text.slice(indent) })
      start = end
    }
  }
  return paragraphs
}
