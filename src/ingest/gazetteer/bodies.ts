import { gazetteerRows } from './tables.ts'

let loaded: ReadonlySet<string> | undefined

/** Whether a company, paper, party or institution bears exactly that name, capitals and all. */
export function isBody(name: string): boolean {
  loaded ??= new Set(gazetteerRows('bodies').map(({ name: own = '' }) => own))
  return loaded.has(name)
}
