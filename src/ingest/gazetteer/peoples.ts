import { gazetteerRows } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether the word is of a people, faith or creed, as "Kurds" or "Sunni". */
export function isPeople(word: string): boolean {
  loaded ??= new Set(gazetteerRows('peoples').map((row) => row.word ?? ''))
  return loaded.has(word) || (word.endsWith('s') && loaded.has(word.slice(0, -1)))
}
