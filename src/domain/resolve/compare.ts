import { bearerOf, together } from './bearer.ts'
import { compareOrganizationNames, conflictingExpansions } from './compare-organizations.ts'
import { comparePersonNames, conflict } from './compare-persons.ts'
import { type Bearer, compareContexts } from './context.ts'
import type { Evidence } from './evidence.ts'
import { isGeneric } from './generic-names.ts'
import { fullForms, mostForms } from './keys.ts'
import { type OrganizationName, organizationName } from './organization-name.ts'
import { type PersonName, personName } from './person-name.ts'
import type { Profile } from './profile.ts'
import type { Variants } from './word-likeness.ts'

/** One or several references taken for one entity, as far as others are compared with them. */
export interface Known {
  readonly kind: Profile['kind']
  readonly entityIds: ReadonlySet<string>
  readonly wikidataId: string | null
  readonly listed: boolean
  readonly persons: readonly PersonName[]
  readonly organizations: readonly OrganizationName[]
  readonly variants: Variants
  readonly bearer: Bearer
}

export function knownOf(profile: Profile): Known {
  const { kind, entityId, wikidataId, listed, variants } = profile
  const forms = fullForms(profile)
  return {
    kind,
    entityIds: new Set([entityId]),
    wikidataId,
    listed,
    persons: kind === 'PERSON' ? forms.map(personName) : [],
    organizations: kind === 'ORGANIZATION' ? forms.map(organizationName) : [],
    variants,
    bearer: bearerOf(profile),
  }
}

export function joined(one: Known, other: Known): Known {
  return {
    kind: one.kind,
    entityIds: new Set([...one.entityIds, ...other.entityIds]),
    wikidataId: one.wikidataId ?? other.wikidataId,
    listed: one.listed || other.listed,
    persons: distinct(
      [...one.persons, ...other.persons],
      ({ words, ordinal }) => `${words.join(' ')} ${ordinal}`,
    ),
    organizations: distinct([...one.organizations, ...other.organizations], ({ words }) => words.join(' ')),
    variants: { ...one.variants, ...other.variants },
    bearer: together(one.bearer, other.bearer),
  }
}

/** The longest forms, so that whatever order they came in the same are kept. */
function distinct<Name extends { words: readonly string[] }>(
  names: readonly Name[],
  key: (name: Name) => string,
): Name[] {
  return [...new Map(names.map((name) => [key(name), name]))]
    .sort(([a, one], [b, other]) => other.words.length - one.words.length || (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, 2 * mostForms)
    .map(([, name]) => name)
}

/** All that speaks for or against two being one; empty where their names have nothing in common. */
export function compare(one: Known, other: Known): Evidence[] {
  if (one.kind !== other.kind) return []
  if (one.wikidataId !== null && other.wikidataId !== null)
    return one.wikidataId === other.wikidataId ? [{ reason: 'wikidata.same', weight: 100 }] : []
  const sameId = [...one.entityIds].some((id) => other.entityIds.has(id))
  if (one.listed && other.listed) return sameId ? [{ reason: 'gazetteer.same', weight: 100 }] : []
  const name = nameEvidence(one, other, sameId)
  if (name.length === 0) return []
  const generic = [one, other].every(({ organizations }) =>
    organizations.some(({ words }) => isGeneric(words)),
  )
  const bearers =
    one.kind === 'ORGANIZATION' && generic
      ? [settled(one.bearer), settled(other.bearer)]
      : [one.bearer, other.bearer]
  const context = compareContexts(bearers[0] as Bearer, bearers[1] as Bearer, one.kind)
  // Sasha may be a man or a woman.
  const unsure = name.some(({ reason }) => reason === 'name.nickname')
  return [...name, ...context.filter(({ reason }) => !(unsure && reason === 'gender.conflict'))]
}

/** A ministry of no named country is of the only one that its sentences name. */
function settled(bearer: Bearer): Bearer {
  return bearer.countries.size === 0 && bearer.nearby.size === 1
    ? { ...bearer, countries: bearer.nearby }
    : bearer
}

function nameEvidence(one: Known, other: Known, sameId: boolean): Evidence[] {
  if (one.kind === 'PERSON') return persons(one, other)
  if (one.kind === 'ORGANIZATION') return organizations(one, other)
  return sameId ? [{ reason: 'name.exact', weight: 2.2 }] : []
}

function persons(one: Known, other: Known): Evidence[] {
  const variants = { ...one.variants, ...other.variants }
  const all = whole(one.persons).flatMap((a) =>
    whole(other.persons).flatMap((b) => comparePersonNames(a, b, variants) ?? []),
  )
  const against = all.find(({ weight }) => weight <= conflict)
  if (against !== undefined) return [against]
  const [best] = all.sort((a, b) => b.weight - a.weight || (a.reason < b.reason ? -1 : 1))
  if (best === undefined) return []
  const generation =
    one.persons.some(({ ordinal }) => ordinal !== null) !==
    other.persons.some(({ ordinal }) => ordinal !== null)
  const apart = Math.min(...one.bearer.years.flatMap((a) => other.bearer.years.map((b) => Math.abs(a - b))))
  return generation && Number.isFinite(apart) && apart > 25
    ? [best, { reason: 'generation.apart', weight: -2.5 }]
    : [best]
}

/** A surname that has joined a whole name speaks for no other bearer of it. */
function whole(names: readonly PersonName[]): readonly PersonName[] {
  const full = names.filter(({ words, ordinal }) => words.length > 1 || ordinal !== null)
  return full.length > 0 ? full : names
}

function organizations(one: Known, other: Known): Evidence[] {
  const all = one.organizations.flatMap((a) =>
    other.organizations.flatMap((b) => compareOrganizationNames(a, b) ?? []),
  )
  const [best] = all.sort((a, b) => b.weight - a.weight || (a.reason < b.reason ? -1 : 1))
  if (best === undefined || best.weight < 0) return best === undefined ? [] : [best]
  const against = conflictingExpansions(one.organizations, other.organizations)
  return against === undefined ? [best] : [best, against]
}
