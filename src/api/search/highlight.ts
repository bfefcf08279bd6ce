import { type AskedWord, isMet } from './likeness.ts'
import { type Token, tokensOf } from './words.ts'

export interface Highlight {
  readonly field: HighlightField
  /** A part of the field, as it stands there. */
  readonly text: string
  /** Where the words that matched stand in it, in UTF-16 code units. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}
export type HighlightField = 'NAME' | 'ALIAS' | 'SUMMARY' | 'TITLE' | 'TEXT'

/** About the longest excerpt, in UTF-16 code units. */
const longest = 200
/** So much of a text is looked through. */
const mostText = 100_000

interface Match extends Token {
  /** Which of the words asked for it is most like, and how much. */
  readonly word: number
  readonly likeness: number
}

/** The part of a text that matches best, with the words that matched; undefined where none did. */
export function highlight(
  field: HighlightField,
  text: string,
  asked: readonly AskedWord[],
): Highlight | undefined {
  const matches = matchesIn(text.slice(0, mostText), asked)
  if (matches.length === 0) return undefined
  const sentence = bestSentence(text.slice(0, mostText), matches)
  const { start, end } = excerptOf(text, sentence)
  const spans = sentence.matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }))
  return { field, text: text.slice(start, end), spans }
}

/** The words of a text that are like one asked for; where a word itself is there, its neighbours are not meant. */
function matchesIn(text: string, asked: readonly AskedWord[]): Match[] {
  const all = tokensOf(text).flatMap((token): Match[] => {
    const likenesses = asked.map((word) => word.likeness(token.folded))
    const likeness = Math.max(0, ...likenesses)
    return likeness === 0 ? [] : [{ ...token, likeness, word: likenesses.indexOf(likeness) }]
  })
  const met = new Set(all.filter(({ likeness }) => isMet(likeness)).map(({ word }) => word))
  return all.filter(({ word, likeness }) => isMet(likeness) || !met.has(word))
}

interface Sentence {
  readonly start: number
  readonly end: number
  readonly matches: readonly Match[]
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentence that has most of the words asked for; of equal ones the first. */
function bestSentence(text: string, matches: readonly Match[]): Sentence {
  let best: Sentence = { start: 0, end: text.length, matches }
  let bestWorth = 0
  let at = 0
  for (const { segment, index } of sentences.segment(text)) {
    const own: Match[] = []
    for (; at < matches.length && matches[at]!.start < index + segment.length; at++) own.push(matches[at]!)
    const worth = worthOf(own)
    if (worth <= bestWorth) continue
    bestWorth = worth
    const start = index + segment.length - segment.trimStart().length
    best = { start, end: index + segment.trimEnd().length, matches: own }
  }
  return best
}

function worthOf(matches: readonly Match[]): number {
  const byWord = new Map<number, number>()
  for (const { word, likeness } of matches) byWord.set(word, Math.max(byWord.get(word) ?? 0, likeness))
  return [...byWord.values()].reduce((sum, one) => sum + one, 0)
}

/** As much of a sentence as an excerpt may hold, around most of what matched, cut between words. */
function excerptOf(text: string, { start, end, matches }: Sentence): { start: number; end: number } {
  if (end - start <= longest) return { start, end }
  let best = matches[0]!
  let bestWorth = 0
  for (const first of matches) {
    const worth = worthOf(
      matches.filter((one) => one.start >= first.start && one.end <= first.start + longest),
    )
    if (worth > bestWorth) [best, bestWorth] = [first, worth]
  }
  const inside = matches.filter((one) => one.start >= best.start && one.end <= best.start + longest)
  const last = inside.at(-1) ?? best
  const spare = Math.max(0, longest - (last.end - best.start))
  let from = Math.max(start, Math.min(best.start - Math.floor(spare / 2), end - longest))
  let to = Math.min(end, Math.max(from + longest, Math.min(last.end, best.start + longest)))
  while (from > start && from < best.start && !isGap(text, from)) from++
  while (to < end && to > last.end && !isGap(text, to)) to--
  if (isLowSurrogate(text, from)) from--
  if (isLowSurrogate(text, to)) to--
  const cut = text.slice(from, to)
  return { start: from + cut.length - cut.trimStart().length, end: from + cut.trimEnd().length }
}

function isGap(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at)) || /\s/.test(text.charAt(at - 1))
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at))
}
