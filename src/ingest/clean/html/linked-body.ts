import { comparable } from '../fold.ts'
import type { Block } from './block.ts'

const gramLength = 4
/** A block belongs to the text if this share of its word runs does. */
const belongs = 0.8
/** The text is a whole body, and no teaser, if the blocks found in it cover this share of it. */
const covered = 0.7
const shortestBody = 600

/** The blocks whose words are in the `articleBody` that the page states; `undefined` where that is no whole body. */
export function blocksOfLinkedBody(
  blocks: readonly Block[],
  body: string | undefined,
): Set<number> | undefined {
  if (!body || body.length < shortestBody) return undefined
  const plain = body.replace(/<[^<>]{1,300}>/g, ' ')
  const stated = grams(plain)
  const found = new Set<number>()
  const seen = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    const own = grams(block.text)
    const shared = [...own].filter((gram) => stated.has(gram))
    if (own.size > 0 && shared.length >= belongs * own.size) {
      found.add(index)
      for (const gram of shared) seen.add(gram)
    }
  }
  return seen.size >= covered * stated.size ? found : undefined
}

function grams(text: string): Set<string> {
  const words = comparable(text).split(' ')
  const found = new Set<string>()
  for (let at = 0; at + gramLength <= words.length; at++)
    found.add(words.slice(at, at + gramLength).join(' '))
  return found
}
