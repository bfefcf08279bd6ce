import type { Modality, ReportedClaim } from '../claim.ts'
import { dayNumber } from '../time.ts'

/** Days about its publication in which a claim that states no time may have happened, by modality. */
const undatedWindow: Readonly<Record<Modality, readonly [before: number, after: number]>> = {
  OCCURRED: [31, 0],
  ONGOING: [7, 7],
  PLANNED: [7, 92],
  POSSIBLE: [7, 92],
  CONDITIONAL: [7, 92],
  DEMANDED: [31, 92],
}

/** Ends of a span that is open, in day numbers: finite, so that they can be stored. */
const always = 1e9

/** A claim on the time line, in day numbers. */
export interface Placed<C extends ReportedClaim = ReportedClaim> {
  readonly claim: C
  /** When it may have happened. */
  readonly first: number
  readonly last: number
  /** What links it to others of its grain: undated claims their publication, not the wide window in which they lie. */
  readonly from: number
  readonly to: number
  /** The day by which it is nearer to the one event or the other. */
  readonly reference: number
}

export function place<C extends ReportedClaim>(claim: C): Placed<C> {
  const publishedDay = claim.publishedAt === null ? null : dayNumber(claim.publishedAt)
  const { first, last } = window(claim, publishedDay)
  const reference = publishedDay ?? last
  if (claim.time.grain !== 'UNKNOWN') return { claim, first, last, from: first, to: last, reference }
  const day = publishedDay ?? -always
  return { claim, first, last, from: day, to: day, reference }
}

function window({ time, modality }: ReportedClaim, publishedDay: number | null) {
  const { start, end } = time
  if (start !== null || end !== null) {
    return {
      first: start === null ? -always : dayNumber(start),
      last: end === null ? always : dayNumber(end),
    }
  }
  if (publishedDay === null) return { first: -always, last: -always }
  const [before, after] = undatedWindow[modality]
  return { first: publishedDay - before, last: publishedDay + after }
}
