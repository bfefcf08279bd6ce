import { nameKey } from './names.ts'

export const entityKinds = ['PERSON', 'ORGANIZATION', 'PLACE'] as const
export type EntityKind = (typeof entityKinds)[number]

/** The second label of an entity's node. */
export const kindLabels = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>

export const placeKinds = ['COUNTRY', 'REGION', 'CITY', 'OTHER'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What a gazetteer knows of a place; coordinates in degrees (WGS 84). */
export interface PlaceFacts {
  readonly placeKind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** An entity as one article or the gazetteer knows it, before the graph's other articles are considered. */
export interface EntityRecord {
  readonly id: string
  readonly kind: EntityKind
  /** The gazetteer's name, or else the fullest form that the article uses. */
  readonly name: string
  /** The name comes from a gazetteer, and articles do not change it. */
  readonly named: boolean
  readonly wikidataId: string | null
  readonly description: string | null
  readonly place: PlaceFacts | null
  /** The place that this one lies in, by the gazetteer. */
  readonly locatedIn: EntityRecord | null
}

/** A Wikidata id where one is known, else kind and name key: what decides whether two records are one entity. */
export function entityId(kind: EntityKind, name: string, wikidataId: string | null): string {
  return wikidataId ?? `${kind.toLowerCase()}:${nameKey(name)}`
}
