import { type Document, Element, Text } from 'domhandler'
import { countWords } from '../fold.ts'
import type { Block, Outline } from './block.ts'
import { isFurniture, type Strictness } from './is-furniture.ts'
import { isLink } from './link.ts'
import { measure } from './mass.ts'
import { OutlineWriter } from './outline-writer.ts'
import { headingRank, isBlock } from './tags.ts'
import { textOf, walk } from './tree.ts'

interface Context {
  readonly form: Block['form']
  readonly element: Element
}

/**
 * Writes a page as its outline, furniture left out, and captions unless they are the text. Linear in the size of the
 * page.
 */
export function outline(document: Document, strictness: Strictness, withCaptions = false): Outline {
  const { masses, total } = measure(document)
  const writer = new OutlineWriter()
  const contexts: Context[] = []
  const form = () => contexts.at(-1)?.form ?? 'paragraph'
  const links: Element[] = []
  walk(
    document,
    (node) => {
      if (node instanceof Text) writer.addText(node.data, links.length > 0)
      if (!(node instanceof Element)) return false
      const mass = masses.get(node)
      if (!mass) return false
      if (node.name === 'figcaption' && !withCaptions) {
        writer.skipCaption(countWords(textOf(node)))
        return false
      }
      if (node.name !== 'figcaption' && isFurniture(node, mass, total, strictness)) {
        if (mass.text + mass.links > 0) writer.skipElement()
        return false
      }
      if (node.name === 'br') writer.addBreak(form())
      if (isLink(node, mass.text + mass.links)) links.push(node)
      if ((node.name === 'td' || node.name === 'th') && form() === 'row') writer.addText(' | ', false)
      else if (isBlock(node.name)) {
        writer.endBlock(form())
        contexts.push({ element: node, form: formInside(node, form(), mass.blocks) })
        writer.openContainer(node)
      }
      return true
    },
    (element) => {
      if (links.at(-1) === element) links.pop()
      if (contexts.at(-1)?.element !== element) return
      writer.endBlock(form())
      contexts.pop()
      writer.closeContainer()
    },
  )
  writer.endBlock('paragraph')
  return writer.finish()
}

function formInside(element: Element, outer: Block['form'], blocksInside: number): Block['form'] {
  if (headingRank(element.name) > 0) return 'heading'
  if (element.name === 'li' || element.name === 'dt' || element.name === 'dd') return 'item'
  // A row whose cells hold no blocks of their own is data; other tables only lay the page out.
  if (element.name === 'tr') return blocksInside === cells(element) && blocksInside > 1 ? 'row' : 'paragraph'
  return outer === 'item' && element.name !== 'table' ? 'item' : 'paragraph'
}

function cells(row: Element): number {
  return row.children.filter(
    (child) => child instanceof Element && (child.name === 'td' || child.name === 'th'),
  ).length
}
