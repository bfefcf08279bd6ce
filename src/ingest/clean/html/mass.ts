import { type ChildNode, Element, Text } from 'domhandler'
import { isLink } from './link.ts'
import { isBlock, isSilent } from './tags.ts'
import { walk } from './tree.ts'

/** What an element holds, its descendants included. */
export interface Mass {
  /** Characters of words outside links. */
  text: number
  links: number
  /** Block elements inside it. */
  blocks: number
  hasHeadline: boolean
}

/** The mass of every element, in one pass. */
export function measure(root: { readonly children: readonly ChildNode[] }): {
  masses: Map<Element, Mass>
  total: Mass
} {
  const masses = new Map<Element, Mass>()
  const total: Mass = empty()
  const open: Mass[] = [total]
  let linkDepth = 0
  walk(
    root,
    (node) => {
      const top = open.at(-1) ?? total
      if (node instanceof Text) {
        const size = node.data.trim().length
        if (linkDepth > 0) top.links += size
        else top.text += size
      }
      if (!(node instanceof Element)) return false
      open.push(empty())
      if (node.name === 'a') linkDepth++
      return !isSilent(node.name)
    },
    (element) => {
      const mass = open.pop() ?? empty()
      if (element.name === 'a') linkDepth--
      if (mass.links > 0 && element.name === 'a' && !isLink(element, mass.text + mass.links)) {
        mass.text += mass.links
        mass.links = 0
      }
      if (element.name === 'h1') mass.hasHeadline = true
      masses.set(element, mass)
      // A caption's words are the article's only on a page of nothing else.
      if (element.name === 'figcaption') return
      const parent = open.at(-1) ?? total
      parent.text += mass.text
      parent.links += mass.links
      parent.blocks += mass.blocks + (isBlock(element.name) ? 1 : 0)
      parent.hasHeadline ||= mass.hasHeadline
    },
  )
  return { masses, total }
}

function empty(): Mass {
  return { text: 0, links: 0, blocks: 0, hasHeadline: false }
}
