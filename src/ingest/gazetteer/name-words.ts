import type { EntityKind } from '../../domain/entity.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, EntityKind> | undefined

/** The kind that a name's opening or closing word gives away, as "Institute" or "Strait". */
export function kindOfNameWord(word: string): EntityKind | undefined {
  loaded ??= new Map(gazetteerRows('name-words').map((row) => [row.word ?? '', row.kind as EntityKind]))
  return loaded.get(word.toLowerCase())
}
