import type { Element } from 'domhandler'

/** The longest teaser that is one link, in characters. */
const longestLink = 1200

/**
 * Whether an element of `size` characters is a link. An anchor without an address is a place to jump to, and one that
 * holds paragraphs upon paragraphs was never closed.
 */
export function isLink(element: Element, size: number): boolean {
  return element.name === 'a' && element.attribs.href !== undefined && size <= longestLink
}
