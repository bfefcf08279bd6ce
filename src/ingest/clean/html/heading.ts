import { Element, Text } from 'domhandler'
import { fold } from '../fold.ts'
import { walk } from './tree.ts'

/** A heading as shown, and the parts that its elements cut it into. */
export interface Heading {
  readonly text: string
  readonly parts: readonly string[]
}

const longest = 500
/** What joined the headline to a line that is left out. */
const loose = /^[:|/•·–—-]\s+|\s+[:|/•·–—-]$|(?<=\w):$/g
const mostNodes = 200
/** Marks letters of a word or words of a sentence, and no part of its own. */
const inline = new Set('a abbr b big cite code em font i mark q s small strong sub sup u wbr'.split(' '))
/** Lines over and under a headline that a page sets inside its heading. */
const notHeadline =
  /(?:^|[\s_-])(?:kicker|over-?line|over-?title|eyebrow|fly-?title|dachzeile|roofline|spitzmarke|pre-?title|super-?title|sub-?title|sub-?head(?:line|ing)?|category|categories|label|topic|rubric|rubrik|volanta|antetitulo|sr-only|visually-hidden|screen-reader-text|date|time)$/i

/** Reads a heading without the kicker, date or subtitle inside it; with them, where nothing else is in it. */
export function readHeading(element: Element): Heading {
  const own = readParts(element, isHeadline)
  const parts = own.length > 0 ? own : readParts(element, () => true)
  const text = fold(withoutSection(parts).join(' ')).replace(/ (?=[,.](?:\s|$))/g, '')
  return { text: text.replace(loose, ''), parts: parts.map((part) => part.replace(loose, '')) }
}

/** A part that ends in a bar names the section that the headline stands in. */
function withoutSection(parts: readonly string[]): readonly string[] {
  const bar = parts.slice(0, 2).findLastIndex((part) => part.endsWith('|'))
  return bar < parts.length - 1 ? parts.slice(bar + 1) : parts
}

function readParts(element: Element, isPart: (element: Element) => boolean): string[] {
  const parts: string[] = ['']
  let nodes = 0
  let size = 0
  const cut = (node: Element) => {
    if (!inline.has(node.name)) parts.push('')
  }
  walk(
    element,
    (node) => {
      if (++nodes > mostNodes || size > longest) return false
      if (node instanceof Text) {
        parts.push(`${parts.pop() ?? ''}${node.data}`)
        size += node.data.trim().length
      }
      if (!(node instanceof Element) || node.name === 'script' || node.name === 'style') return false
      if (!isPart(node)) return false
      cut(node)
      return true
    },
    cut,
  )
  return parts.map((part) => fold(part.slice(0, longest))).filter(Boolean)
}

function isHeadline({ name, attribs }: Element): boolean {
  if (name === 'time' || name === 'button') return false
  return !(attribs.class ?? '')
    .slice(0, longest)
    .split(/\s+/)
    .some((token) => notHeadline.test(token.split('__').at(-1) ?? ''))
}
