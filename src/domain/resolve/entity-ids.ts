import { digest } from '../ids.ts'
import type { Reference } from './profile.ts'

interface Called {
  readonly wikidataId: string | null
  readonly references: readonly Reference[]
}

/**
 * The id of each entity: its Wikidata id, or else what the first report of its whole name would call it. Where several would
 * be called the same, the one reported first bears the plain id, and the others a digest of their own first report.
 */
export function entityIds<Entity extends Called>(entities: readonly Entity[]): Map<Entity, string> {
  const ids = new Map<Entity, string>()
  const taken = new Set<string>()
  const founded = entities.map((entity) => ({ entity, first: firstOf(entity.references) }))
  for (const { entity, first } of founded.sort((a, b) => order(a.first, b.first))) {
    const wanted = entity.wikidataId ?? first.profile.entityId
    const id = taken.has(wanted) ? `${wanted}~${digest(first.id).slice(0, 6)}` : wanted
    taken.add(id)
    ids.set(entity, id)
  }
  return ids
}

function firstOf(references: readonly Reference[]): Reference {
  const whole = references.filter(({ profile }) => profile.forms.some((form) => form.includes(' ')))
  return [...(whole.length > 0 ? whole : references)].sort(order)[0] as Reference
}

/** By the day of the report; what has none comes last. */
function order(a: Reference, b: Reference): number {
  const [day, other] = [a.profile.day ?? '9999', b.profile.day ?? '9999']
  if (day !== other) return day < other ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
