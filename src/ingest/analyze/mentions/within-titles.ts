import type { NameMention, PositionMention } from '../document.ts'
import { isProposal } from './proposed-names.ts'

/**
 * Leaves out what only looks like a name because it is part of a title, as "State" in "Secretary of State". What
 * the gazetteers know, and places, stay.
 */
export function dropWithinTitles(
  mentions: readonly NameMention[],
  positions: readonly PositionMention[],
): NameMention[] {
  return mentions.filter(
    (mention) =>
      mention.kind !== 'ORGANIZATION' ||
      !isProposal(mention) ||
      !positions.some(
        (position) =>
          position.of !== mention && position.first <= mention.first && mention.last <= position.last,
      ),
  )
}
