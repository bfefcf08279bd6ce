import { type EntityKind, type EntityRecord, entityId } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { cityNamed } from './cities.ts'
import { countryNamed, countryOfDemonym } from './countries.ts'
import { organizationNamed } from './organizations.ts'
import { regionNamed, stateNamed } from './regions.ts'

/**
 * Whom or what a name means in any article: the gazetteer's entry where there is one of its kind, else an entity
 * of its own, told by kind and normalized name.
 */
export function identityOf(kind: EntityKind, name: string): EntityRecord {
  const known =
    kind === 'PLACE' ? placeNamed(name) : kind === 'ORGANIZATION' ? organizationNamed(name) : undefined
  return known ?? unlisted(kind, name)
}

/** Of a city and a region of one name, the city is meant where it lies in the region's country ("Madrid", not "Texas"). */
function placeNamed(name: string): EntityRecord | undefined {
  const country = countryNamed(name) ?? countryOfDemonym(name)
  if (country !== undefined) return country
  const state = stateNamed(name)
  if (state !== undefined) return state
  const city = cityNamed(name)
  const region = regionNamed(name)
  if (city === undefined || region === undefined) return city ?? region
  const alike = city.place?.countryCode === region.place?.countryCode && nameKey(city.name) === nameKey(name)
  return alike ? city : region
}

function unlisted(kind: EntityKind, name: string): EntityRecord {
  return {
    id: entityId(kind, name, null),
    kind,
    name,
    named: false,
    wikidataId: null,
    description: null,
    place:
      kind === 'PLACE' ? { placeKind: 'OTHER', countryCode: null, latitude: null, longitude: null } : null,
    locatedIn: null,
  }
}
