import { groupBy } from '../group-by.ts'
import { digest } from '../ids.ts'
import { compare, joined, type Known, knownOf } from './compare.ts'
import { type Evidence, scoreOf } from './evidence.ts'
import { Bonds, type Judgement, opposed } from './judgement.ts'
import { blockKeys } from './keys.ts'
import type { Profile, Reference } from './profile.ts'

/** From this score on two are one; from the lower one on they are proposed to a curator. */
export const mergeFrom = 0.6
export const proposeFrom = 0.3

export interface ResolvedEntity {
  readonly id: string
  /** Ids of its references, sorted. */
  readonly references: readonly string[]
}

/** Why a reference belongs to its entity. */
export interface Decision {
  readonly reference: string
  readonly entityId: string
  /** 0 to 1; 1 for what founds its entity, or is joined by a judgement. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** Two entities that may be one. */
export interface Proposal {
  readonly entityIds: readonly [string, string]
  readonly score: number
  readonly reasons: readonly string[]
}

export interface Resolution {
  readonly entities: readonly ResolvedEntity[]
  readonly decisions: readonly Decision[]
  readonly proposals: readonly Proposal[]
}

interface Member {
  readonly references: readonly Reference[]
  readonly score: number
  readonly reasons: readonly string[]
}

/** References that are taken for one entity. */
interface Cluster {
  /** Place in the order of founding. */
  readonly index: number
  known: Known
  sides: ReadonlySet<string>
  readonly keys: Set<string>
  readonly members: Member[]
  merged: boolean
}

/**
 * Who is who among references: a function of the set of them and of the judgements, whatever their order. References of
 * equal content are taken once. Those that tell most found entities, and the others join the one that they fit best, or
 * found their own; then entities that have come to fit each other are joined. Each is compared with those alone that
 * share a block key, so that the cost grows with the references and the entities of a block.
 */
export function resolve(references: readonly Reference[], judgements: readonly Judgement[] = []): Resolution {
  const clusters = new Clusters()
  for (const group of inOrder(references, judgements)) clusters.place(group)
  clusters.settle()
  return clusters.resolution()
}

/** References that are one from the outset: by judgement, or because they say the same. */
interface Group {
  readonly references: readonly Reference[]
  readonly known: Known
  readonly sides: ReadonlySet<string>
  readonly keys: readonly string[]
  readonly judged: boolean
  readonly rank: string
}

function inOrder(references: readonly Reference[], judgements: readonly Judgement[]): Group[] {
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  const bonds = new Bonds(byId.keys(), judgements)
  const touched = new Set(judgements.flatMap(({ ones, others }) => [...ones, ...others]))
  const alike = groupBy([...byId.values()], ({ id, profile }) =>
    touched.has(id) ? `judged ${bonds.rootOf(id)}` : contentOf(profile),
  )
  return [...alike.values()]
    .map((own) => groupOf(own, bonds, touched))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
}

function groupOf(own: Reference[], bonds: Bonds, touched: ReadonlySet<string>): Group {
  const sorted = own.sort((a, b) => (a.id < b.id ? -1 : 1))
  const [first, ...others] = [
    ...new Map(sorted.map(({ profile }) => [contentOf(profile), profile])).entries(),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, profile]) => profile) as [Profile, ...Profile[]]
  const known = others.reduce((all, profile) => joined(all, knownOf(profile)), knownOf(first))
  const { id } = sorted[0] as Reference
  const judged = touched.has(id)
  return {
    references: sorted,
    known,
    sides: judged ? bonds.sidesOf(bonds.rootOf(id)) : new Set(),
    keys: [...new Set([first, ...others].flatMap(blockKeys))],
    judged: judged && sorted.length > 1,
    rank: `${tellsLess(known)} ${contentOf(first)} ${id}`,
  }
}

/** Everything but when it was told counts as content. */
function contentOf({
  kind,
  entityId,
  forms,
  gender,
  countries,
  nearby,
  offices,
  spheres,
  company,
  day,
}: Profile): string {
  return JSON.stringify([
    kind,
    entityId,
    forms,
    gender,
    countries,
    nearby,
    offices,
    spheres,
    company,
    day?.slice(0, 4) ?? null,
  ])
}

/** Sorts what tells most before the rest: listed names, longer names, more context. */
function tellsLess({ wikidataId, listed, persons, organizations, bearer }: Known): string {
  const words = Math.max(
    0,
    ...persons.map((name) => name.words.length),
    ...organizations.map((name) => name.words.length),
  )
  const context = bearer.countries.size + bearer.spheres.size + bearer.offices.length
  const told =
    (wikidataId === null ? 0 : 2000) + (listed ? 1000 : 0) + 10 * Math.min(words, 30) + Math.min(context, 9)
  return String(9999 - told).padStart(4, '0')
}

class Clusters {
  readonly #clusters: Cluster[] = []
  readonly #byKey = new Map<string, Set<Cluster>>()

  place(group: Group): void {
    const near = this.#sharing(group.keys, group.sides)
    const best = bestOf(near.map((cluster) => ({ cluster, evidence: compare(cluster.known, group.known) })))
    const { references } = group
    if (best === undefined || best.score < mergeFrom) {
      const cluster: Cluster = {
        index: this.#clusters.length,
        known: group.known,
        sides: group.sides,
        keys: new Set(),
        members: [{ references, score: 1, reasons: [group.judged ? 'judgement' : 'new'] }],
        merged: false,
      }
      this.#clusters.push(cluster)
      this.#list(cluster, group.keys)
      return
    }
    const { cluster, score, evidence } = best
    cluster.known = joined(cluster.known, group.known)
    cluster.sides = new Set([...cluster.sides, ...group.sides])
    cluster.members.push({ references, score, reasons: reasonsOf(evidence) })
    this.#list(cluster, group.keys)
  }

