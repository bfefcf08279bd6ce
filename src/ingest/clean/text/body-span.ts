import { countWords } from '../fold.ts'
import type { LineKind } from './line-kind.ts'

export interface ScoredLine {
  readonly text: string
  readonly kind: LineKind
  /** Share of its characters that are links; 0 where links are not known. */
  readonly linkShare: number
}

const costs: Record<Exclude<LineKind, 'prose'>, number> = {
  phrase: 8,
  furniture: 9,
  section: 40,
  byline: 25,
  time: 12,
}
/** One paragraph counts no more than this, so that a long comment does not outweigh an article. */
const mostWords = 120

export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The run of lines that is the article, by maximum subsequence segmentation (Pasternack and Roth, "Extracting article
 * text from the web with maximum subsequence segmentation", WWW 2009): sentences add their words, every other line
 * costs, and the run with the greatest sum is taken. `undefined` where no line is a sentence.
 */
export function bodySpan(lines: readonly ScoredLine[]): Span | undefined {
  return bestRun(lines.map(lineValue))
}

/** The run with the greatest sum, by Kadane's one pass; `undefined` where no value is positive. */
export function bestRun(values: readonly number[]): Span | undefined {
  let best = 0
  let span: Span | undefined
  let sum = 0
  let start = 0
  for (const [index, value] of values.entries()) {
    if (sum <= 0) {
      sum = 0
      start = index
    }
    sum += value
    if (sum > best) {
      best = sum
      span = { start, end: index + 1 }
    }
  }
  return span
}

/** Words for sentences outside links, a cost for anything else. */
export function lineValue(line: ScoredLine): number {
  if (line.kind !== 'prose') return -costs[line.kind]
  const words = Math.min(countWords(line.text), mostWords)
  return line.linkShare > 0.6 ? -costs.phrase : words * (1 - line.linkShare)
}
