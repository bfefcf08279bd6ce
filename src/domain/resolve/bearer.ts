import type { Bearer, Years } from './context.ts'
import type { Profile } from './profile.ts'

/** Of the ids that it is named with, no more are kept. */
const mostCompany = 40
const mostOffices = 24

export function bearerOf(profile: Profile): Bearer {
  const { gender, day } = profile
  return {
    gender: new Set(gender === null ? [] : [gender]),
    countries: new Set(profile.countries),
    nearby: new Set(profile.nearby),
    offices: profile.offices,
    spheres: new Set(profile.spheres),
    company: new Set(profile.company),
    years: day === null ? [] : [Number(day.slice(0, 4))],
    born: bornWithin(profile),
  }
}

export function together(one: Bearer, other: Bearer): Bearer {
  return {
    gender: union(one.gender, other.gender),
    countries: union(one.countries, other.countries),
    nearby: union(one.nearby, other.nearby),
    offices: distinctOffices([...one.offices, ...other.offices]),
    spheres: union(one.spheres, other.spheres),
    company: new Set([...union(one.company, other.company)].sort().slice(0, mostCompany)),
    years: [...new Set([...one.years, ...other.years])].sort((a, b) => a - b),
    born: inBoth(one.born, other.born),
  }
}

function distinctOffices(offices: Bearer['offices']): Bearer['offices'] {
  const distinct = new Map(
    offices.map((office) => [JSON.stringify([office.title, office.of, office.former]), office]),
  )
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, mostOffices)
    .map(([, office]) => office)
}

function union<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> {
  return other.size === 0 ? one : new Set([...one, ...other])
}

const ever: Years = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** Who plays is not yet old, and who is in office is grown up; of the dead and the retired a report tells less. */
function bornWithin({ kind, day, spheres, offices }: Profile): Years {
  const acts = spheres.length > 0 && !offices.some(({ former }) => former)
  if (kind !== 'PERSON' || day === null || !acts) return ever
  const year = Number(day.slice(0, 4))
  const plays = spheres.length === 1 && spheres[0] === 'SPORT'
  return plays ? { from: year - 70, to: year - 14 } : { from: year - 100, to: year - 20 }
}

function inBoth(one: Years, other: Years): Years {
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return both.from <= both.to
    ? both
    : { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}
