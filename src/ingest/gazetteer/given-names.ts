import { gazetteerRows } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether people of some language bear it as a given name; "ANNA" counts as "Anna". */
export function isGivenName(word: string): boolean {
  loaded ??= new Set(gazetteerRows('given-names').map((row) => row.name ?? ''))
  return loaded.has(word) || (word.length > 2 && loaded.has(word[0] + word.slice(1).toLowerCase()))
}
