import { type RelationType, relationEdges } from '../claim.ts'
import type { Participant } from '../event.ts'
import { isFact } from './edges.ts'

/** As much of a relation as decides which edges it draws. */
export interface RelationSource {
  readonly type: string
  readonly polarity: string
  readonly modality: string
  readonly participants: readonly Participant[]
}

/**
 * The edges that a relation draws, from each at its one end to each at the other; none where the article does not
 * say what a position is of, as in "the president", or where it is not said to be so. A tie that holds both ways
 * draws one edge.
 */
export function relationEdgesOf(relation: RelationSource): { source: string; target: string }[] {
  if (!isFact(relation)) return []
  const filling = (role: string) => relation.participants.filter((participant) => participant.role === role)
  const ends = relationEdges[relation.type as RelationType]
  if (ends.source === ends.target) {
    const [source, target] = [...new Set(filling(ends.source).map(({ entityId }) => entityId))].sort()
    return source === undefined || target === undefined ? [] : [{ source, target }]
  }
  return filling(ends.source).flatMap((source) =>
    filling(ends.target).map((target) => ({ source: source.entityId, target: target.entityId })),
  )
}
