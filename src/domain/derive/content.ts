import type { ReportedClaim } from '../claim.ts'
import { groupBy } from '../group-by.ts'
import { nameKey } from '../names.ts'

/** Jaccard overlap of content words from which two wordings count as one statement or commitment. */
const sameContent = 0.4

/** The wording by which a claim is grouped; '' where it has no content. */
export function wordingOf(claim: ReportedClaim): string {
  return claim.content?.surface ?? ''
}

/**
 * Divides claims by what they say: single linkage over the overlap of their content words. Claims without
 * content form a group of their own.
 */
export function groupByContent<C extends ReportedClaim>(claims: readonly C[]): C[][] {
  const byWording = groupBy(claims, wordingOf)
  const wordings = [...byWording.keys()]
  const bags = wordings.map(contentWords)
  const group = wordings.map((_, index) => index)
  const find = (index: number): number => (group[index] === index ? index : find(group[index] as number))
  for (let i = 0; i < bags.length; i++) {
    for (let j = 0; j < i; j++) {
      if (jaccard(bags[i] as Set<string>, bags[j] as Set<string>) >= sameContent) group[find(i)] = find(j)
    }
  }
  const groups = groupBy([...wordings.keys()], (index) => String(find(index)))
  return [...groups.values()].map((indexes) =>
    indexes.flatMap((index) => byWording.get(wordings[index] as string) ?? []),
  )
}

/** Whether some wording of the one says the same as some of the other. */
export function sayTheSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.some((wording) => others.includes(wording))) return true
  const bags = some.map(contentWords)
  return others.map(contentWords).some((other) => bags.some((bag) => jaccard(bag, other) >= sameContent))
}

/** The longer words, cut to their stems; where all are short ("no way"), those. */
function contentWords(text: string): Set<string> {
  const words = nameKey(text)
    .split(' ')
    .filter((word) => word !== '')
  const long = words.filter((word) => word.length > 3)
  return new Set((long.length > 0 ? long : words).map((word) => word.slice(0, 6)))
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}
