import type { EntityKind } from '../../domain/entity.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, EntityKind> | undefined

/** The kind of thing that a common noun beside a name says it is, as "singer", "airline" or "village". */
export function kindOfDescribingNoun(noun: string): EntityKind | undefined {
  loaded ??= new Map(gazetteerRows('describing-nouns').map((row) => [row.noun ?? '', row.kind as EntityKind]))
  return loaded.get(noun.toLowerCase())
}
