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
  loaded ??= new Map(
    gazetteerRows('given-names').map(({ name = '', gender }) => [name, genders[gender ?? '']]),
  )
  if (loaded.has(word)) return word
  const capitalized = word.length > 2 ? word[0] + word.slice(1).toLowerCase() : word
  return loaded.has(capitalized) ? capitalized : undefined
}

const genders: Readonly<Record<string, Gender>> = { f: 'FEMALE', m: 'MALE' }
