import { cityNamed } from '../../gazetteer/cities.ts'
import { countryNamed } from '../../gazetteer/countries.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'

/** A proposal that runs over several names, as "X 1 Y" or "Ann B of C", taken apart. */
export function splitName(tree: Tree, name: NamedSpan): NamedSpan[] {
  const pieces: NamedSpan[] = []
  let first = name.first
  for (let at = name.first; at <= name.last + 1; at++) {
    if (at <= name.last && !divides(tree, first, at)) continue
    if (at > first) pieces.push({ ...name, first, last: at - 1 })
    first = at + 1
  }
  return pieces
}

function divides(tree: Tree, first: number, at: number): boolean {
  const { text, pos } = tree.token(at)
  if (pos === 'SPACE') return text.includes('\n')
  if (/^\d{1,3}$/u.test(text)) return at > first && /^\p{Lu}/u.test(tree.tokens[at + 1]?.text ?? '')
  if (text === ',') return at > first && isPlaceName(tree.tokens[at + 1]?.text ?? '')
  if (/^(?:near|in|at|from|outside|against|with|by)$/u.test(text))
    return at > first && /^\p{Lu}/u.test(tree.tokens[at + 1]?.text ?? '')
  return text === 'of' && at - first >= 2 && isGivenName(tree.token(first).text)
}

function isPlaceName(word: string): boolean {
  return countryNamed(word) !== undefined || isRegionName(word) || cityNamed(word) !== undefined
}
