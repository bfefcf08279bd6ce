import type { Modality } from '../../../domain/claim.ts'
import { type TimeInterval, unknownTime } from '../../../domain/time.ts'
import type { AnalyzedDocument, TimeExpression } from '../document.ts'
import type { Tree } from '../tree.ts'

/** What they tell of lies ahead of the article. */
export const aheadModalities: ReadonlySet<Modality> = new Set([
  'PLANNED',
  'POSSIBLE',
  'CONDITIONAL',
  'DEMANDED',
])

/**
 * When, by the expression of the same sentence that hangs nearest on the trigger or on a word above it in its
 * clause. The day on which something was said is not the day on which it happened.
 */
export function timeOf(document: AnalyzedDocument, trigger: number, modality: Modality): TimeInterval {
  const direction = aheadModalities.has(modality) ? 'FUTURE' : 'PAST'
  return expressionOf(document, trigger)?.resolve(direction) ?? unknownTime
}

/** Whether the time that a present tense or a noun goes with can only lie ahead: "visits next week". */
export function liesAhead(document: AnalyzedDocument, trigger: number): boolean {
  const { tree } = document
  if (tree.token(trigger).tag === 'VBD') return false
  const expression = expressionOf(document, trigger)
  if (expression === undefined || !/^(?:next|tomorrow|(?:this|in the) coming)\b/i.test(expression.surface))
    return false
  // "the next day" is told from the past.
  return tree.tokens[expression.first - 1]?.text.toLowerCase() !== 'the'
}

function expressionOf(document: AnalyzedDocument, trigger: number): TimeExpression | undefined {
  const { tree, times } = document
  const path = clausePath(tree, trigger)
  const sentence = tree.sentenceOf(trigger)
  let best: { distance: number; expression: TimeExpression } | undefined
  for (const expression of times) {
    if (tree.sentenceOf(expression.first) !== sentence) continue
    const distance = distanceTo(tree, path, expression)
    if (distance !== undefined && (best === undefined || distance < best.distance))
      best = { distance, expression }
  }
  return best?.expression
}

/** The trigger and the words above it, up to the clause boundary across which times do not carry. */
function clausePath(tree: Tree, trigger: number): number[] {
  const path = [trigger]
  let below = trigger
  for (const above of tree.ancestors(trigger)) {
    const { dep } = tree.token(below)
    if (['ccomp', 'relcl', 'parataxis', 'csubj'].includes(dep)) break
    path.push(above)
    below = above
  }
  return path
}

function distanceTo(tree: Tree, path: readonly number[], expression: TimeExpression): number | undefined {
  const head = headOf(tree, expression)
  const line = [head, ...tree.ancestors(head)]
  const attributive = ['amod', 'compound', 'poss', 'nummod'].includes(tree.token(head).dep)
  for (const [climbed, at] of line.entries()) {
    const depth = path.indexOf(at)
    if (depth >= 0) return depth + climbed / 10
    const { dep, pos } = tree.token(at)
    if (climbed > 0 && attributive) return undefined
    if (['ccomp', 'relcl', 'advcl', 'conj', 'xcomp', 'acl'].includes(dep) && pos === 'VERB') return undefined
  }
  return undefined
}

/** The word of the expression that hangs outside it. */
function headOf(tree: Tree, { first, last }: TimeExpression): number {
  for (let at = first; at <= last; at++) {
    const head = tree.head(at)
    if (head === undefined || head < first || head > last) return at
  }
  return first
}
