import { compare, joined, type Known } from './compare.ts'
import { entityIds } from './entity-ids.ts'
import { type Evidence, scoreOf } from './evidence.ts'
import type { Group } from './groups.ts'
import { opposed } from './judgement.ts'
import type { BlockKeys } from './keys.ts'
import type { Reference } from './profile.ts'
import { mergeFrom, proposeFrom, type Resolution } from './resolution.ts'

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
  readonly keys: { readonly known: Set<string>; readonly sought: Set<string> }
  readonly members: Member[]
  merged: boolean
}

interface Pair {
  /** Founded first. */
  readonly one: Cluster
  readonly other: Cluster
  readonly evidence: readonly Evidence[]
  readonly score: number
}

/** The entities so far, by the block keys that they have. */
export class Clusters {
  readonly #clusters: Cluster[] = []
  /** By the keys that they are known by. */
  readonly #byKey = new Map<string, Set<Cluster>>()

  /** Lets a group join the entity that it fits best, or found its own. */
  place({ references, known, sides, keys, judged }: Group): void {
    let best: { cluster: Cluster; evidence: Evidence[]; score: number } | undefined
    for (const cluster of this.#sharing(keys.sought, sides)) {
      const evidence = compare(cluster.known, known)
      const score = evidence.length === 0 ? 0 : scoreOf(evidence)
      if (score >= mergeFrom && score > (best?.score ?? 0)) best = { cluster, evidence, score }
    }
    const founded: Cluster = {
      index: this.#clusters.length,
      known,
      sides,
      keys: { known: new Set(), sought: new Set() },
      members: [],
      merged: false,
    }
    if (best === undefined) this.#clusters.push(founded)
    const cluster = best?.cluster ?? founded
    if (best !== undefined) absorb(cluster, known, sides)
    const reasons = best === undefined ? [judged ? 'judgement' : 'new'] : reasonsOf(best.evidence)
    cluster.members.push({ references, score: best?.score ?? 1, reasons })
    this.#list(cluster, keys)
  }

  /** Joins entities that have come to fit each other, the best pair first, until none do. */
  settle(): void {
    let fitting = this.#clusters.flatMap((one) => this.#pairsOf(one, mergeFrom, one.index))
    while (fitting.length > 0) {
      const { one, other, score, evidence } = fitting.reduce((best, pair) =>
        closer(pair, best) < 0 ? pair : best,
      )
      absorb(one, other.known, other.sides)
      const [founder, ...rest] = other.members as [Member, ...Member[]]
      one.members.push({ ...founder, score, reasons: reasonsOf(evidence) }, ...rest)
      for (const key of other.keys.known) this.#byKey.get(key)?.delete(other)
      this.#list(one, other.keys)
      other.merged = true
      const untouched = fitting.filter(
        (pair) => ![pair.one, pair.other].some((end) => end === one || end === other),
      )
      fitting = [...untouched, ...this.#pairsOf(one, mergeFrom)]
    }
  }

  resolution(): Resolution {
    const live = this.#clusters
      .filter(({ merged }) => !merged)
      .map((cluster) => ({
        cluster,
        wikidataId: cluster.known.wikidataId,
        references: cluster.members.flatMap(({ references }) => references),
      }))
    const named = new Map([...entityIds(live)].map(([{ cluster }, id]) => [cluster, id]))
    const idOf = (cluster: Cluster) => named.get(cluster) as string
    return {
      entities: live
        .map(({ cluster, references }) => ({
          id: idOf(cluster),
          references: references.map(({ id }) => id).sort(),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      decisions: live
        .flatMap(({ cluster }) =>
          cluster.members.flatMap(({ references, score, reasons }) =>
            references.map(({ id }) => ({ reference: id, entityId: idOf(cluster), score, reasons })),
          ),
        )
        .sort((a, b) => (a.reference < b.reference ? -1 : 1)),
      proposals: live
        .flatMap(({ cluster }) => this.#pairsOf(cluster, proposeFrom, cluster.index))
        .map(({ one, other, score, evidence }) => ({
          entityIds: [idOf(one), idOf(other)].sort() as [string, string],
          score,
          reasons: reasonsOf(evidence),
        }))
        .sort((a, b) => b.score - a.score || (a.entityIds.join() < b.entityIds.join() ? -1 : 1)),
    }
  }

  #list(cluster: Cluster, { known, sought }: BlockKeys): void {
    for (const key of sought) cluster.keys.sought.add(key)
    for (const key of known) {
      cluster.keys.known.add(key)
      const listed = this.#byKey.get(key)
      if (listed === undefined) this.#byKey.set(key, new Set([cluster]))
      else listed.add(cluster)
    }
  }

  /** Those known by a sought key that no judgement keeps apart, in the order of founding. */
  #sharing(keys: Iterable<string>, sides: ReadonlySet<string>): Cluster[] {
    const found = new Set<Cluster>()
    for (const key of keys) for (const cluster of this.#byKey.get(key) ?? []) found.add(cluster)
    return [...found].filter((cluster) => !opposed(cluster.sides, sides)).sort((a, b) => a.index - b.index)
  }

  /** The pairs of a cluster, with those founded after a place in the order, that score so much at least. */
  #pairsOf(cluster: Cluster, least: number, after = -1): Pair[] {
    return this.#sharing(cluster.keys.sought, cluster.sides).flatMap((near) => {
      if (near === cluster || near.index < after) return []
      const [one, other] = cluster.index < near.index ? [cluster, near] : [near, cluster]
      const evidence = compare(one.known, other.known)
      const score = evidence.length === 0 ? 0 : scoreOf(evidence)
      return score < least ? [] : [{ one, other, evidence, score }]
    })
  }
}

function absorb(cluster: Cluster, known: Known, sides: ReadonlySet<string>): void {
  cluster.known = joined(cluster.known, known)
  cluster.sides = sides.size === 0 ? cluster.sides : new Set([...cluster.sides, ...sides])
}

function closer(a: Pair, b: Pair): number {
  return b.score - a.score || a.one.index - b.one.index || a.other.index - b.other.index
}

function reasonsOf(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ reason, weight }) => `${weight < 0 ? '-' : '+'}${reason}`)
}
