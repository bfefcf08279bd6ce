import type { ReportedClaim } from '../claim.ts'
import { type Grain, grains } from '../time.ts'
import {
  alongTime,
  type Cluster,
  type Days,
  type Extent,
  foundedBy,
  gapOf,
  grownBy,
  joinedBy,
  nearestOverlapping,
  overlap,
} from './cluster.ts'
import { type Placed, place } from './placed.ts'

/** An event as it was, if it was, and as it is with the claims that came to it. */
type Growing<E> = Cluster<ReportedClaim> & { readonly was: E | null }

/**
 * Where further claims of a block, status and group go: each to an event that is there, or to a new one. The same as
 * dividing all claims anew, as long as the claims already there stay where they are.
 *
 * @returns the events that are new or have new claims, with only those; undefined where a claim would join two events
 * or draw one from another
 */
export function joinByTime<E extends { readonly extent: Extent }>(
  events: readonly E[],
  claims: readonly ReportedClaim[],
  gapDays: number,
): Growing<E>[] | undefined {
  const growing: Growing<E>[] = events.map((was) => ({ was, extent: was.extent, members: [] }))
  for (const grain of grains) {
    const level = claims.filter((claim) => claim.time.grain === grain).map(place)
    for (const placed of level.sort(alongTime)) {
      const home = nearestOverlapping(finerThan(grain, growing), placed)
      const [linked, second] = home === undefined ? linkedTo(growing, placed, gapDays) : []
      if (second !== undefined) return undefined
      const one = home ?? linked
      const was = one?.was ?? null
      const next =
        one === undefined
          ? { was, ...foundedBy(placed) }
          : { was, ...(one === home ? joinedBy(one, placed) : grownBy(one, placed)) }
      if (home === undefined && !same(next.extent, one?.extent) && draws(next.extent, growing, one))
        return undefined
      if (one === undefined) growing.push(next)
      else growing[growing.indexOf(one)] = next
    }
  }
  return growing.filter(({ members }) => members.length > 0)
}

function finerThan<E>(grain: Grain, events: readonly Growing<E>[]): Growing<E>[] {
  return events
    .filter(({ extent }) => rank(extent.grain) < rank(grain))
    .sort(({ extent: a }, { extent: b }) => rank(a.grain) - rank(b.grain) || a.linked[0] - b.linked[0])
}

function linkedTo<E>(events: readonly Growing<E>[], placed: Placed, gapDays: number): Growing<E>[] {
  const { grain } = placed.claim.time
  const gap = gapOf(grain, gapDays)
  return events.filter(
    ({ extent: { grain: own, linked } }) =>
      own === grain && overlap([linked[0] - gap, linked[1] + gap], [placed.from, placed.to]),
  )
}

/** Whether an event that is new or grew may be the nearer one now to a coarser claim that is with another event. */
function draws<E>(
  { grain, spanned }: Extent,
  events: readonly Growing<E>[],
  itself: Growing<E> | undefined,
): boolean {
  return events.some(
    (event) =>
      event !== itself &&
      windows(event.extent).some(([own, days]) => rank(own) > rank(grain) && overlap(spanned, days)),
  )
}

function windows({ grain, spanned, joined }: Extent): [Grain, Days][] {
  return [[grain, spanned], ...(Object.entries(joined) as [Grain, Days][])]
}

function same(a: Extent, b: Extent | undefined): boolean {
  return b !== undefined && `${a.spanned} ${a.linked}` === `${b.spanned} ${b.linked}`
}

function rank(grain: Grain): number {
  return grains.indexOf(grain)
}
