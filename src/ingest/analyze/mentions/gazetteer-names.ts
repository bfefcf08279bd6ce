import { countryOfCapital } from '../../gazetteer/countries.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
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
    const known = gazetteerKind(surface) ?? capital(tree, first, last, surface)
    if (known === undefined || !/\p{L}/u.test(surface)) continue
    return {
      first,
      last,
      start,
      end,
      surface,
      kind: known.kind,
      rule: known.list === 'capital' ? 'document.capital' : `gazetteer.${known.list}`,
      confidence: 0.9,
    }
  }
  return null
}

/** A capital that the model passed over; not where the word may be somebody's name. */
function capital(tree: Tree, first: number, last: number, surface: string): ReturnType<typeof gazetteerKind> {
  if (tree.token(last).pos !== 'PROPN' || !['nsubj', 'pobj', 'conj'].includes(tree.token(last).dep))
    return undefined
  const alone = first === 0 || tree.token(first - 1).pos !== 'PROPN'
  return alone && countryOfCapital(surface) !== undefined && !isGivenName(surface)
    ? { kind: 'PLACE', list: 'capital' }
    : undefined
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
