import type { CoreferenceLink } from '../../../domain/claim.ts'
import type { TokenSpan } from '../document.ts'

/** One entity in one role, as the sentence words it. */
export interface Filling extends TokenSpan {
  readonly entity: number
  readonly chain: CoreferenceLink | null
  /** Set where the phrase means people or a body of the entity: two such phrases may be two parties. */
  readonly people?: true
}

/** Knows which entities are countries, and whose capital a city is. */
export interface Geography {
  isCountry(entity: number): boolean
  /** The country whose government the capital stands for, as an entity of the document. */
  countryOfCapital(entity: number): number | undefined
  /** The country of that name or demonym, as an entity of the document. */
  countryCalled(name: string): number | undefined
  /** The country that an entity is, or in which the place lies, as an entity of the document. */
  countryOf(entity: number): number | undefined
}
