import { boundedEditDistance } from './edit-distance.ts'
import { allowedEdits, foldWord, queryWords } from './words.ts'

/** In UTF-16 code units. */
const longestExcerpt = 200

/** Part of a text, with where words of a query stand in it, in UTF-16 code units. */
export interface Excerpt {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

interface Match {
  readonly start: number
  readonly end: number
  /** Which word of the query it is. */
  readonly word: number
}

const piece = /[\p{Alphabetic}\p{M}\p{N}]+/gu

/**
 * The parts of a text that answer a query best: those with the most of its words. Words match as in the search itself:
 * whatever their case and accents, and where the text has none such, with as many wrong letters as the search allows.
 */
export function excerptsOf(text: string, query: string, most: number): Excerpt[] {
  const matches = matchesIn(text, query)
  const excerpts: { readonly from: number; readonly to: number; readonly own: Match[] }[] = []
  while (excerpts.length < most) {
    const free = matches.filter(({ start, end }) =>
      excerpts.every(({ from, to }) => end <= from || start >= to),
    )
    const best = fullest(free)
    if (best.length === 0) break
    excerpts.push({ ...around(text, best), own: best })
  }
  return excerpts
    .toSorted((a, b) => words(b.own) - words(a.own) || a.from - b.from)
    .map(({ from, to, own }) => cut(text, from, to, own))
}

function matchesIn(text: string, query: string): Match[] {
  const asked = queryWords(query).flatMap((word) => (word.match(piece) ?? []).map(foldWord))
  const found = [...text.matchAll(piece)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    folded: foldWord(written),
  }))
  return asked
    .flatMap((word, at) => {
      const same = found.filter(({ folded }) => folded === word)
      const edits = allowedEdits(word)
      const alike =
        same.length > 0 || edits === 0
          ? same
          : found.filter(({ folded }) => boundedEditDistance(word, folded, edits) <= edits)
      return alike.map(({ start, end }) => ({ start, end, word: at }))
    })
    .sort((a, b) => a.start - b.start || a.word - b.word)
}

const words = (matches: readonly Match[]) => new Set(matches.map(({ word }) => word)).size

/** The matches within the length of an excerpt that are of the most words, and of these the first. */
function fullest(matches: readonly Match[]): Match[] {
  let best: Match[] = []
  let last = 0
  for (let first = 0; first < matches.length; first++) {
    const { start } = matches[first] as Match
    while (last < matches.length && (matches[last] as Match).end - start <= longestExcerpt) last++
    const own = matches.slice(first, Math.max(last, first + 1))
    if (words(own) > words(best)) best = own
  }
  return best
}

/** As much as fits around matches, the same on both sides, from word to word; a short text is taken whole. */
function around(text: string, matches: readonly Match[]): { from: number; to: number } {
  if (text.length <= longestExcerpt) return { from: 0, to: text.length }
  const start = (matches[0] as Match).start
  const end = Math.max(...matches.map((match) => match.end))
  const room = Math.max(0, longestExcerpt - (end - start))
  const earliest = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - longestExcerpt))
  const latest = Math.min(text.length, earliest + Math.max(longestExcerpt, end - start))
  const from =
    earliest === 0 ? 0 : Math.min(start, earliest + Math.max(0, text.slice(earliest).search(/\s\S/u) + 1))
  const gap = latest === text.length ? -1 : text.slice(end, latest).search(/\s\S*$/u)
  return { from, to: latest === text.length ? latest : gap < 0 ? end : end + gap }
}

function cut(text: string, from: number, to: number, matches: readonly Match[]): Excerpt {
  const before = from > 0 ? '…' : ''
  const spans = new Map(
    matches.map(({ start, end }) => [
      start,
      { start: start - from + before.length, end: end - from + before.length },
    ]),
  )
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    spans: [...spans.values()],
  }
}
