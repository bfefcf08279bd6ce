import type { Modality } from '../../../domain/claim.ts'
import { type TimeInterval, unknownTime } from '../../../domain/time.ts'
import type { AnalyzedDocument, TimeExpression } from '../document.ts'
import type { Tree } from '../tree.ts'
import { speechVerbs } from './speech-verbs.ts'

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
    if (!carries(tree, above, below)) break
    path.push(above)
    below = above
  }
  return path
}

const sequence = new Set(
  'after before since until because although though if unless hours days weeks'.split(' '),
)

/** Whether the time of the word above holds for the word below it as well. */
function carries(tree: Tree, above: number, below: number): boolean {
  const { dep, text } = tree.token(below)
  if (['ccomp', 'relcl', 'parataxis', 'csubj'].includes(dep)) return false
  // "after the death of X" is not at the time of what came after it; "announced the resignation" tells when it was said.
  if (dep === 'prep' && sequence.has(text.toLowerCase())) return false
  if (dep === 'dobj' && speechVerbs.has(tree.lemma(above))) return false
  const marked = tree
    .children(below, 'mark')
    .some((mark) => sequence.has(tree.token(mark).text.toLowerCase()))
  return dep !== 'advcl' || !marked
}

function distanceTo(tree: Tree, path: readonly number[], expression: TimeExpression): number | undefined {
  const head = headOf(tree, expression)
  const line = [head, ...tree.ancestors(head)]
  const attributive = ['amod', 'compound', 'poss', 'nummod'].includes(tree.token(head).dep)
  for (const [climbed, at] of line.entries()) {
    const depth = path.indexOf(at)
    if (depth >= 0) return isApart(tree, path, depth, expression) ? undefined : depth + climbed / 10
    const { dep, pos } = tree.token(at)
    if (climbed > 0 && attributive) return undefined
    if (['ccomp', 'relcl', 'advcl', 'conj', 'xcomp', 'acl'].includes(dep) && pos === 'VERB') return undefined
  }
  return undefined
}

/**
 * "arrested him in May and, later, freed him", "threatened on Monday to strike": what stands between two verbs dates the
 * first. Before both of them, or after the second, it may date the second too.
 */
function isApart(tree: Tree, path: readonly number[], depth: number, { first }: TimeExpression): boolean {
  for (let at = 0; at < depth; at++) {
    const [below, above] = [path[at] as number, path[at + 1] as number]
    const { dep, pos } = tree.token(below)
    if ((dep === 'conj' || dep === 'xcomp') && pos === 'VERB' && above < first && first < below) return true
  }
  return false
}

const partsOfDay = new Set('morning noon afternoon evening night midnight'.split(' '))

/** The word of the expression that hangs outside it; of "Sunday night", the night. */
function headOf(tree: Tree, { first, last }: TimeExpression): number {
  const next = tree.tokens[last + 1]
  if (next !== undefined && partsOfDay.has(next.text.toLowerCase()) && tree.token(last).head === next.index)
    return next.index
  for (let at = first; at <= last; at++) {
    const head = tree.head(at)
    if (head === undefined || head < first || head > last) return at
  }
  return first
}
