import { gazetteerRows } from './tables.ts'

export type Gender = 'FEMALE' | 'MALE'

let loaded: ReadonlyMap<string, Gender | undefined> | undefined

/** Whether people of some language bear it as a given name; "ANNA" counts as "Anna". */
export function isGivenName(word: string): boolean {
  return listed(word) !== undefined
}

/** The gender of those who bear the name, where it tells one. */
export function genderOfGivenName(word: string): Gender | undefined {
  const name = listed(word)
  return name === undefined ? undefined : loaded?.get(name)
}

function listed(word: string): string | undefined {
  loaded ??= load()
  if (loaded.has(word)) return word
  const capitalized = word.length > 2 ? word[0] + word.slice(1).toLowerCase() : word
  return loaded.has(capitalized) ? capitalized : undefined
}

/** News agencies write names without their accents, so that both spellings count. */
function load(): Map<string, Gender | undefined> {
  const names = new Map<string, Gender | undefined>()
  for (const { name = '', gender } of [
    ...gazetteerRows('given-names'),
    ...gazetteerRows('news-given-names'),
  ]) {
    const plain = name.normalize('NFKD').replace(/\p{M}+/gu, '')
    if (!names.has(name)) names.set(name, genders[gender ?? ''])
    if (plain !== name && !names.has(plain)) names.set(plain, genders[gender ?? ''])
  }
  return names
}

const genders: Readonly<Record<string, Gender>> = { f: 'FEMALE', m: 'MALE' }
