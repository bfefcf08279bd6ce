import type { EntityRecord } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { capitals, countryOfCode } from './countries.ts'
import { placeWithin } from './place-record.ts'
import { gazetteerRows } from './tables.ts'

interface Cities {
  readonly byName: ReadonlyMap<string, EntityRecord>
  /** By name key and country, as "paris/US". */
  readonly inCountry: ReadonlyMap<string, EntityRecord>
  /** Name keys of those that news names without saying what they are. */
  readonly prominent: ReadonlySet<string>
}

/** Inhabitants from which news names a city without saying what it is. */
const prominentFrom = 200_000

let loaded: Cities | undefined

/** The city that news means by that name: a capital, one that news knows by the name, else the most populous. */
export function cityNamed(name: string): EntityRecord | undefined {
  loaded ??= load()
  const key = nameKey(name)
  return loaded.byName.get(key) ?? loaded.byName.get(`${key} city`)
}

/** The most populous city of that name in a country; ISO 3166-1 alpha-2. */
export function cityIn(name: string, countryCode: string): EntityRecord | undefined {
  loaded ??= load()
  return loaded.inCountry.get(`${nameKey(name)}/${countryCode}`)
}

/** Whether the name is that of a capital, of a large city, or of a place that news knows. */
export function isProminentCity(name: string): boolean {
  loaded ??= load()
  return loaded.prominent.has(nameKey(name))
}

function load(): Cities {
  const mostPopulous = new Map<string, EntityRecord>()
  const large = new Set<string>()
  const inCountry = new Map<string, EntityRecord>()
  for (const { name = '', countryCode = '', latitude, longitude, population } of gazetteerRows('cities')) {
    const key = nameKey(name)
    if (key === '') continue
    if (Number(population) >= prominentFrom) large.add(key)
    const found = city(name, countryCode, { latitude: Number(latitude), longitude: Number(longitude) })
    if (!mostPopulous.has(key)) mostPopulous.set(key, found)
    if (!inCountry.has(`${key}/${countryCode}`)) inCountry.set(`${key}/${countryCode}`, found)
  }
  const known = new Map<string, EntityRecord>()
  const rows = gazetteerRows('city-names')
  for (const { name = '', countryCode = '', listed = '' } of rows.filter(({ form }) => form === 'name')) {
    const place = inCountry.get(`${nameKey(listed || name)}/${countryCode}`)?.place ?? null
    const named = city(name, countryCode, coordinatesOf(place))
    known.set(nameKey(name), named)
    inCountry.set(`${nameKey(name)}/${countryCode}`, named)
    if (listed !== '') known.set(nameKey(listed), named)
  }
  for (const { name = '', countryCode = '', listed = '' } of rows.filter(({ form }) => form === 'alias')) {
    const key = nameKey(listed)
    const meant = known.get(key) ?? inCountry.get(`${key}/${countryCode}`)
    if (meant !== undefined) known.set(nameKey(name), meant)
  }
  for (const [key, country] of capitals()) {
    const code = country.place?.countryCode ?? ''
    if (known.get(key)?.place?.countryCode === code) continue
    const capital = inCountry.get(`${key}/${code}`) ?? inCountry.get(`${key} d c/${code}`)
    known.set(key, capital ?? city(capitalized(key), code, null))
  }
  const prominent = new Set([...large, ...known.keys()])
  return { byName: new Map([...mostPopulous, ...known]), inCountry, prominent }
}

function city(
  name: string,
  countryCode: string,
  coordinates: { latitude: number; longitude: number } | null,
): EntityRecord {
  const country = countryOfCode(countryCode) ?? null
  return placeWithin({ placeKind: 'CITY', name, countryCode, country, coordinates })
}

function coordinatesOf(place: EntityRecord['place']): { latitude: number; longitude: number } | null {
  const { latitude = null, longitude = null } = place ?? {}
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/** A capital that the list of cities has under another spelling only. */
function capitalized(key: string): string {
  return key.replace(/(^| )\p{L}/gu, (start) => start.toUpperCase())
}
