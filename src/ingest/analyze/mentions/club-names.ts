import { isClub } from '../../gazetteer/clubs.ts'
import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { startsSentence } from './boundaries.ts'

const longestName = 4

/** Clubs by name and nickname in a report on sport, where what has been found leaves room: "Bulls coach", "Celtic won". */
export function clubNames(text: string, tree: Tree, found: readonly NameMention[]): NameMention[] {
  const covered = new Set<number>()
  for (const { first, last } of found) for (let at = first; at <= last; at++) covered.add(at)
  const names: NameMention[] = []
  for (let at = 0; at < tree.tokens.length; at++) {
    const last = covered.has(at) ? undefined : endOfClub(text, tree, at, covered)
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
  covered: ReadonlySet<number>,
): number | undefined {
  const { start, text: word, tag } = tree.token(first)
  if (!/^\p{Lu}\p{L}{2}|^\d\d/u.test(word)) return undefined
  for (let last = Math.min(first + longestName, tree.tokens.length) - 1; last >= first; last--) {
    if (covered.has(last) || tree.token(last).tag === 'POS') continue
    if (!isClub(text.slice(start, tree.token(last).end))) continue
    if (last > first) return last
    return startsSentence(tree, first) && !/^NN|^JJ/u.test(tag) ? undefined : first
  }
  return undefined
}
