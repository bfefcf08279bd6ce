import type { EntityRecord } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { countryRecord } from './place-record.ts'
import { gazetteerRows, listIn } from './tables.ts'

interface Countries {
  /** ISO 3166-1 alpha-2 to its country. */
  readonly byCode: ReadonlyMap<string, EntityRecord>
  /** Name keys of names, aliases and abbreviations. */
  readonly byName: ReadonlyMap<string, EntityRecord>
  readonly byDemonym: ReadonlyMap<string, EntityRecord>
  /** Names of capitals as the table has them, to their countries. */
  readonly byCapital: ReadonlyMap<string, EntityRecord>
}

let loaded: Countries | undefined

function countries(): Countries {
  loaded ??= load()
  return loaded
}

/** The country or territory of that name, alias or abbreviation. */
export function countryNamed(name: string): EntityRecord | undefined {
  return countries().byName.get(nameKey(name))
}

/** Whether a side of that name plays for a nation: a country, or a part of one that fields a side of its own. */
export function isNation(name: string): boolean {
  return countryNamed(name) !== undefined || homeNations.has(nameKey(name))
}

const homeNations = new Set([
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'west indies',
  'faroe islands',
  'great britain',
  'soviet union',
  'yugoslavia',
  'czechoslovakia',
  'east germany',
  'west germany',
  'zaire',
])

/** The country whose people or affairs the word describes, as "Kenyan". */
export function countryOfDemonym(word: string): EntityRecord | undefined {
  const { byDemonym } = countries()
  const key = nameKey(word)
  return byDemonym.get(key) ?? (key.endsWith('s') ? byDemonym.get(key.slice(0, -1)) : undefined)
}

/** The country whose capital has that name. */
export function countryOfCapital(name: string): EntityRecord | undefined {
  return countries().byCapital.get(nameKey(name))
}

export function countryOfCode(code: string): EntityRecord | undefined {
  return countries().byCode.get(code)
}

/** Name key and country of each capital. */
export function capitals(): ReadonlyMap<string, EntityRecord> {
  return countries().byCapital
}

function load(): Countries {
  const byCode = new Map<string, EntityRecord>()
  const byName = new Map<string, EntityRecord>()
  const byDemonym = new Map<string, EntityRecord>()
  const byCapital = new Map<string, EntityRecord>()
  for (const row of gazetteerRows('countries')) {
    const country = countryRecord(row.name ?? '', row.code ?? '', row.wikidataId ?? '')
    byCode.set(row.code ?? '', country)
    for (const name of [country.name, ...listIn(row.aliases)]) byName.set(nameKey(name), country)
    for (const word of listIn(row.demonyms)) byDemonym.set(nameKey(word), country)
    for (const capital of listIn(row.capitals)) byCapital.set(nameKey(capital), country)
  }
  return { byCode, byName, byDemonym, byCapital }
}
