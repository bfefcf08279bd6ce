import { type Evidence, veto } from './evidence.ts'
import type { PersonName } from './person-name.ts'
import { romanized } from './romanization.ts'
import { fold, likeness, skeleton } from './spelling.ts'
import { alike, likenesses, sameSpelling, type Variants, type WordLikeness } from './word-likeness.ts'

/** At or below this a name tells two apart, whatever other forms say. */
export const conflict = -3

/** What two forms of persons' names say for or against one bearer; undefined where they have too little in common. */
export function comparePersonNames(
  one: PersonName,
  other: PersonName,
  variants: Variants,
): Evidence | undefined {
  if (one.ordinal !== null && other.ordinal !== null && one.ordinal !== other.ordinal)
    return { reason: 'generation.conflict', weight: veto }
  const found = compareWords(one.words, other.words, variants)
  if (found === undefined || one.ordinal === other.ordinal || found.weight < 0) return found
  return { ...found, weight: found.weight - 0.4 }
}

function compareWords(
  one: readonly string[],
  other: readonly string[],
  variants: Variants,
): Evidence | undefined {
  if (one.join(' ') === other.join(' '))
    return one.length > 1 ? { reason: 'name.exact', weight: 2.2 } : { reason: 'name.exact-word', weight: 1 }
  if (one.length === 1 || other.length === 1) return singleWord(one, other)
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (sameEnds(short, long, variants) && middlesConflict(short, long))
    return { reason: 'name.initial-conflict', weight: conflict }
  if (swapped(short, long)) return { reason: 'name.order', weight: 1.9 }
  return aligned(short, long, variants) ?? respelled(one, other)
}

/** A bare surname or given name and a whole name; or two spellings of one word. */
function singleWord(one: readonly string[], other: readonly string[]): Evidence | undefined {
  const [short, long] = one.length === 1 ? [one[0] as string, other] : [other[0] as string, one]
  if (long.length === 1) {
    const spelled = sameSpelling(short, long[0] as string, false)
    return spelled ? { reason: 'name.transliteration', weight: 0.6 } : undefined
  }
  if (long.at(-1) === short || long[0] === short) return { reason: 'name.part', weight: -0.8 }
  const near = [long.at(-1), long[0]].some((word) => sameSpelling(short, word as string, false))
  return near ? { reason: 'name.part-transliterated', weight: -1.2 } : undefined
}

function swapped(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const folded = one.map(fold).join(' ')
  for (let at = 1; at < other.length; at++)
    if ([...other.slice(at), ...other.slice(0, at)].map(fold).join(' ') === folded) return true
  return false
}

const weightOf: Readonly<Record<WordLikeness, number>> = {
  exact: 2.2,
  initial: 1.5,
  nickname: 1.7,
  transliteration: 1.7,
  near: -0.6,
}

/** Every word of the shorter name finds its match in the longer one, in order; first and last words weigh most. */
function aligned(
  short: readonly string[],
  long: readonly string[],
  variants: Variants,
): Evidence | undefined {
  const found: WordLikeness[] = []
  let next = 0
  let surnames = 0
  for (const [at, word] of short.entries()) {
    let kind: WordLikeness | undefined
    while (next < long.length && kind === undefined) {
      const left = long.length - next - (short.length - at)
      if (left < 0) return undefined
      kind = alike(word, long[next] as string, variants, at === 0, at === short.length - 1)
      next++
    }
    // An initial of a second name is not that of a first one.
    if (kind === undefined || (kind === 'initial' && at === 0 && next > 1)) return undefined
    if (kind !== 'initial') surnames++
    found.push(kind)
  }
  if (surnames === 0) return undefined
  const worst = likenesses.findLast((kind) => found.includes(kind)) as WordLikeness
  const missing = long.length - short.length
  if (missing === 0)
    return {
      reason: `name.${worst}`,
      weight: weightOf[worst] - (found.filter((kind) => kind === 'near').length > 1 ? 1 : 0),
    }
  const ends = sameEnds(short, long, variants)
  const family = alike(short.at(-1) as string, long.at(-1) as string, variants, false, true) !== undefined
  const most = ends ? 1.6 : family || worst === 'exact' ? 1.2 : 0.35
  return {
    reason: worst === 'exact' ? 'name.shortened' : `name.${worst}`,
    weight: Math.min(weightOf[worst], most) - (worst === 'near' ? 0.4 : 0),
  }
}

function sameEnds(short: readonly string[], long: readonly string[], variants: Variants): boolean {
  return (
    alike(short[0] as string, long[0] as string, variants, true, false) !== undefined &&
    alike(short.at(-1) as string, long.at(-1) as string, variants, false, true) !== undefined
  )
}

/** "George W." leaves out the H of "George H. W.": where both have middle initials, they begin alike. */
function middlesConflict(short: readonly string[], long: readonly string[]): boolean {
  const [one, other] = [short.slice(1, -1), long.slice(1, -1)]
  const [first, second] = [one[0], other[0]]
  return (
    first !== undefined &&
    second !== undefined &&
    first[0] !== second[0] &&
    (first.length === 1 || second.length === 1)
  )
}

/** The whole name in another romanization, with its words divided elsewhere. */
function respelled(one: readonly string[], other: readonly string[]): Evidence | undefined {
  const chinese = romanized(one)
  if (chinese !== undefined && chinese === romanized(other))
    return { reason: 'name.transliteration', weight: 1.5 }
  const [a, b] = [one.join(''), other.join('')]
  if (skeleton(a).length < 4 || (one.length === 2 && other.length === 2)) return undefined
  const same = fold(a) === fold(b)
  if (same || (skeleton(a) === skeleton(b) && likeness(fold(a), fold(b)) >= 0.6))
    return { reason: 'name.transliteration', weight: same ? 1.9 : 1.4 }
  if (Math.min(one.length, other.length) > 2 && likeness(fold(a), fold(b)) >= 0.85)
    return { reason: 'name.near', weight: -0.2 }
  return undefined
}
