import type { ClaimType, Modality, Polarity } from './claim.ts'
import type { QuadClass } from './event-kinds/kind.ts'
import type { TimeInterval } from './time.ts'

export interface Participant {
  readonly role: string
  readonly entityId: string
}

/** What one cluster of claims says together. */
export interface EventRecord {
  readonly id: string
  readonly block: string
  readonly type: ClaimType
  readonly mode: string | null
  /** The commonest wording of what was said, promised or held; null where the claims have no content. */
  readonly content: string | null
  readonly summary: string
  readonly polarity: Polarity
  readonly modality: Modality
  readonly time: TimeInterval
  /** ISO date to order by: when it began, or else when it was first reported; '' where neither is known. */
  readonly at: string
  readonly quadClass: QuadClass | null
  readonly score: number | null
  readonly confidence: number
  readonly firstReportedAt: string | null
  readonly lastReportedAt: string | null
  readonly sourceCount: number
  readonly participants: readonly Participant[]
  readonly placeIds: readonly string[]
}
