import type { ReportedClaim } from '../claim.ts'
import { type Grain, grains } from '../time.ts'
import { type Placed, place } from './placed.ts'

/** Undated claims published within this many days of one another may be about one event. */
const undatedGapDays = 7

/** A span of day numbers, both ends included. */
export type Days = readonly [first: number, last: number]

/** Where an event lies in time. */
export interface Extent {
  /** Of the claims that founded it. Coarser ones that join later do not move the event. */
  readonly grain: Grain
  /** What links further claims of that grain to it. */
  readonly linked: Days
  /** What a coarser claim must overlap to join. */
  readonly spanned: Days
  /** Of the coarser claims that joined, when each may have happened, all together; by grain. */
  readonly joined: Readonly<Partial<Record<Grain, Days>>>
}

export interface Cluster<C extends ReportedClaim> {
  readonly extent: Extent
  readonly members: readonly C[]
}

/**
 * Divides the claims of one block and status into events by time. Finely dated claims form the events, by
 * single linkage within `gapDays`; each coarser claim then joins the event nearest to its publication among
 * those its interval overlaps, so that a coarse report never bridges two events. The result depends on the
 * set of claims alone, not on their order.
 */
export function clusterByTime<C extends ReportedClaim>(claims: readonly C[], gapDays: number): Cluster<C>[] {
  const clusters: Cluster<C>[] = []
  for (const grain of grains) {
    const loose: Placed<C>[] = []
    const homes: [number, Placed<C>][] = []
    for (const placed of claims.filter((claim) => claim.time.grain === grain).map(place)) {
      const home = nearestOverlapping(clusters, placed)
      if (home === undefined) loose.push(placed)
      else homes.push([clusters.indexOf(home), placed])
    }
    for (const [at, placed] of homes) clusters[at] = joinedBy(clusters[at] as Cluster<C>, placed)
    clusters.push(...linkage(loose, gapOf(grain, gapDays)))
  }
  return clusters
}

/** How far apart claims of a grain may lie that found one event. */
export function gapOf(grain: Grain, gapDays: number): number {
  return grain === 'DAY' ? gapDays : grain === 'UNKNOWN' ? undatedGapDays : 0
}

/** The cluster with one more claim, coarser than those that founded it. */
export function joinedBy<C extends ReportedClaim>(
  { extent, members }: Cluster<C>,
  placed: Placed<C>,
): Cluster<C> {
  const { grain } = placed.claim.time
  const window: Days = [placed.first, placed.last]
  const was = extent.joined[grain]
  const joined = { ...extent.joined, [grain]: was === undefined ? window : hull(was, window) }
  return { extent: { ...extent, joined }, members: [...members, placed.claim] }
}

/** The cluster with one more claim, of the grain of those that founded it. */
export function grownBy<C extends ReportedClaim>(
  { extent, members }: Cluster<C>,
  placed: Placed<C>,
): Cluster<C> {
  const linked = hull(extent.linked, [placed.from, placed.to])
  const spanned = hull(extent.spanned, [placed.first, placed.last])
  return { extent: { ...extent, linked, spanned }, members: [...members, placed.claim] }
}

export function foundedBy<C extends ReportedClaim>({ claim, first, last, from, to }: Placed<C>): Cluster<C> {
  const extent = { grain: claim.time.grain, linked: [from, to], spanned: [first, last], joined: {} } as const
  return { extent, members: [claim] }
}

/** The cluster, of those founded by finer claims, that the claim joins; in order of grain and time. */
export function nearestOverlapping<E extends { readonly extent: Extent }>(
  finer: readonly E[],
  placed: Placed,
): E | undefined {
  let best: E | undefined
  for (const cluster of finer) {
    if (!overlap(cluster.extent.spanned, [placed.first, placed.last])) continue
    if (best === undefined || closer(cluster.extent.spanned, best.extent.spanned, placed.reference))
      best = cluster
  }
  return best
}

export function overlap([first, last]: Days, [otherFirst, otherLast]: Days): boolean {
  return first <= otherLast && otherFirst <= last
}

function closer(a: Days, b: Days, day: number): boolean {
  const difference = gapTo(a, day) - gapTo(b, day)
  return difference === 0 ? a[0] < b[0] : difference < 0
}

function gapTo([first, last]: Days, day: number): number {
  return Math.max(first - day, day - last, 0)
}

/** Single linkage along the time line: intervals at most `gap` days apart share a cluster. */
function linkage<C extends ReportedClaim>(level: readonly Placed<C>[], gap: number): Cluster<C>[] {
  const clusters: Cluster<C>[] = []
  for (const placed of [...level].sort(alongTime)) {
    const current = clusters.at(-1)
    if (current !== undefined && placed.from - current.extent.linked[1] <= gap) {
      clusters[clusters.length - 1] = grownBy(current, placed)
    } else {
      clusters.push(foundedBy(placed))
    }
  }
  return clusters
}

export function alongTime(a: Placed, b: Placed): number {
  return a.from - b.from || a.to - b.to || (a.claim.id < b.claim.id ? -1 : 1)
}

function hull([first, last]: Days, [otherFirst, otherLast]: Days): Days {
  return [Math.min(first, otherFirst), Math.max(last, otherLast)]
}
