import type { Quotation } from './document.ts'
import type { Tree } from './tree.ts'

/**
 * Direct speech, by its quotation marks. A paragraph that opens a quotation and does not close it continues in
 * the next, as newspapers print long ones; anything unclosed otherwise ends with its paragraph.
 *
 * @param paragraphStarts offsets at which the paragraphs begin, ascending
 */
export function findQuotations(tree: Tree, paragraphStarts: readonly number[]): Quotation[] {
  const found: Quotation[] = []
  let open: number | null = null
  let paragraph = 0
  for (const { index, text, start } of tree.tokens) {
    while (paragraph + 1 < paragraphStarts.length && start >= (paragraphStarts[paragraph + 1] as number)) {
      paragraph++
      if (open !== null) {
        if (index > open) found.push({ first: open, last: index - 1 })
        open = null
      }
    }
    if (!/^(?:["“”„«»]|``|'')$/.test(text)) continue
    if (open === null) open = index + 1
    else {
      if (index > open) found.push({ first: open, last: index - 1 })
      open = null
    }
  }
  return found
}
