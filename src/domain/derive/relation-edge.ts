import type { Participant } from '../event.ts'

/**
 * The edge that a relation draws, from its holder to what it holds; none where the article does not say what,
 * as in "the president".
 */
export function relationEdgeOf(
  participants: readonly Participant[],
): { source: string; target: string } | null {
  const holder = participants.find(({ role }) => role === 'holder')
  const target = participants.find(({ role }) => role === 'of')
  return holder === undefined || target === undefined
    ? null
    : { source: holder.entityId, target: target.entityId }
}
