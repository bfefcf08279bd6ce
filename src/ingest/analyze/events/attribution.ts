import type { Attribution } from '../../../domain/claim.ts'
import type { AnalyzedDocument } from '../document.ts'
import { type Filling, fillingsOf, type Geography } from './fillers.ts'
import { fillSlot, subjectOf } from './slots.ts'
import { speechVerbs } from './speech-verbs.ts'

const documentNouns = new Set(
  'report statement document letter filing indictment study survey memo communique release'.split(' '),
)

/** Who stands behind what a trigger tells, and the speakers where the article names them. */
export interface Source {
  readonly attribution: Attribution
  readonly speakers: readonly Filling[]
}

const narrator: Source = { attribution: 'NARRATOR', speakers: [] }

/**
 * The source of a clause: the subject of the speech verb whose complement or quotation it is part of, "according
 * to" whom it holds, or the narrator.
 */
export function sourceOf(document: AnalyzedDocument, geography: Geography, trigger: number): Source {
  const { tree } = document
  let below = trigger
  for (const above of tree.ancestors(trigger)) {
    if (speechVerbs.has(tree.lemma(above)) && tree.token(below).dep === 'ccomp') {
      return spoken(document, geography, subjectOf(tree, above))
    }
    const according = accordingTo(document, above)
    if (according.length > 0) return spoken(document, geography, according)
    below = above
  }
  const own = accordingTo(document, trigger)
  if (own.length > 0) return spoken(document, geography, own)
  return quoted(document, geography, trigger)
}

/** Speech verbs at the top of the sentence whose complement is not linked to the quotation by the parse. */
function quoted(document: AnalyzedDocument, geography: Geography, trigger: number): Source {
  const { tree, quotations } = document
  if (!quotations.some(({ first, last }) => first <= trigger && trigger <= last)) return narrator
  const { first, last } = tree.sentences[tree.sentenceOf(trigger)] as { first: number; last: number }
  for (let at = first; at <= last; at++) {
    const inQuote = quotations.some((quote) => quote.first <= at && at <= quote.last)
    if (!inQuote && speechVerbs.has(tree.lemma(at))) return spoken(document, geography, subjectOf(tree, at))
  }
  return { attribution: 'SPEAKER', speakers: [] }
}

function accordingTo(document: AnalyzedDocument, clause: number): number[] {
  const { tree } = document
  return tree
    .children(clause, 'prep', 'advcl')
    .filter((mark) => tree.token(mark).text.toLowerCase() === 'according')
    .flatMap((mark) => fillSlot(tree, mark, 'prep:to'))
}

function spoken(document: AnalyzedDocument, geography: Geography, heads: readonly number[]): Source {
  const speakers = fillingsOf(document, geography, heads, 'ACTOR')
  if (heads.some((head) => documentNouns.has(document.tree.lemma(head))))
    return { attribution: 'DOCUMENT', speakers }
  return { attribution: 'SPEAKER', speakers }
}
