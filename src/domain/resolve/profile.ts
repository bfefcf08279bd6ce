import type { EntityKind } from '../entity.ts'

/** Walks of life that words beside a name tell. */
export const spheres = [
  'POLITICS',
  'MILITARY',
  'LAW',
  'BUSINESS',
  'SPORT',
  'ARTS',
  'MEDIA',
  'SCIENCE',
  'RELIGION',
] as const
export type Sphere = (typeof spheres)[number]

/** An office or post that the article says someone holds or held. */
export interface Office {
  /** In lower case, without the country or body it is of: "foreign minister". */
  readonly title: string
  /** ISO 3166-1 alpha-2 of the country it is of, or the id of another entity; null where the article does not say. */
  readonly of: string | null
  readonly former: boolean
}

/** What one article says of one of its entities, as far as it bears on who that is. All lists are sorted and distinct. */
export interface Profile {
  readonly kind: EntityKind
  /** What the article alone would call it: a gazetteer's id, or kind and name key. */
  readonly entityId: string
  readonly wikidataId: string | null
  /** A gazetteer knows it, so that the name alone settles who or what it is. */
  readonly listed: boolean
  /** Every form of the name in the article. */
  readonly forms: readonly string[]
  /** For words of the forms, by name key: the names that they are customarily short for or variants of. */
  readonly variants: Readonly<Record<string, readonly string[]>>
  readonly gender: 'FEMALE' | 'MALE' | null
  /** ISO 3166-1 alpha-2 of the countries that the article ties it to. */
  readonly countries: readonly string[]
  /** Those of the other places in its sentences. */
  readonly nearby: readonly string[]
  readonly offices: readonly Office[]
  readonly spheres: readonly Sphere[]
  /** Ids, as `entityId`, of what else is named in its sentences, countries left out. */
  readonly company: readonly string[]
  /** When the article appeared: ISO day, or null. */
  readonly day: string | null
}

/** A profile and where it stands: the unit that is resolved and that judgements name. */
export interface Reference {
  /** Unique, and the same each time the same article is read. */
  readonly id: string
  readonly profile: Profile
}
