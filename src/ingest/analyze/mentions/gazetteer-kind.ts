import type { EntityKind } from '../../../domain/entity.ts'
import { isBody } from '../../gazetteer/bodies.ts'
import { countryNamed, countryOfDemonym } from '../../gazetteer/countries.ts'
import { organizationNamed } from '../../gazetteer/organizations.ts'

/** What the gazetteers take a name for, and which list says so; "us" is no country, "US" is. */
export function gazetteerKind(surface: string): { kind: EntityKind; list: string } | undefined {
  const acronym = surface.length <= 4
  if (acronym && surface !== surface.toUpperCase()) return exactShort(surface)
  if (countryNamed(surface) !== undefined) return { kind: 'PLACE', list: 'country' }
  if (countryOfDemonym(surface) !== undefined) return { kind: 'PLACE', list: 'demonym' }
  if (/ /u.test(surface) && isBody(surface)) return { kind: 'ORGANIZATION', list: 'body' }
  return organizationNamed(surface) === undefined ? undefined : { kind: 'ORGANIZATION', list: 'organization' }
}

/** Short names in lower or mixed case ("Iran", "Lao") are names only when written as one. */
function exactShort(surface: string): { kind: EntityKind; list: string } | undefined {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(surface)) return undefined
  if (countryNamed(surface) !== undefined) return { kind: 'PLACE', list: 'country' }
  return countryOfDemonym(surface) === undefined ? undefined : { kind: 'PLACE', list: 'demonym' }
}
