import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { gazetteerKind } from './gazetteer-kind.ts'

const longestName = 7

/**
 * Names of countries, peoples and organizations, of so many words at least, that stand in the text outside the
 * mentions already found.
 */
export function findGazetteerNames(
  text: string,
  tree: Tree,
  found: readonly NameMention[],
  fewest: number,
): NameMention[] {
  const covered = new Set(found.flatMap(({ first, last }) => range(first, last)))
  const names: NameMention[] = []
  for (const sentence of tree.sentences) {
    let at = sentence.first
    while (at <= sentence.last) {
      const name = longestFrom(text, tree, at, Math.min(sentence.last, at + longestName - 1), covered, fewest)
      if (name !== null) names.push(name)
      at = name === null ? at + 1 : name.last + 1
    }
  }
  return names
}

function longestFrom(
  text: string,
  tree: Tree,
  first: number,
  limit: number,
  covered: ReadonlySet<number>,
  fewest: number,
): NameMention | null {
  const { start, text: word, pos } = tree.token(first)
  if (covered.has(first) || !/^(?:\p{Lu}|al$)/u.test(word) || /^the$/i.test(word) || pos === 'VERB')
    return null
  let reach = first
  while (reach < limit && !covered.has(reach + 1)) reach++
  for (let last = reach; last >= first + fewest - 1; last--) {
    const { end, pos: closing, tag } = tree.token(last)
    if (tag === 'POS' || (closing === 'PUNCT' && last > first)) continue
    const surface = text.slice(start, end)
    const known = gazetteerKind(surface)
    if (known === undefined || !/\p{L}/u.test(surface)) continue
    return {
      first,
      last,
      start,
      end,
      surface,
      kind: known.kind,
      rule: `gazetteer.${known.list}`,
      confidence: 0.9,
    }
  }
  return null
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
