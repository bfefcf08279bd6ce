import { groupBy } from '../group-by.ts'
import { joined, type Known, knownOf } from './compare.ts'
import { Bonds, type Judgement } from './judgement.ts'
import { type BlockKeys, blockKeys } from './keys.ts'
import type { Profile, Reference } from './profile.ts'

/** References that are one from the outset: by judgement, or because they say the same. */
export interface Group {
  readonly references: readonly Reference[]
  readonly known: Known
  /** Of judgements that keep it apart from others. */
  readonly sides: ReadonlySet<string>
  readonly keys: BlockKeys
  readonly judged: boolean
  /** What its references say, in a fixed order. */
  readonly contents: readonly string[]
}

/** In an order that depends on what they say alone: those that tell most first. */
export function groupsOf(references: readonly Reference[], judgements: readonly Judgement[]): Group[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  const bonds = new Bonds(byId.keys(), judgements)
  const touched = new Set(judgements.flatMap(({ ones, others }) => [...ones, ...others]))
  const alike = groupBy([...byId.values()], ({ id, profile }) =>
    touched.has(id) ? `judged ${bonds.rootOf(id)}` : contentOf(profile),
  )
  return [...alike.values()]
    .map((own) => {
      const group = groupOf(own, bonds, touched)
      return {
        group,
        rank: `${tellsLess(group.known)} ${[...group.contents].join(' ')} ${group.references[0]?.id}`,
      }
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ group }) => group)
}

function groupOf(own: readonly Reference[], bonds: Bonds, touched: ReadonlySet<string>): Group {
  const references = [...own].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { id } = references[0] as Reference
  const judged = touched.has(id)
  const contents = new Map(references.map(({ profile }) => [contentOf(profile), profile]))
  const [first, ...others] = [...contents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, profile]) => profile)
  return {
    references,
    known: others.reduce((all, profile) => joined(all, knownOf(profile)), knownOf(first as Profile)),
    sides: judged ? bonds.sidesOf(bonds.rootOf(id)) : new Set(),
    keys: allKeys([...contents.values()].map(blockKeys)),
    judged: judged && references.length > 1,
    contents: [...contents.keys()].sort(),
  }
}

function allKeys([first, ...others]: readonly BlockKeys[]): BlockKeys {
  if (others.length === 0) return first as BlockKeys
  const all = [first as BlockKeys, ...others]
  return {
    known: new Set(all.flatMap(({ known }) => [...known])),
    sought: new Set(all.flatMap(({ sought }) => [...sought])),
  }
}

/** Of what a gazetteer knows, the name alone counts; of others everything but the day on which it was told. */
function contentOf(profile: Profile): string {
  const { kind, entityId, listed, forms, gender, countries, nearby, offices, spheres, company, day } = profile
  if (listed) return JSON.stringify([kind, entityId, forms])
  const year = day?.slice(0, 4) ?? null
  return JSON.stringify([kind, entityId, forms, gender, countries, nearby, offices, spheres, company, year])
}

/** Sorts what tells most before the rest: listed names, longer names, more context. */
function tellsLess({ wikidataId, listed, persons, organizations, bearer }: Known): string {
  const words = Math.max(0, ...[...persons, ...organizations].map((name) => name.words.length))
  const context = bearer.countries.size + bearer.spheres.size + bearer.offices.length
  const list = (wikidataId === null ? 0 : 2000) + (listed ? 1000 : 0)
  return String(9999 - list - 10 * Math.min(words, 30) - Math.min(context, 9)).padStart(4, '0')
}
