import type { Participant } from '../../domain/event.ts'

/** As much of a stored event or relation as it takes to undo the edges that it holds up. */
export interface StoredNode {
  readonly id: string
  readonly type: string
  readonly polarity: string
  readonly modality: string
  readonly at: string
  readonly end: string | null
  readonly participants: readonly Participant[]
}
