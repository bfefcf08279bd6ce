import { nameKey } from '../../domain/names.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 alpha-2 of the country whose leader, minister or rebel the name is commonly known for. */
export function countryOfLeader(name: string): string | undefined {
  loaded ??= new Map(
    gazetteerRows('leaders').flatMap(({ name: full = '', surname = '', country = '' }) =>
      [full, surname].filter((form) => form !== '').map((form) => [nameKey(form), country] as const),
    ),
  )
  return loaded.get(nameKey(name))
}
