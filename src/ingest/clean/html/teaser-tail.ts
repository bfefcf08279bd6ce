import { countWords } from '../fold.ts'
import type { Span } from '../text/body-span.ts'
import type { JudgedBlock } from './judged-block.ts'

const allLink = 0.9
const fewestTeasers = 3
/** Headlines of other articles are sentences; linked headings of an article's own parts are names. */
const headlineWords = 8
const shortestTeaser = 6
/** A teaser is a heading with so many blocks below it at most. */
const mostBelow = 2

/** The article without a tail of other articles, each a headline that is a link with a line or two below it. */
export function beforeTeasers(region: Span, blocks: readonly JudgedBlock[]): Span {
  let start = region.end
  let below = 0
  let teasers = 0
  let words = 0
  for (let at = region.end - 1; at > region.start && below <= mostBelow; at--) {
    const block = blocks[at]
    if (!block) break
    if (!isLinkedHeading(block)) below++
    else {
      const size = countWords(block.text)
      if (below > 0 && size >= shortestTeaser) {
        teasers++
        words += size
        start = at
        below = 0
      }
    }
  }
  return teasers >= fewestTeasers && words >= headlineWords * teasers
    ? { start: region.start, end: start }
    : region
}

function isLinkedHeading({ form, linkShare }: JudgedBlock): boolean {
  return form === 'heading' && linkShare >= allLink
}
