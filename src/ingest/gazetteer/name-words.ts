import type { EntityKind } from '../../domain/entity.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, EntityKind> | undefined

/** The kind that the word gives a name that it opens ("Banco") or closes ("Institute", "Strait"). */
export function kindOfNameWord(word: string, edge: 'opening' | 'closing'): EntityKind | undefined {
  loaded ??= new Map(
    gazetteerRows('name-words').map((row) => [`${row.edge} ${row.word}`, row.kind as EntityKind]),
  )
  return loaded.get(`${edge} ${word.toLowerCase()}`)
}
