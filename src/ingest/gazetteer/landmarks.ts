import { nameKey } from '../../domain/names.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether a river, mountain, county, historic land, district or sports ground goes by that name. */
export function isLandmark(name: string): boolean {
  loaded ??= new Set(gazetteerRows('landmarks').map(({ name: own = '' }) => nameKey(own)))
  return loaded.has(nameKey(name))
}
