import type { PublishedClaim } from '../claim.ts'
import { nameKey } from '../names.ts'

/** Jaccard overlap of content words from which two wordings count as one statement or commitment. */
const sameContent = 0.4

/**
 * Divides claims by what they say: single linkage over the overlap of their content words. Claims without
 * content form a group of their own.
 */
export function groupByContent(claims: readonly PublishedClaim[]): PublishedClaim[][] {
  const bags = claims.map((claim) => contentWords(claim.content?.surface ?? ''))
  const group = claims.map((_, index) => index)
  const find = (index: number): number => (group[index] === index ? index : find(group[index] as number))
  for (let i = 0; i < claims.length; i++) {
    for (let j = 0; j < i; j++) {
      if (jaccard(bags[i] as Set<string>, bags[j] as Set<string>) >= sameContent) group[find(i)] = find(j)
    }
  }
  const groups = new Map<number, PublishedClaim[]>()
  claims.forEach((claim, index) => {
    const root = find(index)
    groups.set(root, [...(groups.get(root) ?? []), claim])
  })
  return [...groups.values()]
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
