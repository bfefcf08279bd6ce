import { type Evidence, veto } from './evidence.ts'
import type { Office, Profile, Sphere } from './profile.ts'

/** What is known of one bearer, from one reference or from several. */
export interface Bearer {
  readonly gender: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly nearby: ReadonlySet<string>
  readonly offices: readonly Office[]
  readonly spheres: ReadonlySet<Sphere>
  readonly company: ReadonlySet<string>
  /** Years of the reports. */
  readonly years: readonly number[]
  readonly born: Years
}

/** The first and last year in which a person may have been born. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** Walks of life that one person often joins; all others are told apart by them. */
const akin = new Set(
  `POLITICS+MILITARY POLITICS+LAW POLITICS+BUSINESS ARTS+MEDIA SCIENCE+BUSINESS POLITICS+SCIENCE POLITICS+MEDIA
  RELIGION+POLITICS LAW+BUSINESS`.split(/\s+/),
)

/** Walks of life in which people often work in several countries. */
const abroad: ReadonlySet<Sphere> = new Set<Sphere>(['BUSINESS', 'SPORT', 'ARTS', 'MEDIA', 'SCIENCE'])

export function compareContexts(one: Bearer, other: Bearer, kind: Profile['kind']): Evidence[] {
  return [
    ...countries(one, other, kind),
    ...(kind === 'PERSON' ? [...walks(one, other), ...lives(one, other)] : []),
    ...company(one, other),
  ]
}

function countries(one: Bearer, other: Bearer, kind: Profile['kind']): Evidence[] {
  if (one.countries.size === 0 || other.countries.size === 0) {
    const all = new Set([...one.countries, ...one.nearby])
    const shared = [...other.countries, ...other.nearby].some((code) => all.has(code))
    return shared ? [{ reason: 'country.nearby', weight: 0.4 }] : []
  }
  if (meets(one.countries, other.countries)) return [{ reason: 'country.same', weight: 1 }]
  if (kind !== 'PERSON') return [{ reason: 'country.conflict', weight: -2.6 }]
  // Who serves one country does not serve another.
  const settled = [one, other].every(
    ({ spheres }) => spheres.size > 0 && ![...spheres].some((sphere) => abroad.has(sphere)),
  )
  if (settled) return [{ reason: 'country.served-conflict', weight: -2.4 }]
  return [one, other].every(({ spheres }) => spheres.has('POLITICS') || spheres.has('MILITARY'))
    ? [{ reason: 'country.served-conflict', weight: -3 }]
    : [{ reason: 'country.conflict', weight: -1.6 }]
}

function walks(one: Bearer, other: Bearer): Evidence[] {
  const found: Evidence[] = []
  const elsewhere =
    one.countries.size > 0 && other.countries.size > 0 && !meets(one.countries, other.countries)
  const held = new Set(other.offices.map(({ title }) => title))
  const same = one.offices.some(({ title }) => held.has(title))
  if (same && !elsewhere) found.push({ reason: 'position.same', weight: 0.7 })
  if (!same && elsewhere && held.size > 0 && one.offices.length > 0)
    found.push({ reason: 'position.other', weight: -0.7 })
  if (one.spheres.size === 0 || other.spheres.size === 0) return found
  if (meets(one.spheres, other.spheres))
    return elsewhere ? found : [...found, { reason: 'sphere.same', weight: 0.8 }]
  const related = [...one.spheres].some((a) =>
    [...other.spheres].some((b) => akin.has(`${a}+${b}`) || akin.has(`${b}+${a}`)),
  )
  if (related) return elsewhere ? [...found, { reason: 'sphere.other', weight: -0.7 }] : found
  return [
    ...found,
    { reason: 'sphere.conflict', weight: meets(one.countries, other.countries) ? -1.6 : -2.4 },
  ]
}

function lives(one: Bearer, other: Bearer): Evidence[] {
  const found: Evidence[] = []
  if (one.gender.size === 1 && other.gender.size === 1 && !meets(one.gender, other.gender))
    found.push({ reason: 'gender.conflict', weight: veto })
  const apart = Math.max(one.born.from - other.born.to, other.born.from - one.born.to)
  if (apart > 0) found.push({ reason: 'lifetime.conflict', weight: -3.4 })
  else if (closest(one.years, other.years) <= 4) found.push({ reason: 'years.close', weight: 0.2 })
  return found
}

function closest(one: readonly number[], other: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const a of one) for (const b of other) least = Math.min(least, Math.abs(a - b))
  return least
}

function company(one: Bearer, other: Bearer): Evidence[] {
  let shared = 0
  for (const id of one.company) if (other.company.has(id)) shared++
  return shared === 0 ? [] : [{ reason: 'company.shared', weight: Math.min(0.9, 0.3 * shared) }]
}

function meets<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  for (const item of one) if (other.has(item)) return true
  return false
}
