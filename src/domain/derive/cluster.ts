import type { Modality, PublishedClaim } from '../claim.ts'
import { dayNumber, grains } from '../time.ts'

/** Days about its publication in which a claim that states no time may have happened, by modality. */
const undatedWindow: Readonly<Record<Modality, readonly [before: number, after: number]>> = {
  OCCURRED: [31, 0],
  ONGOING: [7, 7],
  PLANNED: [7, 92],
  POSSIBLE: [7, 92],
  CONDITIONAL: [7, 92],
  DEMANDED: [31, 92],
}

/** Undated claims published within this many days of one another may be about one event. */
const undatedGapDays = 7

interface Placed {
  readonly claim: PublishedClaim
  readonly first: number
  readonly last: number
  readonly publishedDay: number | null
}

interface Cluster {
  first: number
  last: number
  members: Placed[]
}

/**
 * Divides the claims of one block and status into events by time. Finely dated claims form the events, by
 * single linkage within `gapDays`; each coarser claim then joins the event nearest to its publication among
 * those its interval overlaps, so that a coarse report never bridges two events. The result depends on the
 * set of claims alone, not on their order.
 */
export function clusterByTime(claims: readonly PublishedClaim[], gapDays: number): PublishedClaim[][] {
  const clusters: Cluster[] = []
  for (const grain of grains) {
    const level = claims.filter((claim) => claim.time.grain === grain).map(place)
    const loose = level.filter((placed) => {
      const home = nearestOverlapping(clusters, placed)
      home?.members.push(placed)
      return home === undefined
    })
    clusters.push(...linkage(loose, grain === 'DAY' ? gapDays : grain === 'UNKNOWN' ? undatedGapDays : 0))
  }
  return clusters.map((cluster) => cluster.members.map(({ claim }) => claim))
}

function place(claim: PublishedClaim): Placed {
  const publishedDay = claim.publishedAt === null ? null : dayNumber(claim.publishedAt)
  const { start, end } = claim.time
  if (start !== null || end !== null) {
    const first = start === null ? Number.NEGATIVE_INFINITY : dayNumber(start)
    const last = end === null ? Number.POSITIVE_INFINITY : dayNumber(end)
    return { claim, first, last, publishedDay }
  }
  if (publishedDay === null) {
    return { claim, first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY, publishedDay }
  }
  const [before, after] = undatedWindow[claim.modality]
  return { claim, first: publishedDay - before, last: publishedDay + after, publishedDay }
}

function nearestOverlapping(clusters: readonly Cluster[], placed: Placed): Cluster | undefined {
  const reference = placed.publishedDay ?? placed.last
  let best: Cluster | undefined
  for (const cluster of clusters) {
    if (cluster.first > placed.last || cluster.last < placed.first) continue
    if (best === undefined || closer(cluster, best, reference)) best = cluster
  }
  return best
}

function closer(a: Cluster, b: Cluster, day: number): boolean {
  const difference = gapTo(a, day) - gapTo(b, day)
  return difference === 0 || Number.isNaN(difference) ? a.first < b.first : difference < 0
}

function gapTo(cluster: Cluster, day: number): number {
  return Math.max(cluster.first - day, day - cluster.last, 0)
}

/** Single linkage along the time line: intervals at most `gap` days apart share a cluster. */
function linkage(level: readonly Placed[], gap: number): Cluster[] {
  const spans = level.map((placed) => ({ placed, ...stated(placed) }))
  spans.sort((a, b) => a.from - b.from || a.to - b.to || compareIds(a.placed, b.placed))
  const clusters: (Cluster & { reach: number })[] = []
  for (const { placed, from, to } of spans) {
    const current = clusters.at(-1)
    if (current !== undefined && (from === current.reach || from - current.reach <= gap)) {
      current.reach = Math.max(current.reach, to)
      current.first = Math.min(current.first, placed.first)
      current.last = Math.max(current.last, placed.last)
      current.members.push(placed)
    } else {
      clusters.push({ reach: to, first: placed.first, last: placed.last, members: [placed] })
    }
  }
  return clusters
}

/** Undated claims are linked by their publication, not by the wide window in which they may have happened. */
function stated({ claim, first, last, publishedDay }: Placed): { from: number; to: number } {
  if (claim.time.grain !== 'UNKNOWN') return { from: first, to: last }
  const day = publishedDay ?? Number.NEGATIVE_INFINITY
  return { from: day, to: day }
}

function compareIds(a: Placed, b: Placed): number {
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0
}
