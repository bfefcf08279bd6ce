import type { Participant } from '../event.ts'
import { isFact } from './edges.ts'

/** As much of a relation as decides which edges it draws. */
export interface RelationSource {
  readonly polarity: string
  readonly modality: string
  readonly participants: readonly Participant[]
}

/**
 * The edges that a relation draws, from each holder to each that it is held of; none where the article does not
 * say what, as in "the president", or where it is not said to be so.
 */
export function relationEdgesOf(relation: RelationSource): { source: string; target: string }[] {
  if (!isFact(relation)) return []
  const filling = (role: string) => relation.participants.filter((participant) => participant.role === role)
  return filling('holder').flatMap((holder) =>
    filling('of').map((target) => ({ source: holder.entityId, target: target.entityId })),
  )
}
