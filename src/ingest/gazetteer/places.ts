import { type EntityRecord, entityId } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { gazetteerRows, listIn } from './tables.ts'

interface Places {
  readonly countries: ReadonlyMap<string, EntityRecord>
  readonly cities: ReadonlyMap<string, EntityRecord>
  readonly demonyms: ReadonlyMap<string, EntityRecord>
  /** Name key of a capital to its country. */
  readonly capitals: ReadonlyMap<string, EntityRecord>
}

let loaded: Places | undefined

function places(): Places {
  loaded ??= load()
  return loaded
}

/** The country or territory of that name, alias or abbreviation. */
export function countryNamed(name: string): EntityRecord | undefined {
  return places().countries.get(nameKey(name))
}

/** The country whose people or affairs the word describes, as "Kenyan". */
export function countryOfDemonym(word: string): EntityRecord | undefined {
  const { demonyms } = places()
  const key = nameKey(word)
  return demonyms.get(key) ?? (key.endsWith('s') ? demonyms.get(key.slice(0, -1)) : undefined)
}

/** The most populous city of that name. */
export function cityNamed(name: string): EntityRecord | undefined {
  const { cities } = places()
  const key = nameKey(name)
  return cities.get(key) ?? cities.get(`${key} city`)
}

/** The country whose capital has that name. */
export function countryOfCapital(name: string): EntityRecord | undefined {
  return places().capitals.get(nameKey(name))
}

function load(): Places {
  const countries = new Map<string, EntityRecord>()
  const demonyms = new Map<string, EntityRecord>()
  const capitals = new Map<string, EntityRecord>()
  const byCode = new Map<string, EntityRecord>()
  for (const row of gazetteerRows('countries')) {
    const country = countryRecord(row.name ?? '', row.code ?? '', row.wikidataId ?? '')
    byCode.set(row.code ?? '', country)
    for (const name of [country.name, ...listIn(row.aliases)]) countries.set(nameKey(name), country)
    for (const word of listIn(row.demonyms)) demonyms.set(nameKey(word), country)
    for (const capital of listIn(row.capitals)) capitals.set(nameKey(capital), country)
  }
  const cities = new Map<string, EntityRecord>()
  for (const row of gazetteerRows('cities')) {
    const key = nameKey(row.name ?? '')
    if (!cities.has(key) && key !== '')
      cities.set(key, cityRecord(row, byCode.get(row.countryCode ?? '') ?? null))
  }
  for (const [key, country] of capitals) {
    const city = cities.get(key) ?? cities.get(`${key} d c`)
    if (city?.place?.countryCode !== country.place?.countryCode) {
      cities.set(key, capitalRecord(key, country))
    } else if (city !== undefined) cities.set(key, city)
  }
  return { countries, cities, demonyms, capitals }
}

function countryRecord(name: string, countryCode: string, wikidataId: string): EntityRecord {
  return {
    id: entityId('PLACE', name, wikidataId),
    kind: 'PLACE',
    name,
    named: true,
    wikidataId,
    description: 'country',
    place: { placeKind: 'COUNTRY', countryCode, latitude: null, longitude: null },
    locatedIn: null,
  }
}

/** A city of a name that other countries share is told apart by its country. */
function cityRecord(row: Record<string, string>, country: EntityRecord | null): EntityRecord {
  return {
    id: `place:${nameKey(row.name ?? '')}/${row.countryCode}`,
    kind: 'PLACE',
    name: row.name ?? '',
    named: true,
    wikidataId: null,
    description: country === null ? 'city' : `city in ${country.name}`,
    place: {
      placeKind: 'CITY',
      countryCode: row.countryCode ?? null,
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
    },
    locatedIn: country,
  }
}

/** A capital that the list of cities has under another spelling only. */
function capitalRecord(key: string, country: EntityRecord): EntityRecord {
  const name = key.replace(/(^| )\p{L}/gu, (start) => start.toUpperCase())
  const countryCode = country.place?.countryCode ?? null
  return {
    id: `place:${key}/${countryCode}`,
    kind: 'PLACE',
    name,
    named: true,
    wikidataId: null,
    description: `city in ${country.name}`,
    place: { placeKind: 'CITY', countryCode, latitude: null, longitude: null },
    locatedIn: country,
  }
}
