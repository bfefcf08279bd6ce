import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, number> | undefined

/** How far the word speaks for a report on sport: 0 not at all, 1 somewhat, 2 clearly. */
export function sportStrength(word: string): number {
  loaded ??= new Map(gazetteerRows('sport-words').map((row) => [row.word ?? '', Number(row.strength)]))
  return loaded.get(word.toLowerCase()) ?? 0
}
