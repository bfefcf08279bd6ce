import { type EntityRecord, entityId } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { gazetteerRows, listIn } from './tables.ts'

let loaded: ReadonlyMap<string, EntityRecord> | undefined
const homes = new Map<string, string>()

/**
 * ISO 3166-1 alpha-2 of the country that a listed organization is of; `*` where it depends on the article, as for
 * bodies with namesakes in many countries; null for international ones; undefined for those that are not listed.
 */
export function countryOfOrganization(id: string): string | null | undefined {
  loaded ??= load()
  const home = homes.get(id)
  return home === '' ? null : home
}

/** The organization of that name, alias or acronym, where the gazetteer has it. */
export function organizationNamed(name: string): EntityRecord | undefined {
  loaded ??= load()
  return loaded.get(nameKey(name.replace(/^the /i, '')))
}

function load(): Map<string, EntityRecord> {
  const organizations = new Map<string, EntityRecord>()
  for (const row of gazetteerRows('organizations')) {
    const name = row.name ?? ''
    const wikidataId = row.wikidataId || null
    const record: EntityRecord = {
      id: entityId('ORGANIZATION', name, wikidataId),
      kind: 'ORGANIZATION',
      name,
      named: true,
      wikidataId,
      description: null,
      place: null,
      locatedIn: null,
    }
    homes.set(record.id, row.country ?? '')
    for (const form of [name, ...listIn(row.aliases)])
      organizations.set(nameKey(form.replace(/^the /i, '')), record)
  }
  return organizations
}
