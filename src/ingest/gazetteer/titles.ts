import { gazetteerRows } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether the word can head the title of an office or post, as "secretary" does in "Secretary of State". */
export function isTitleNoun(word: string): boolean {
  loaded ??= new Set(gazetteerRows('titles').map((row) => row.title ?? ''))
  return loaded.has(word.toLowerCase())
}
