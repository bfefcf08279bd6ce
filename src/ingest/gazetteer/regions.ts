import type { EntityRecord } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { countryOfCode } from './countries.ts'
import { placeWithin } from './place-record.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, EntityRecord> | undefined

/** The region, province, sea or range of that name that is no country. */
export function regionNamed(name: string): EntityRecord | undefined {
  loaded ??= new Map(gazetteerRows('regions').map((row) => [nameKey(row.name ?? ''), region(row)]))
  return loaded.get(nameKey(name))
}

/** "Washington state", where the name alone would mean a city or a country. */
export function stateNamed(words: string): EntityRecord | undefined {
  const name = /^(.+) state$/i.exec(words)?.[1]
  const region = name === undefined ? undefined : regionNamed(name)
  return region === undefined ? undefined : asState(region)
}

/** A region under a name that no city or country shares. */
function asState({ name, place, locatedIn }: EntityRecord): EntityRecord {
  return placeWithin({
    placeKind: 'REGION',
    name: `${name} State`,
    countryCode: place?.countryCode ?? null,
    country: locatedIn,
    coordinates: null,
  })
}

export function isRegionName(name: string): boolean {
  return regionNamed(name) !== undefined
}

function region({ name = '', countryCode = '' }: Record<string, string>): EntityRecord {
  const country = countryOfCode(countryCode) ?? null
  return placeWithin({
    placeKind: 'REGION',
    name,
    countryCode: countryCode === '' ? null : countryCode,
    country,
    coordinates: null,
  })
}
