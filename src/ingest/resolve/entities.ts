import type { EntityRecord } from '../../domain/entity.ts'
import type { AnalyzedDocument } from '../analyze/document.ts'
import type { Geography } from '../analyze/events/filling.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../gazetteer/countries.ts'
import { identityOf } from '../gazetteer/identity.ts'
import { localPlaces } from './local-places.ts'

/** The entities that an article's names mean, and their geography. */
export interface ResolvedEntities {
  /** By the document's entity index; beyond its end, countries that only their capital names. */
  readonly records: readonly EntityRecord[]
  readonly geography: Geography
}

/**
 * Links the entities of an article to identities. A country that the article names only by its capital is
 * added, so that "Paris refused" can be about France.
 */
export function resolveEntities(
  document: Pick<AnalyzedDocument, 'text' | 'mentions' | 'entities' | 'entityOf'>,
): ResolvedEntities {
  const called = document.entities.map(({ kind, name }) => identityOf(kind, name))
  const records = localPlaces(document, called)
  const byId = new Map(records.map((record, index) => [record.id, index]))
  const indexOf = (country: EntityRecord): number => {
    const known = byId.get(country.id)
    if (known !== undefined) return known
    records.push(country)
    byId.set(country.id, records.length - 1)
    return records.length - 1
  }
  const isCountry = (entity: number) => records[entity]?.place?.placeKind === 'COUNTRY'
  return {
    records,
    geography: {
      isCountry,
      countryOfCapital(entity) {
        const record = records[entity]
        const country = record?.place?.placeKind === 'CITY' ? countryOfCapital(record.name) : undefined
        return country === undefined ? undefined : indexOf(country)
      },
      countryCalled(name) {
        const country = countryNamed(name) ?? countryOfDemonym(name)
        return country === undefined ? undefined : indexOf(country)
      },
      countryOf(entity) {
        if (isCountry(entity)) return entity
        const { locatedIn } = records[entity] as EntityRecord
        return locatedIn === null ? undefined : indexOf(locatedIn)
      },
    },
  }
}
