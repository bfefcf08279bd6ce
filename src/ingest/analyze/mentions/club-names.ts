import { cityNamed } from '../../gazetteer/cities.ts'
import { isClub } from '../../gazetteer/clubs.ts'
import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { startsSentence } from './boundaries.ts'
import { Covered } from './covered.ts'

const longestName = 4

/**
 * Clubs by name and nickname in a report on sport, of so many words at least, where what has been found leaves room:
 * "X coach", "the Xs won". A town's bare name is left to what speaks for either kind.
 */
export function clubNames(
  text: string,
  tree: Tree,
  found: readonly NameMention[],
  fewest: number,
): NameMention[] {
  const covered = new Covered(found)
  const names: NameMention[] = []
  for (let at = 0; at < tree.tokens.length; at++) {
    const last = covered.has(at) ? undefined : endOfClub(text, tree, at, covered, fewest)
    if (last === undefined) continue
    const [{ start }, { end }] = [tree.token(at), tree.token(last)]
    names.push({
      first: at,
      last,
      start,
      end,
      surface: text.slice(start, end),
      kind: 'ORGANIZATION',
      rule: 'gazetteer.club',
      confidence: 0.8,
    })
    at = last
  }
  return names
}

function endOfClub(
  text: string,
  tree: Tree,
  first: number,
  covered: Covered,
  fewest: number,
): number | undefined {
  const { start, text: word, tag } = tree.token(first)
  if (!/^\p{Lu}\p{L}{2}|^\d\d/u.test(word)) return undefined
  for (let last = Math.min(first + longestName, tree.tokens.length) - 1; last >= first + fewest - 1; last--) {
    const { pos, tag: closing } = tree.token(last)
    if (covered.has(last) || closing === 'POS' || pos === 'PUNCT' || pos === 'SPACE') continue
    if (!/[\p{L}\d.]$/u.test(tree.token(last).text)) continue
    if (!isClub(text.slice(start, tree.token(last).end))) continue
    if (last > first) return last
    if (cityNamed(word) !== undefined) return undefined
    return startsSentence(tree, first) && !/^NN|^JJ/u.test(tag) ? undefined : first
  }
  return undefined
}
