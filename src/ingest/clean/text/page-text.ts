import type { ArticleDraft } from '../article-draft.ts'
import { comparable, countWords, fold } from '../fold.ts'
import { parseInstant } from '../instant.ts'
import { bodySpan, type ScoredLine } from './body-span.ts'
import { lineKind } from './line-kind.ts'
import { splitLines } from './lines.ts'
import { stripWireMarks, wireTitle } from './wire.ts'

/** How many lines above the text may hold title, byline and time. */
const headLines = 40
const mostTitleWords = 30

/**
 * The article in the text of a page as copied from a browser, or in a wire report: the run of sentences, without the
 * menus, repeated headline, byline, topics and lists of other stories around and between them.
 */
export function draftFromPageText(content: string): ArticleDraft {
  const texts = stripWireMarks(splitLines(content))
  const headline = repeatedHeadline(texts)
  const lines = texts.map((text): ScoredLine => {
    const isHeadline = headline !== undefined && comparable(text) === headline
    return { text, kind: isHeadline ? 'phrase' : lineKind(text), linkShare: 0 }
  })
  const span = bodySpan(lines) ?? { start: 0, end: lines.length }
  const head = lines.slice(Math.max(0, span.start - headLines), span.start)
  const title =
    wireTitle(head.map((line) => line.text)) ??
    head.findLast((line) => comparable(line.text) === headline)?.text ??
    longest(head.filter((line) => line.kind === 'phrase' && countWords(line.text) >= 3))?.text
  return {
    title,
    bylines: byline(head),
    published: headTime(head),
    paragraphs: keepBody(lines.slice(span.start, span.end), title),
  }
}

/** Pages show their headline twice, as title and as heading; the first line that comes again soon is taken for it. */
function repeatedHeadline(texts: readonly string[]): string | undefined {
  const keys = texts.slice(0, headLines).map(comparable)
  const seen = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    const words = countWords(key)
    if (words < 4 || words > mostTitleWords) continue
    if (seen.has(key)) return key
    seen.set(key, index)
  }
  return undefined
}

function longest(lines: readonly ScoredLine[]): ScoredLine | undefined {
  return lines.reduce<ScoredLine | undefined>(
    (best, line) => (best && best.text.length >= line.text.length ? best : line),
    undefined,
  )
}

function byline(head: readonly ScoredLine[]): string[] | undefined {
  const line =
    head.findLast(({ kind }) => kind === 'byline') ??
    head.findLast(({ kind, text }) => kind === 'time' && /^\p{Lu}\p{L}+ [^\d]*\p{Lu}/u.test(text))
  return line ? [line.text] : undefined
}

function headTime(head: readonly ScoredLine[]): string | undefined {
  const dated = head.filter(({ text }) => text.length < 140 && parseInstant(text) !== undefined)
  const published = dated.find(({ text }) => /\b(?:published|posted)\b/i.test(text))
  return (published ?? dated.find(({ text }) => !/\b(?:updated|modified)\b/i.test(text)) ?? dated[0])?.text
}

/** Sentences stay; a phrase stays as a subheading or list item where prose follows it and it is not the title again. */
function keepBody(lines: readonly ScoredLine[], title: string | undefined): string[] {
  const repeated = repeatedLines(lines)
  const titleKey = comparable(title ?? '')
  return lines
    .filter((line) => {
      if (line.kind === 'prose') return true
      if (line.kind !== 'phrase' || countWords(line.text) < 2) return false
      const key = comparable(line.text)
      return key !== titleKey && !repeated.has(key)
    })
    .map((line) => fold(line.text))
}

function repeatedLines(lines: readonly ScoredLine[]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const line of lines) {
    const key = comparable(line.text)
    if (seen.has(key)) repeated.add(key)
    seen.add(key)
  }
  return repeated
}
