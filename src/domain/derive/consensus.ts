import type { PublishedClaim } from '../claim.ts'
import type { Participant } from '../event.ts'
import { type Grain, grains, type TimeInterval, unknownTime } from '../time.ts'

/** By publication, undated articles last, then by id: the order in which the world learned of an event. */
export function earliestFirst(a: PublishedClaim, b: PublishedClaim): number {
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null) return 1
    if (b.publishedAt === null) return -1
    return a.publishedAt < b.publishedAt ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The span of the most finely dated claims; its words are those of the first to state it. */
export function timeOf(members: readonly PublishedClaim[]): TimeInterval {
  const finest = grains.find((grain) => members.some((claim) => claim.time.grain === grain)) as Grain
  const times = members.filter((claim) => claim.time.grain === finest).map((claim) => claim.time)
  if (finest === 'UNKNOWN') return times.find((time) => time.surface !== null) ?? unknownTime
  const starts = times.map((time) => time.start)
  const ends = times.map((time) => time.end)
  return {
    start: starts.includes(null) ? null : ((starts as string[]).sort()[0] ?? null),
    end: ends.includes(null) ? null : ((ends as string[]).sort().at(-1) ?? null),
    grain: finest,
    surface: times[0]?.surface ?? null,
  }
}

export function participantsOf(members: readonly PublishedClaim[]): Participant[] {
  const seen = new Map<string, Participant>()
  for (const { type, roles } of members) {
    for (const { role, entityId } of roles) {
      if (role === 'speaker' && type !== 'STATEMENT') continue
      seen.set(`${role} ${entityId}`, { role, entityId })
    }
  }
  return [...seen.keys()].sort().map((key) => seen.get(key) as Participant)
}

/**
 * Noisy-or over independent articles: 1 - product of (1 - c), c being each article's best claim. Rounded to
 * four places, so that the order of multiplication cannot show.
 */
export function confidenceOf(members: readonly PublishedClaim[]): number {
  const best = new Map<string, number>()
  for (const claim of members) {
    best.set(claim.articleId, Math.max(best.get(claim.articleId) ?? 0, claim.confidence))
  }
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((product, c) => product * (1 - c), 1)
  return Math.round((1 - doubt) * 10_000) / 10_000
}

/** The most frequent mode; of several, the first in the alphabet. */
export function modeOf(members: readonly PublishedClaim[]): string | null {
  return mostFrequent(members.flatMap((claim) => claim.mode ?? []))
}

export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? null
}
