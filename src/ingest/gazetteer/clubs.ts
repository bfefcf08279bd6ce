import { nameKey } from '../../domain/names.ts'
import { gazetteerRows, listIn } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether a sport club, team or its nickname goes by that name. Many are common words or towns elsewhere. */
export function isClub(name: string): boolean {
  loaded ??= new Set(
    gazetteerRows('clubs').flatMap((row) =>
      [row.name ?? '', ...listIn(row.aliases)].map((form) => nameKey(form)),
    ),
  )
  return loaded.has(nameKey(name))
}
