import type { Evidence } from './evidence.ts'
import type { OrganizationName } from './organization-name.ts'
import { fold, likeness, skeleton } from './spelling.ts'

/** Words that say what a company makes, and leave it the company that it is. */
const trades = new Set(
  `technologies technology electronics motor motors computer computers airlines airways air lines industries bank insurance
  pharmaceuticals energy software systems oil petroleum steel chemical chemicals foods entertainment communications media
  international worldwide works`.split(/\s+/),
)

/** What two forms of organizations' names say for or against one bearer; undefined where they have too little in common. */
export function compareOrganizationNames(
  one: OrganizationName,
  other: OrganizationName,
): Evidence | undefined {
  const [a, b] = [one.words.join(' '), other.words.join(' ')]
  if (a === b)
    return { reason: 'name.exact', weight: one.words.length > 1 || one.acronym === null ? 2.2 : 1.8 }
  if ([...one.words].sort().join(' ') === [...other.words].sort().join(' '))
    return { reason: 'name.order', weight: 2 }
  const abbreviated =
    (one.acronym !== null && other.initials.includes(one.acronym)) ||
    (other.acronym !== null && one.initials.includes(other.acronym))
  if (abbreviated) return { reason: 'name.acronym', weight: 1.2 }
  return shortened(one, other) ?? spelled(a, b)
}

/** Two full names in one article or cluster with one acronym, that are not forms of one name: two bodies. */
export function conflictingExpansions(
  one: readonly OrganizationName[],
  other: readonly OrganizationName[],
): Evidence | undefined {
  const [ones, others] = [one, other].map((names) =>
    names.filter(({ words, acronym }) => acronym === null && words.length > 1),
  )
  if (!ones?.length || !others?.length) return undefined
  const some = ones.some((name) =>
    others.some((second) => (compareOrganizationNames(name, second)?.weight ?? 0) > 0),
  )
  return some ? undefined : { reason: 'name.expansion-conflict', weight: -2.6 }
}

function shortened(one: OrganizationName, other: OrganizationName): Evidence | undefined {
  const [{ words: short, group }, { words: long }] =
    one.words.length <= other.words.length ? [one, other] : [other, one]
  if (short.length === long.length) return undefined
  const rest = long.slice(short.length)
  if (short.every((word, at) => word === long[at]))
    return !group && rest.every((word) => trades.has(word))
      ? { reason: 'name.shortened', weight: 1 }
      : { reason: 'name.beginning', weight: short.length > 1 ? -0.4 : -1.2 }
  const after = long.slice(-short.length)
  if (short.every((word, at) => word === after[at]))
    return { reason: 'name.ending', weight: short.length > 1 ? 0 : -1.5 }
  return undefined
}

function spelled(a: string, b: string): Evidence | undefined {
  const [one, other] = [a, b].map((name) => name.replaceAll(' ', '')) as [string, string]
  const bones = skeleton(one)
  if (bones.length < 2 || bones !== skeleton(other) || likeness(fold(one), fold(other)) < 0.6)
    return undefined
  return { reason: 'name.transliteration', weight: bones.length > 3 ? 1.2 : 0.8 }
}
