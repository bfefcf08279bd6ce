import { type EntityKind, type EntityRecord, entityId } from '../../domain/entity.ts'
import { organizationNamed } from './organizations.ts'
import { cityNamed, countryNamed, countryOfDemonym } from './places.ts'

/**
 * Whom or what a name means in any article: the gazetteer's entry where there is one of its kind, else an entity
 * of its own, told by kind and normalized name.
 */
export function identityOf(kind: EntityKind, name: string): EntityRecord {
  const known =
    kind === 'PLACE'
      ? (countryNamed(name) ?? countryOfDemonym(name) ?? cityNamed(name))
      : kind === 'ORGANIZATION'
        ? organizationNamed(name)
        : undefined
  return known ?? unlisted(kind, name)
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
