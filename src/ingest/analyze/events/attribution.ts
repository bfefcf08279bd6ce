import type { Attribution } from '../../../domain/claim.ts'
import type { AnalyzedDocument } from '../document.ts'
import { quotationAt } from '../quotations.ts'
import type { Tree } from '../tree.ts'
import { subjectOf } from './arguments.ts'
import { fillingsOf } from './fillers.ts'
import type { Filling, Geography } from './filling.ts'
import { fillSlot } from './slots.ts'
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

/** How many sentences back the speaker of a quotation may be named that has no verb of saying of its own. */
const quoteReach = 3

/**
 * The speaker of the quotation that a trigger stands in: the subject of the verb of saying beside it, in the
 * sentences that it runs through or else in those just before, as where it goes on in a new paragraph.
 */
function quoted(document: AnalyzedDocument, geography: Geography, trigger: number): Source {
  const { tree, quotations } = document
  const quotation = quotationAt(quotations, trigger)
  if (quotation === undefined) return narrator
  const own = tree.sentenceOf(trigger)
  const [begun, ended] = [tree.sentenceOf(quotation.first), tree.sentenceOf(quotation.last)]
  const through = Array.from({ length: ended - begun + 1 }, (_, offset) => begun + offset)
  const before = Array.from({ length: quoteReach }, (_, offset) => begun - 1 - offset)
  for (const sentence of [own, ...through, ...before]) {
    const verb = speechVerbOf(document, sentence)
    if (verb !== undefined) return spoken(document, geography, subjectOf(tree, verb))
  }
  return { attribution: 'SPEAKER', speakers: [] }
}

/** The verb of saying outside the quotation marks of a sentence. */
function speechVerbOf({ tree, quotations }: AnalyzedDocument, sentence: number): number | undefined {
  const span = tree.sentences[sentence]
  if (span === undefined) return undefined
  for (let at = span.first; at <= span.last; at++) {
    if (isSpeech(tree, at) && quotationAt(quotations, at) === undefined) return at
  }
  return undefined
}

function isSpeech(tree: Tree, word: number): boolean {
  return (
    tree.token(word).pos === 'VERB' && (speechVerbs.has(tree.lemma(word)) || tree.lemma(word) === 'speak')
  )
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
