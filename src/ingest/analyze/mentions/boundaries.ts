import type { TokenSpan } from '../document.ts'
import type { Tree } from '../tree.ts'

const titles = new Set(
  'president mr mrs ms dr sir dame lord lady minister secretary senator sen rep gov general gen colonel col king queen prince princess pope judge justice professor prof chancellor premier ambassador'.split(
    ' ',
  ),
)

/**
 * The name inside a proposed span: without articles, possessive endings, quotation marks and titles at its
 * edges; null where nothing is left.
 */
export function spanTrim(text: string, tree: Tree, from: number, to: number): TokenSpan | null {
  let [first, last] = [from, to]
  while (first <= last && droppedBefore(tree, first, last)) first++
  while (last >= first && droppedAfter(tree, last)) last--
  if (first > last) return null
  const { start } = tree.token(first)
  const { end } = tree.token(last)
  return { first, last, start, end, surface: text.slice(start, end) }
}

function droppedBefore(tree: Tree, index: number, last: number): boolean {
  const { text, pos } = tree.token(index)
  if (pos === 'PUNCT' || pos === 'SPACE' || /^(?:the|a|an)$/i.test(text)) return true
  return index < last && titles.has(text.toLowerCase().replace('.', ''))
}

function droppedAfter(tree: Tree, index: number): boolean {
  const { text, pos, tag } = tree.token(index)
  return tag === 'POS' || text === "'s" || text === '’s' || (pos === 'PUNCT' && !text.endsWith('.'))
}
