/**
 * What remains of a word once the customs of transliteration are undone: "Quddami" and "Kudhami" fold alike, as do
 * "Tchurovsky" and "Churovskij". Takes and gives lower-case letters.
 */
export function fold(word: string): string {
  let folded = word
  for (const [pattern, letters] of customs) folded = folded.replace(pattern, letters)
  return folded
}

const customs: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/dj/g, 'd'],
  [/d(?=z|s[^h])|t(?=z|s[^h])/g, ''],
  [/gu(?=[ei])/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ij$|yi$|iy$/g, 'i'],
  [/[yj]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ae/g, 'a'],
  [/(.)\1+/g, '$1'],
]

const classes: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  f: 'F',
  v: 'F',
  s: 'S',
  z: 'S',
  m: 'M',
  n: 'N',
  l: 'L',
  r: 'R',
}

const skeletons = new Map<string, string>()

/** A word's consonants by where they are spoken; a coarse key, the same for all its transliterations but few. */
export function skeleton(word: string): string {
  const known = skeletons.get(word)
  if (known !== undefined) return known
  let bones = ''
  for (const letter of fold(word).replace(/ch|sh/g, 's')) {
    const bone = classes[letter] ?? (/[a-z]/.test(letter) ? '' : letter)
    if (bone !== bones.at(-1)) bones += bone
  }
  const made = bones === '' ? 'A' : bones
  if (skeletons.size >= remembered) skeletons.clear()
  skeletons.set(word, made)
  return made
}

/** Words whose skeletons are kept; beyond, they are forgotten and made anew. */
const remembered = 20_000

/** 0 to 1: how much of the longer word stays in place while one is turned into the other. */
export function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  return longer === 0 ? 1 : 1 - distance(one, other) / longer
}

/** Letters put in, taken out or changed. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) {
      const changed = (before[to - 1] as number) + (one[at - 1] === other[to - 1] ? 0 : 1)
      row.push(Math.min(changed, (before[to] as number) + 1, (row[to - 1] as number) + 1))
    }
    before = row
  }
  return before[other.length] as number
}
