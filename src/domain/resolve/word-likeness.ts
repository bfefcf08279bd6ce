import { fold, likeness, skeleton } from './spelling.ts'

/** By name key: the names that a word is customarily short for, or a variant of. */
export type Variants = Readonly<Record<string, readonly string[]>>

/** How two words of names are alike, the surest first. */
export const likenesses = ['exact', 'initial', 'nickname', 'transliteration', 'near'] as const
export type WordLikeness = (typeof likenesses)[number]

/** Words that join names and are none; they match themselves alone. */
const particles = new Set(
  'van von der den de da do dos di du del la le el ten ter of y e bin ibn ben al abu'.split(' '),
)

/** @param given whether it is the first word of a name, @param family whether it is the last */
export function alike(
  word: string,
  other: string,
  variants: Variants,
  given: boolean,
  family: boolean,
): WordLikeness | undefined {
  if (word === other) return 'exact'
  if (particles.has(word) || particles.has(other)) return undefined
  if (word.length === 1 || other.length === 1)
    return !family && fold(word)[0] === fold(other)[0] ? 'initial' : undefined
  if (!family && shareVariant(word, other, variants)) return 'nickname'
  if (sameSpelling(word, other, given) || word === `abd${other}` || other === `abd${word}`)
    return 'transliteration'
  const [one, two] = [fold(word), fold(other)]
  const gendered = given && one.endsWith('a') !== two.endsWith('a')
  return word.length > 5 && other.length > 5 && !gendered && likeness(one, two) >= 0.8 ? 'near' : undefined
}

function shareVariant(word: string, other: string, variants: Variants): boolean {
  const [ones, others] = [
    [word, ...(variants[word] ?? [])],
    [other, ...(variants[other] ?? [])],
  ]
  return ones.some((name) => others.includes(name))
}

/** Given names that differ in their last vowel are those of a man and a woman: "Angelo", "Angela". */
export function sameSpelling(word: string, other: string, given: boolean): boolean {
  const [one, two] = [fold(word), fold(other)]
  if (one === two) return true
  const bones = skeleton(word)
  if (bones !== skeleton(other) || bones.length < 2) return false
  if (bones.length < 3 && likeness(one, two) < 0.75) return false
  const gendered = given && /[aeiou]$/.test(one + two) && one.at(-1) !== two.at(-1)
  // "-sen" and "-son" are patronymics of two countries.
  if (/sen$/.test(one) ? /son$/.test(two) : /son$/.test(one) && /sen$/.test(two)) return false
  return !gendered && likeness(one, two) >= 0.5 && consonants(one, two)
}

/** "Dima" and "Tima" have one skeleton; in two spellings of one name most consonants are the same letters. */
function consonants(one: string, two: string): boolean {
  const [a, b] = [one, two].map((word) => word.replace(/[aeiou]/g, '')) as [string, string]
  return likeness(a, b) >= 0.6
}
