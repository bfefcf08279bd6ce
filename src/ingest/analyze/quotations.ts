import { countBelow } from './count-below.ts'
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
    const mark = markOf(text)
    if (mark === undefined) continue
    if (open !== null && mark !== 'OPENING') {
      if (index > open) found.push({ first: open, last: index - 1 })
      open = null
    } else if (mark !== 'CLOSING') open = index + 1
  }
  return found
}

/** The quotation that a token stands in; quotations follow one another and do not overlap. */
export function quotationAt(quotations: readonly Quotation[], token: number): Quotation | undefined {
  const last = quotations[countBelow(quotations, token + 1, ({ first }) => first) - 1]
  return last !== undefined && token <= last.last ? last : undefined
}

/** The first quotation of which a part lies within these tokens. */
export function quotationWithin(
  quotations: readonly Quotation[],
  { first, last }: Pick<Quotation, 'first' | 'last'>,
): Quotation | undefined {
  const next = quotations[countBelow(quotations, first, (quotation) => quotation.last)]
  return next !== undefined && next.first <= last ? next : undefined
}

/** Whether a quotation begins within these tokens. */
export function quotationBegins(
  quotations: readonly Quotation[],
  { first, last }: Pick<Quotation, 'first' | 'last'>,
): boolean {
  const next = quotations[countBelow(quotations, first, (quotation) => quotation.first)]
  return next !== undefined && next.first <= last
}

/** Straight marks open and close alike; curly ones and guillemets say which. */
function markOf(text: string): 'OPENING' | 'CLOSING' | 'EITHER' | undefined {
  if (/^(?:[“„«]|``)$/.test(text)) return 'OPENING'
  if (/^(?:[”»]|'')$/.test(text)) return 'CLOSING'
  return text === '"' ? 'EITHER' : undefined
}
