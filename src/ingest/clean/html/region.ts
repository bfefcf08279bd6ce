import { comparable, countWords } from '../fold.ts'
import { bestRun, bodySpan, lineValue, type Span } from '../text/body-span.ts'
import type { JudgedBlock } from './judged-block.ts'
import { beforeTeasers } from './teaser-tail.ts'

export const fewLinks = 0.35
const longOpening = 3
/** How many blocks may stand between a lead and the text, if it is no one-line summary. */
const mostApart = 3
const longSummary = 28
/** What a gap between found blocks costs at most, in words. */
const longestGap = 60
/** Where the found blocks hold fewer words in sentences than this, and than this share of the best run's, they are no article. */
const fewWords = 150
const fewOfBest = 0.35

/** Where the article lies: from the first block found to the last, checked against the best run of sentences. */
export function articleRegion(blocks: readonly JudgedBlock[], title: string): Span | undefined {
  const span = bodySpan(blocks)
  const found = foundRun(blocks)
  if (!span) return found
  if (sentences(blocks, found) < Math.min(fewWords, fewOfBest * sentences(blocks, span))) return span
  return beforeTeasers(belowHeadline(withOpening(found, span, blocks, title), blocks, title), blocks)
}

/** Nothing above the headline is the article's, if most of what was taken for it lies below. */
function belowHeadline(region: Span, blocks: readonly JudgedBlock[], title: string): Span {
  const headline = blocks.findIndex((block) => block.form === 'heading' && comparable(block.text) === title)
  const below = { start: headline + 1, end: region.end }
  return headline >= region.start && sentences(blocks, below) > 0.5 * sentences(blocks, region)
    ? below
    : region
}

/** Words in sentences outside links. */
function sentences(blocks: readonly JudgedBlock[], { start, end }: Span): number {
  return blocks.slice(start, end).reduce((sum, block) => sum + Math.max(0, lineValue(block)), 0)
}

/** From the first found block to the last, without short stray ones that lie beyond a long gap. */
function foundRun(blocks: readonly JudgedBlock[]): Span {
  const first = blocks.findIndex((block) => block.isFound)
  const last = blocks.findLastIndex((block) => block.isFound)
  let gap = 0
  const values = blocks.slice(first, last + 1).map((block) => {
    const value = lineValue(block)
    if (block.isFound || value > 0) {
      gap = 0
      return block.isFound ? Math.max(1, value) : value / 2
    }
    const cost = Math.min(-value, longestGap - gap)
    gap += cost
    return -cost
  })
  const run = bestRun(values) ?? { start: 0, end: 0 }
  return { start: first + run.start, end: first + run.end }
}

/**
 * The opening that a box of links or a share bar parts from the rest: what was found right below the headline, such as
 * a standfirst or its points. Pages that split an article over several elements also get the sentences back that were
 * not found there, where they are more than the one or two of a standfirst.
 */
function withOpening(found: Span, span: Span, blocks: readonly JudgedBlock[], title: string): Span {
  const headline = blocks.slice(0, found.start + 1).findLastIndex((block) => comparable(block.text) === title)
  if (headline < 0) {
    // Without a headline to bound it, a lead is one paragraph, and several are another text.
    const lead = withLead(found, blocks, headline, 0)
    return found.start - lead.start === 1 ? lead : found
  }
  const first = blocks.findIndex((block, index) => index > headline && block.isFound)
  const near = withLead(
    { start: first >= 0 ? Math.min(first, found.start) : found.start, end: found.end },
    blocks,
    headline,
    mostApart,
  )
  if (span.start >= near.start || span.end <= near.start) return near
  const start = Math.max(span.start, headline + 1)
  const opening = blocks
    .slice(start, near.start)
    .filter((block) => block.kind === 'prose' && block.linkShare <= fewLinks)
  return opening.length >= longOpening ? { start, end: near.end } : near
}

/** The sentences right above what was found: a lead that the page sets apart, or leaves out of the body it states. */
function withLead(found: Span, blocks: readonly JudgedBlock[], headline: number, gap: number): Span {
  let start = found.start
  let apart = 0
  for (let at = found.start - 1; at > headline && apart <= gap; at--) {
    const block = blocks[at]
    if (!block || block.kind === 'time' || block.kind === 'byline') break
    if (block.kind === 'prose' && block.linkShare <= fewLinks && (apart === 0 || isLong(block))) {
      start = at
      apart = 0
    } else apart++
  }
  return { start, end: found.end }
}

function isLong(block: JudgedBlock): boolean {
  return countWords(block.text) > longSummary
}
