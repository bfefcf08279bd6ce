import type { EventKind, Frame } from '../../../domain/event-kinds/kind.ts'
import { eventKinds } from '../../../domain/event-kinds/registry.ts'
import type { Tree } from '../tree.ts'
import { isHeadlineVerb } from './headline.ts'

/** A frame that a word might trigger. */
export interface Candidate {
  readonly kind: EventKind
  readonly frame: Frame
}

interface Entry extends Candidate {
  readonly particle: string | undefined
}

const entriesByWord = new Map<string, Entry[]>()
for (const kind of eventKinds) {
  for (const frame of kind.frames) {
    for (const lexeme of frame.lemmas) {
      const [lemma, particle] = lexeme.split(' ')
      const word = `${frame.pos} ${lemma}`
      entriesByWord.set(word, [...(entriesByWord.get(word) ?? []), { kind, frame, particle }])
    }
  }
}
for (const entries of entriesByWord.values()) entries.sort((a, b) => b.frame.confidence - a.frame.confidence)

/** The frames of the word's lexeme, the most confident first; with a particle it is another one than without. */
export function candidatesAt(tree: Tree, index: number): readonly Candidate[] {
  const entries = entriesByWord.get(`${wordClass(tree, index)} ${tree.lemma(index)}`)
  if (entries === undefined) return []
  const phrasal = entries.filter(
    ({ particle }) => particle !== undefined && hasParticle(tree, index, particle),
  )
  return phrasal.length > 0 ? phrasal : entries.filter(({ particle }) => particle === undefined)
}

function wordClass(tree: Tree, index: number): string {
  const { pos } = tree.token(index)
  if (pos === 'AUX' || isHeadlineVerb(tree, index)) return 'VERB'
  return pos === 'PROPN' ? 'NOUN' : pos
}

function hasParticle(tree: Tree, index: number, particle: string): boolean {
  const child = tree
    .children(index, 'prt', 'advmod', 'prep', 'acomp', 'oprd')
    .filter((part) => tree.token(part).dep !== 'prep' || tree.children(part, 'pobj').length === 0)
    .some((part) => tree.token(part).text.toLowerCase() === particle)
  return child || tree.tokens[index + 1]?.text.toLowerCase() === particle
}
