import type { SlotPath } from '../../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument } from '../document.ts'
import type { Tree } from '../tree.ts'
import { fillingsOf } from './fillers.ts'
import type { Filling, Geography } from './filling.ts'
import { fillSlot } from './slots.ts'

const prepositions = ['in', 'at', 'near', 'outside', 'off', 'on', 'inside', 'around', 'across'] as const

/** The place itself, or the place whose camp, airport or port it is: "at a smelter of X", "at the X base". */
const paths: readonly SlotPath[] = [
  ...prepositions.map((preposition): SlotPath => `prep:${preposition}`),
  ...prepositions.map((preposition): SlotPath => `prep:${preposition}>modifier`),
  ...prepositions.map((preposition): SlotPath => `prep:${preposition}>prep:in`),
  ...prepositions.map((preposition): SlotPath => `prep:${preposition}>prep:of`),
  'subject>prep:in',
  'subject>prep:at',
  'object>prep:in',
  'object>prep:at',
]

/**
 * Where the trigger's clause says that it happened: in its own phrases, in those of the verb that carries it, or in one
 * that opens the sentence and holds for all of its verbs ("In Lima, students marched and burned tyres").
 */
export function placeOf(
  document: AnalyzedDocument,
  geography: Geography,
  trigger: number,
  fits: (filling: Filling) => boolean,
): Filling | undefined {
  const { tree } = document
  for (const at of [trigger, ...carriers(tree, trigger)]) {
    for (const path of paths) {
      const [found] = fillingsOf(document, geography, fillSlot(tree, at, path), 'PLACE', fits)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The verb that a noun hangs on, and the first of several coordinated verbs where its place stands before it. */
function carriers(tree: Tree, trigger: number): number[] {
  const { pos, dep, head, tag } = tree.token(trigger)
  if (head === trigger) return []
  if (pos === 'NOUN')
    return ['dobj', 'nsubj', 'nsubjpass'].includes(dep) ? [head, ...carriers(tree, head)] : []
  // "attacked a base in Lima, killing six": what follows from a deed happens where it does.
  if (dep === 'advcl' && tag === 'VBG' && head < trigger) return [head, ...carriers(tree, head)]
  if (dep !== 'conj') return []
  return tree.children(head, 'prep').some((mark) => mark < head) ? [head] : carriers(tree, head)
}
