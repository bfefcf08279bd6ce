import { type EntityRecord, entityId, type PlaceKind } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'

export function countryRecord(name: string, countryCode: string, wikidataId: string): EntityRecord {
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

export interface Within {
  readonly placeKind: Exclude<PlaceKind, 'COUNTRY'>
  readonly name: string
  /** ISO 3166-1 alpha-2; null for what lies in several countries, or in none. */
  readonly countryCode: string | null
  readonly country: EntityRecord | null
  /** Degrees (WGS 84). */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
}

/** A city or region; one of a name that other countries share is told apart by its country. */
export function placeWithin({ placeKind, name, countryCode, country, coordinates }: Within): EntityRecord {
  const key = nameKey(name)
  const noun = placeKind === 'OTHER' ? 'place' : placeKind.toLowerCase()
  return {
    id: countryCode === null ? `place:${key}` : `place:${key}/${countryCode}`,
    kind: 'PLACE',
    name,
    named: true,
    wikidataId: null,
    description: country === null ? noun : `${noun} in ${country.name}`,
    place: {
      placeKind,
      countryCode,
      latitude: coordinates?.latitude ?? null,
      longitude: coordinates?.longitude ?? null,
    },
    locatedIn: country,
  }
}
