import { type ChildNode, type Document, Element, Text } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { limitNesting } from './nesting.ts'

export function parseHtml(html: string): Document {
  return parseDocument(limitNesting(html))
}

/** The page with the templates opened from which its script would build the text; `undefined` where it has none. */
export function openTemplates(html: string): string | undefined {
  const opened = html.replace(
    /<script\b[^<>]{0,200}\btype=["']?text\/(?:x-)?template["']?[^<>]{0,200}>([\s\S]*?)<\/script>/gi,
    '<div>$1</div>',
  )
  return opened === html ? undefined : opened
}

/** Calls `enter` for each node in document order, and `leave` for each element once its children are done. */
export function walk(
  root: { readonly children: readonly ChildNode[] },
  enter: (node: ChildNode, depth: number) => boolean,
  leave?: (element: Element) => void,
): void {
  // An own stack, since a hostile page may be nested deeper than the call stack.
  const stack: { nodes: readonly ChildNode[]; next: number; owner: Element | undefined }[] = [
    { nodes: root.children, next: 0, owner: undefined },
  ]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.next++]
    if (!node) {
      stack.pop()
      if (top.owner) leave?.(top.owner)
    } else if (enter(node, stack.length) && node instanceof Element) {
      stack.push({ nodes: node.children, next: 0, owner: node })
    } else if (node instanceof Element) leave?.(node)
  }
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg'])

/** The words in an element, one blank between those of neighbouring tags. */
export function textOf(element: Element): string {
  const parts: string[] = []
  walk(element, (node) => {
    if (node instanceof Text) parts.push(node.data)
    else if (node instanceof Element && (node.name === 'br' || node.name === 'li')) parts.push(' ')
    return node instanceof Element && !silent.has(node.name)
  })
  return parts.join('')
}
