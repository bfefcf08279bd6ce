import type { Slot, SlotPath } from '../../../domain/event-kinds/kind.ts'
import type { Tree } from '../tree.ts'
import { gathered } from './actor-nouns.ts'
import { givenTo, objectOf, spread, subjectOf, surfaceSubject } from './arguments.ts'
import { circumstancePrepositions, lightVerbs } from './light-verbs.ts'
import { prepositional } from './prepositions.ts'

/**
 * The words that stand in a grammatical position about a trigger: heads of noun phrases or clauses, each
 * followed by what is coordinated with it. Passives, relative clauses, coordination, control and light verbs
 * are undone, so that "was bombed by X", "X, which bombed" and "X launched a bombing" agree.
 */
export function fillSlot(tree: Tree, trigger: number, path: SlotPath): number[] {
  return path
    .split('>')
    .reduce<number[]>((heads, slot) => heads.flatMap((at) => headsOf(tree, at, slot as Slot)), [trigger])
}

function headsOf(tree: Tree, at: number, slot: Slot): number[] {
  if (slot.startsWith('prep:')) return prepositional(tree, at, slot.slice('prep:'.length))
  switch (slot) {
    case 'subject':
      return subjectOf(tree, at)
    case 'object':
      return objectOf(tree, at)
    case 'indirect':
      return spread(
        tree,
        [...tree.children(at, 'dative'), ...givenTo(tree, at)].flatMap((child) => nominalOf(tree, child)),
      )
    case 'possessor':
      return spread(tree, tree.children(at, 'poss'))
    case 'modifier':
      return spread(tree, [...ledBy(tree, at), ...tree.children(at, 'compound', 'amod', 'nmod')])
    case 'carrier':
      return carrierSubject(tree, at)
    case 'clause':
      return [...tree.children(at, 'ccomp', 'xcomp', 'acl'), ...wishedFor(tree, at)]
    case 'finite':
      return tree
        .children(at, 'ccomp')
        .filter((clause) => tree.children(clause, 'nsubj', 'nsubjpass', 'expl', 'csubj').length > 0)
    case 'condition':
      return tree
        .children(at, 'advcl')
        .filter((clause) =>
          tree.children(clause, 'mark').some((mark) => ['if', 'unless', 'until'].includes(tree.lemma(mark))),
        )
    case 'purpose':
      return tree
        .children(at, 'advcl', 'xcomp')
        .filter((clause) => tree.children(clause, 'aux').some((aux) => tree.token(aux).tag === 'TO'))
    case 'interjection':
      return tree.children(at, 'intj')
    case 'auxiliary':
      return tree.children(at, 'aux')
    case 'complement':
      return tree.children(at, 'oprd', 'attr', 'acomp').concat(adjectives(tree, at))
    case 'negation':
      return tree.children(at, 'neg')
    case 'head': {
      const head = tree.head(containerOf(tree, at))
      return head === undefined ? [] : [head]
    }
  }
  return []
}

/** "set free the men": the parse takes the adjective for a clause. */
function adjectives(tree: Tree, verb: number): number[] {
  const clauses = tree.children(verb, 'advcl', 'ccomp').filter((word) => tree.token(word).pos === 'ADJ')
  // "held Chile responsible": behind its noun an adjective says what it is held to be.
  const behind = tree
    .children(verb, 'dobj')
    .flatMap((object) => tree.children(object, 'amod').filter((word) => word > object))
  return [...clauses, ...behind]
}

/** "called for the president to step down": the clause that the call is for. */
function wishedFor(tree: Tree, verb: number): number[] {
  return tree
    .children(verb, 'advcl')
    .filter((clause) => tree.children(clause, 'mark').some((mark) => tree.lemma(mark) === 'for'))
}

/** "a Kenyan-led coalition raid": who leads comes before what is led. */
function ledBy(tree: Tree, at: number): number[] {
  return tree
    .children(at, 'amod', 'compound')
    .filter((word) => tree.lemma(word) === 'lead')
    .flatMap((word) => tree.children(word, 'npadvmod'))
}

/** The noun that only counts or gathers a word, as "a day" in "a day of rallies"; else the word itself. */
function containerOf(tree: Tree, at: number): number {
  const mark = tree.token(at).dep === 'pobj' ? tree.head(at) : undefined
  const container = mark === undefined ? undefined : tree.head(mark)
  return container !== undefined && gathered(tree, container).includes(at) ? container : at
}

/** The subject of the light verb that carries an event noun, or of what was done in its course. */
function carrierSubject(tree: Tree, noun: number): number[] {
  const head = tree.head(noun)
  if (head === undefined) return []
  const { dep } = tree.token(noun)
  if (dep === 'conj') return carrierSubject(tree, head)
  if (dep === 'dobj' && lightVerbs.has(tree.lemma(head))) return subjectOf(tree, head)
  if (dep === 'nsubjpass' && lightVerbs.has(tree.lemma(head))) return subjectOf(tree, head)
  if (dep === 'compound') return carrierSubject(tree, head)
  const container = containerOf(tree, noun)
  if (container !== noun) return carrierSubject(tree, container)
  if (dep === 'pobj' && circumstancePrepositions.has(tree.lemma(head))) {
    const governor = tree.head(head)
    if (governor === undefined || !['VERB', 'AUX'].includes(tree.token(governor).pos)) return []
    return surfaceSubject(tree, governor, 0)
  }
  return []
}

function nominalOf(tree: Tree, child: number): number[] {
  return tree.token(child).pos === 'ADP' ? tree.children(child, 'pobj') : [child]
}
