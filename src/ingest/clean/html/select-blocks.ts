import { comparable, countWords } from '../fold.ts'
import { parseInstant } from '../instant.ts'
import { bestRun, bodySpan, lineValue, type Span } from '../text/body-span.ts'
import { type LineKind, lineKind } from '../text/line-kind.ts'
import type { Block } from './block.ts'

interface JudgedBlock extends Block {
  readonly kind: LineKind
  readonly isFound: boolean
}

export interface SelectedBlocks {
  readonly paragraphs: string[]
  /** Lines at the top of the article that name its writer and its time. */
  readonly byline: string | undefined
  readonly time: string | undefined
}

const linkList = 0.7
/** How far into the article its byline may stand. */
const openingBlocks = 3
const longOpening = 3
/** What a gap between found blocks costs at most, in words. */
const longestGap = 60
const fewLinks = 0.35

/**
 * The paragraphs of the article: the found blocks without furniture, and what was dropped between them although it is
 * text, such as lists, tables and short paragraphs. Where nothing was found, the best run of sentences.
 */
export function selectBlocks(
  blocks: readonly Block[],
  found: ReadonlySet<number> | undefined,
  title: string | undefined,
): SelectedBlocks {
  const judged = blocks.map(
    (block, index): JudgedBlock => ({
      ...block,
      kind: lineKind(block.text),
      isFound: found?.has(index) ?? true,
    }),
  )
  const titleKey = comparable(title ?? '')
  const span = bodySpan(judged)
  const region = found ? withOpening(foundRun(judged), span, judged, titleKey) : span
  if (!region) return { paragraphs: [], byline: undefined, time: undefined }
  const inside = judged.slice(region.start, region.end)
  const kept = inside.filter(
    (block, index) => belongs(block, index, inside) && !(index < 4 && comparable(block.text) === titleKey),
  )
  const opening = judged.slice(0, region.start + openingBlocks)
  return {
    paragraphs: kept.map((block) => block.text),
    byline: opening.find((block) => block.kind === 'byline')?.text,
    time: opening.find(
      (block) => (block.kind === 'time' || block.kind === 'byline') && parseInstant(block.text),
    )?.text,
  }
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
 * Pages that split an article over several elements get its opening back: the sentences between headline and found
 * text, where they are more than the one or two of a standfirst.
 */
function withOpening(
  found: Span,
  span: Span | undefined,
  blocks: readonly JudgedBlock[],
  title: string,
): Span {
  if (!span || span.start >= found.start || span.end <= found.start) return found
  const headline = blocks.slice(0, found.start).findLastIndex((block) => comparable(block.text) === title)
  const start = Math.max(span.start, headline + 1)
  const opening = blocks
    .slice(start, found.start)
    .filter((block) => block.kind === 'prose' && block.linkShare <= fewLinks)
  return headline >= 0 && opening.length >= longOpening ? { start, end: found.end } : found
}

function belongs(block: JudgedBlock, index: number, all: readonly JudgedBlock[]): boolean {
  if (
    block.kind === 'furniture' ||
    block.kind === 'time' ||
    block.kind === 'byline' ||
    block.kind === 'section'
  )
    return false
  if (block.form === 'heading' && block.isFound && leadsText(index, all)) return true
  if (block.linkShare > linkList && !(block.kind === 'prose' && block.isFound && countWords(block.text) > 25))
    return false
  if (underSection(index, all) && block.kind === 'phrase') return false
  return block.isFound || isText(block, index, all)
}

/** A list under "Related topics" and the like is furniture to its end. */
function underSection(index: number, all: readonly JudgedBlock[]): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const kind = all[at]?.kind
    if (kind === 'section') return true
    if (kind === 'prose') return false
  }
  return false
}

function isText(block: JudgedBlock, index: number, all: readonly JudgedBlock[]): boolean {
  if (block.linkShare > fewLinks) return false
  if (block.kind === 'prose' || block.form === 'item' || block.form === 'row') return true
  return block.form === 'heading' && leadsText(index, all)
}

function leadsText(index: number, all: readonly JudgedBlock[]): boolean {
  const next = all[index + 1]
  return next !== undefined && next.kind === 'prose' && next.linkShare <= fewLinks
}