  /** Joins clusters that have come to fit each other, the best pair first, until none do. */
  settle(): void {
    for (;;) {
      const [best] = this.#pairs().filter(({ score }) => score >= mergeFrom)
      if (best === undefined) return
      const { one, other, score, evidence } = best
      one.known = joined(one.known, other.known)
      one.sides = new Set([...one.sides, ...other.sides])
      const [founder, ...rest] = other.members as [Member, ...Member[]]
      one.members.push({ ...founder, score, reasons: reasonsOf(evidence) }, ...rest)
      this.#list(one, [...other.keys])
      for (const key of other.keys) this.#byKey.get(key)?.delete(other)
      other.merged = true
    }
  }
  resolution(): Resolution {
    const live = this.#clusters.filter(({ merged }) => !merged)
    const ids = idsOf(live)
    const entities = live.map((cluster) => ({
      id: ids.get(cluster) as string,
      references: referencesOf(cluster)
        .map(({ id }) => id)
        .sort(),
    }))
    const decisions = live.flatMap((cluster) =>
      cluster.members.flatMap(({ references, score, reasons }) =>
        references.map(({ id }) => ({ reference: id, entityId: ids.get(cluster) as string, score, reasons })),
      ),
    )
    const proposals = this.#pairs()
      .filter(({ score }) => score >= proposeFrom)
      .map(({ one, other, score, evidence }) => ({
        entityIds: [ids.get(one) as string, ids.get(other) as string].sort() as [string, string],
        score,
        reasons: reasonsOf(evidence),
      }))
    return {
      entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
      decisions: decisions.sort((a, b) => (a.reference < b.reference ? -1 : 1)),
      proposals: proposals.sort(
        (a, b) => b.score - a.score || (a.entityIds.join() < b.entityIds.join() ? -1 : 1),
      ),
    }
  }

  #list(cluster: Cluster, keys: readonly string[]): void {
    for (const key of keys) {
      cluster.keys.add(key)
      const listed = this.#byKey.get(key)
      if (listed === undefined) this.#byKey.set(key, new Set([cluster]))
      else listed.add(cluster)
    }
  }

  /** In the order of founding. */
  #sharing(keys: Iterable<string>, sides: ReadonlySet<string>): Cluster[] {
    const found = new Set<Cluster>()
    for (const key of keys) for (const cluster of this.#byKey.get(key) ?? []) found.add(cluster)
    return [...found].filter((cluster) => !opposed(cluster.sides, sides)).sort((a, b) => a.index - b.index)
  }

  /** Pairs that share a key, the best first. */
  #pairs(): { one: Cluster; other: Cluster; score: number; evidence: Evidence[] }[] {
    return this.#clusters
      .filter(({ merged }) => !merged)
      .flatMap((one) =>
        this.#sharing(one.keys, one.sides)
          .filter(({ index }) => index > one.index)
          .map((other) => ({ one, other, evidence: compare(one.known, other.known) })),
      )
      .filter(({ evidence }) => evidence.length > 0)
      .map((pair) => ({ ...pair, score: scoreOf(pair.evidence) }))
      .sort((a, b) => b.score - a.score || a.one.index - b.one.index || a.other.index - b.other.index)
  }
}

function bestOf(compared: { cluster: Cluster; evidence: Evidence[] }[]) {
  const scored = compared
    .filter(({ evidence }) => evidence.length > 0)
    .map((one) => ({ ...one, score: scoreOf(one.evidence) }))
  return scored.sort((a, b) => b.score - a.score || a.cluster.index - b.cluster.index)[0]
}

function reasonsOf(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ reason, weight }) => `${weight < 0 ? '-' : '+'}${reason}`)
}

function referencesOf({ members }: Cluster): Reference[] {
  return members.flatMap(({ references }) => references)
}

/**
 * A Wikidata id; else what the first report of a whole name would call it; where two would be called the same, the one
 * reported first keeps the name, and the others bear a digest of their own first report.
 */
function idsOf(clusters: readonly Cluster[]): Map<Cluster, string> {
  const ids = new Map<Cluster, string>()
  const taken = new Set<string>()
  const founders = clusters
    .map((cluster) => ({ cluster, first: firstOf(cluster) }))
    .sort((a, b) => order(a.first, b.first))
  for (const { cluster, first } of founders) {
    const { wikidataId } = cluster.known
    const wanted = wikidataId ?? first.profile.entityId
    const id = taken.has(wanted) ? `${wanted}~${digest(first.id).slice(0, 6)}` : wanted
    taken.add(id)
    ids.set(cluster, id)
  }
  return ids
}

function firstOf(cluster: Cluster): Reference {
  const references = referencesOf(cluster)
  const whole = references.filter(({ profile: { forms } }) => forms.some((form) => form.includes(' ')))
  return [...(whole.length > 0 ? whole : references)].sort(order)[0] as Reference
}

function order(a: Reference, b: Reference): number {
  const [day, other] = [a.profile.day ?? '9999', b.profile.day ?? '9999']
  return day < other ? -1 : day > other ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
