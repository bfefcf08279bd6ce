import { type EntityRecord, entityId } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import { gazetteerRows, listIn } from './tables.ts'

let loaded: ReadonlyMap<string, EntityRecord> | undefined

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
    for (const form of [name, ...listIn(row.aliases)])
      organizations.set(nameKey(form.replace(/^the /i, '')), record)
  }
  return organizations
}
