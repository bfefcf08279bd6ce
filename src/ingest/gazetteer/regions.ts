import { nameKey } from '../../domain/names.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether a region, province, sea or range that is no country has that name. */
export function isRegionName(name: string): boolean {
  loaded ??= new Set(gazetteerRows('regions').map((row) => nameKey(row.name ?? '')))
  return loaded.has(nameKey(name))
}
