import { comparable, countWords } from '../fold.ts'
import { bodySpan } from '../text/body-span.ts'
import { cutOffTitle, type LineKind, lineKind } from '../text/line-kind.ts'
import type { Block } from './block.ts'
import { foreignRuns } from './foreign-run.ts'
import type { JudgedBlock } from './judged-block.ts'
import { articleRegion, fewLinks } from './region.ts'

export interface SelectedBlocks {
  readonly paragraphs: string[]
  /** Lines at the top of the article that name its writer and its time. */
  readonly byline: string | undefined
  /** Short lines between headline and text, of which one may say when the page was published. */
  readonly openingLines: readonly string[]
}

const linkList = 0.7
const halfLinks = 0.5
const longPhrase = 25
/** How far into the article its byline may stand. */
const openingBlocks = 3
const mostOpeningLines = 12
const longestDated = 90
const fullDate =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:(?:19|20)\d\d|\d\d(?= à))|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d)(?!\d)/iu
const longestOpeningLine = 160

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
      kind: kindOf(block),
      isFound: found?.has(index) ?? true,
    }),
  )
  const titleKey = comparable(title ?? '')
  const region = found ? articleRegion(judged, titleKey) : bodySpan(judged)
  if (!region) return { paragraphs: [], byline: undefined, openingLines: [] }
  const inside = judged.slice(region.start, region.end)
  const foreign = foreignRuns(inside)
  const kept = inside.filter(
    (block, index) =>
      !foreign.has(block) &&
      belongs(block, index, inside) &&
      !(index < 4 && comparable(block.text) === titleKey),
  )
  const opening = judged.slice(0, region.start + openingBlocks)
  return {
    paragraphs: kept.map((block) => block.text),
    byline: opening.find((block) => block.kind === 'byline')?.text,
    openingLines: openingLines(judged, region.start, titleKey),
  }
}

/** The kind of a block's form; a line that trails off is a title cut short only where it is a link. */
function kindOf({ text, linkShare }: Block): LineKind {
  return linkShare === 0 && cutOffTitle(text) ? 'phrase' : lineKind(text)
}

function openingLines(blocks: readonly JudgedBlock[], start: number, title: string): string[] {
  const headline = blocks.slice(0, start).findLastIndex((block) => comparable(block.text) === title)
  return blocks
    .slice(Math.max(headline + 1, start - mostOpeningLines), start + openingBlocks)
    .filter((block) => block.text.length <= longestOpeningLine && block.kind !== 'prose')
    .map((block) => block.text)
}

function belongs(block: JudgedBlock, index: number, all: readonly JudgedBlock[]): boolean {
  if (
    block.kind === 'furniture' ||
    block.kind === 'time' ||
    block.kind === 'byline' ||
    block.kind === 'section'
  )
    return false
  if (index < openingBlocks && isDated(block)) return false
  if (block.form === 'heading' && block.isFound && leadsText(index, all)) return true
  if (block.linkShare > linkList && !(block.isFound && isWrittenLink(block, index, all))) return false
  if (underSection(index, all) && block.kind === 'phrase') return false
  return block.isFound || isText(block, index, all)
}

/** A line such as `Jane Doe | 4 March 2021, 10:35` above the text. */
function isDated({ kind, form, text }: JudgedBlock): boolean {
  return kind === 'phrase' && form === 'paragraph' && text.length <= longestDated && fullDate.test(text)
}

/** A block of links is text where it is long enough, or a point among points that are text. */
function isWrittenLink(block: JudgedBlock, index: number, all: readonly JudgedBlock[]): boolean {
  if (block.kind === 'prose' && countWords(block.text) > longPhrase) return true
  if (block.form !== 'item' && block.form !== 'row') return false
  return [all[index - 1], all[index + 1]].some(
    (near) => near?.form === block.form && near.isFound && near.linkShare <= halfLinks,
  )
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
