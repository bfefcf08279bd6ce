import type { NameMention } from '../document.ts'

const calls =
  /^,? ?\(?(?:(?:who|which|is|was|were|also|better|formerly|previously|once|popularly|commonly|now|long) )*(?:known as|born|née|nee|alias|aka|a\.k\.a\.|formerly|renamed|renamed (?:itself|himself|herself)|(?:has |had )?changed (?:his|her|its|their) name to)(?: as)?(?: the)? ?["“‘']?$/i

/** Pairs of neighbouring names of one kind of which the text says that they are one's: "X, formerly known as Y". */
export function renamings(
  text: string,
  mentions: readonly NameMention[],
): (readonly [NameMention, NameMention])[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1]
    if (next === undefined || next.kind !== mention.kind) return []
    const between = next.start - mention.end
    const said = between > 0 && between < 48 && calls.test(text.slice(mention.end, next.start))
    return said ? [[mention, next] as const] : []
  })
}

/** A name and its acronym in brackets, of whatever language its letters are. */
export function definitions(
  text: string,
  mentions: readonly NameMention[],
): (readonly [NameMention, NameMention])[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1]
    if (next === undefined || mention.kind !== 'ORGANIZATION' || next.kind !== 'ORGANIZATION') return []
    const bracketed = text.slice(mention.end, next.start) === ' (' && text[next.end] === ')'
    return bracketed && /^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u.test(next.surface)
      ? [[mention, next] as const]
      : []
  })
}
