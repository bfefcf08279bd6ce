/** Chinese syllables as pinyin and Wade-Giles write them, both sides as rough as newspapers print them. */
const initials: readonly (readonly [RegExp, string])[] = [
  [/^(?:tz|ts|[cz](?!h))/, 'Z'],
  [/^(?:hs|x)/, 'X'],
  [/^sh/, 'SH'],
  [/^(?:ch|zh|j|q)/, 'C'],
  [/^[td]/, 'T'],
  [/^[pb]/, 'P'],
  [/^[kg]/, 'K'],
]
const finals: readonly (readonly [RegExp, string])[] = [
  [/ong$/, 'ung'],
  [/ieh$|ie$/, 'ie'],
  [/ien$/, 'ian'],
  [/ih$|u$|e$|eh$|i$/, 'e'],
  [/ueh$/, 'ue'],
  [/^(X|C)(?:iu|u)ng$/, '$1ung'],
  [/uo$/, 'o'],
  [/erh$/, 'er'],
]

const syllable =
  /^(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|iung|uang|ueng|ieh|ien|ian|iao|uai|uan|ueh|erh|ang|eng|ing|ong|ung|ai|ao|an|ei|en|er|ia|ie|ih|in|iu|ou|ua|ue|ui|un|uo|eh|a|e|i|o|u)$/

/** The same for a name in pinyin and in Wade-Giles ("Liu Zeping", "Liu Tse-p'ing"); undefined for what is no Chinese name. */
export function romanized(words: readonly string[]): string | undefined {
  const syllables = words.flatMap((word) => divided(word) ?? ['?'])
  if (words.length < 2 || syllables.length < 2 || syllables.length > 4 || syllables.includes('?'))
    return undefined
  return syllables.map(rough).join(' ')
}

function divided(word: string): string[] | undefined {
  if (syllable.test(word)) return [word]
  for (let at = word.length - 1; at > 0; at--) {
    if (syllable.test(word.slice(0, at)) && syllable.test(word.slice(at)))
      return [word.slice(0, at), word.slice(at)]
  }
  return undefined
}

function rough(word: string): string {
  let made = word
  for (const [pattern, letters] of initials) {
    if (!pattern.test(made)) continue
    made = made.replace(pattern, letters)
    break
  }
  for (const [pattern, letters] of finals) made = made.replace(pattern, letters)
  return made
}
