import { type AskedWord, askedWords } from './likeness.ts'
import { comparable, tokensOf } from './words.ts'

/** What a found node is judged by. */
export type Judged =
  | {
      readonly label: 'Entity'
      readonly names: readonly string[]
      readonly articleCount: number
      readonly hit: number
    }
  | { readonly label: 'Event'; readonly summary: string; readonly sourceCount: number; readonly hit: number }
  | { readonly label: 'Article'; readonly title: string | null; readonly hit: number }

/**
 * Judges what full text found by the words themselves, so that every engine ranks alike. An entity that bears exactly
 * the name asked for scores 0.9 to 1; others up to 0.88, articles up to 0.85, events up to 0.8. Of two that fit equally,
 * the more written of comes first.
 */
export function ranking(text: string): (judged: Judged) => number {
  const asked = askedWords(text)
  const key = keyOf(text)
  return (judged) => Math.round(10_000 * score(judged, asked, key)) / 10_000
}

function score(judged: Judged, asked: readonly AskedWord[], key: string): number {
  switch (judged.label) {
    case 'Entity': {
      const known = prominence(judged.articleCount)
      const exact = judged.names.findIndex((name) => keyOf(name) === key)
      if (exact >= 0) return (exact === 0 ? 0.9 : 0.895) + 0.1 * known
      const fit = Math.max(...judged.names.map((name) => nameFit(name, asked)), 0.05 * judged.hit)
      return 0.88 * fit * (0.9 + 0.1 * known)
    }
    case 'Article': {
      const title = coverage(judged.title ?? '', asked)
      return 0.85 * (0.5 * title + 0.5 * judged.hit)
    }
    case 'Event': {
      const fit = Math.max(coverage(judged.summary, asked), 0.05 * judged.hit)
      return 0.8 * fit * (0.9 + 0.07 * prominence(judged.sourceCount) + 0.03 * judged.hit)
    }
  }
}

/** From 0 to 1: the first few articles count most. */
function prominence(articles: number): number {
  return 1 - 1 / (1 + Math.log1p(articles))
}

/** The share of the words asked for that a text has; each is worth its likeness. */
function coverage(text: string, asked: readonly AskedWord[]): number {
  const tokens = tokensOf(text)
  const best = asked.map((word) => Math.max(0, ...tokens.map(({ folded }) => word.likeness(folded))))
  return best.reduce((sum, one) => sum + one, 0) / Math.max(1, asked.length)
}

/** A name fits better the less of it was not asked for. */
function nameFit(name: string, asked: readonly AskedWord[]): number {
  const tokens = tokensOf(name)
  const met = tokens.filter(({ folded }) => asked.some((word) => word.likeness(folded) > 0)).length
  return coverage(name, asked) * (0.75 + (0.25 * met) / Math.max(1, tokens.length))
}

function keyOf(text: string): string {
  return comparable(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
