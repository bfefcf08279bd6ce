import type { NameMention, PositionMention } from '../document.ts'

/**
 * Leaves out what only looks like a name because it is part of a title, as "State" in "Secretary of State". What
 * the gazetteers know, and places, stay.
 */
export function dropWithinTitles(
  mentions: readonly NameMention[],
  positions: readonly PositionMention[],
): NameMention[] {
  const titlesAt = new Map<number, PositionMention[]>()
  for (const position of positions) {
    for (let at = position.first; at <= position.last; at++) {
      const titles = titlesAt.get(at)
      if (titles === undefined) titlesAt.set(at, [position])
      else titles.push(position)
    }
  }
  return mentions.filter(
    (mention) =>
      mention.kind === 'PLACE' ||
      mention.rule.startsWith('gazetteer.') ||
      !titlesAt
        .get(mention.first)
        ?.some((position) => position.of !== mention && mention.last <= position.last),
  )
}
