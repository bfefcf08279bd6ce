import type { Slot, SlotPath } from '../../../domain/event-kinds/kind.ts'
import type { Tree } from '../tree.ts'
import { circumstancePrepositions, lightVerbs } from './light-verbs.ts'

const relativePronouns = new Set(['who', 'whom', 'which', 'that'])

/** Verbs whose object, not subject, does what the infinitive after it says ("urged Iran to stop"). */
const objectControl = new Set([
  'ask',
  'urge',
  'tell',
  'order',
  'force',
  'persuade',
  'invite',
  'press',
  'push',
  'allow',
  'permit',
  'help',
  'encourage',
  'compel',
  'instruct',
  'advise',
  'convince',
  'authorize',
  'direct',
  'warn',
  'require',
  'enable',
  'want',
  'expect',
])

/**
 * The words that stand in a grammatical position about a trigger: heads of noun phrases or clauses, each
 * followed by what is coordinated with it. Passives, relative clauses, coordination, control and light verbs
 * are undone, so that "was bombed by X", "X, which bombed" and "X launched a bombing" agree.
 */
export function fillSlot(tree: Tree, trigger: number, path: SlotPath): number[] {
  const [first, second] = path.split('>') as [Slot, Slot?]
  const heads = headsOf(tree, trigger, first)
  return second === undefined ? heads : heads.flatMap((head) => headsOf(tree, head, second))
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
        tree.children(at, 'dative').flatMap((child) => nominalOf(tree, child)),
      )
    case 'possessor':
      return spread(tree, tree.children(at, 'poss'))
    case 'modifier':
      return spread(tree, tree.children(at, 'compound', 'amod', 'nmod'))
    case 'carrier':
      return carrierSubject(tree, at)
    case 'clause':
      return tree.children(at, 'ccomp', 'xcomp', 'acl')
    case 'complement':
      return tree.children(at, 'oprd', 'attr')
    case 'head': {
      const head = tree.head(at)
      return head === undefined ? [] : [head]
    }
  }
  return []
}

/** Who acts: of a passive its agent, of a bare infinitive or participle the subject it shares. */
export function subjectOf(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > 8) return []
  const own = tree.child(verb, 'nsubj', 'csubj')
  if (isPassive(tree, verb)) {
    return spread(
      tree,
      tree.children(verb, 'agent').flatMap((by) => tree.children(by, 'pobj')),
    )
  }
  if (own !== undefined) return spread(tree, [antecedent(tree, own)])
  const head = tree.head(verb)
  if (head === undefined) return []
  switch (tree.token(verb).dep) {
    case 'conj':
    case 'advcl':
    case 'dep':
    case 'auxpass':
      return surfaceSubject(tree, head, depth)
    case 'xcomp':
    case 'ccomp':
      if (objectControl.has(tree.lemma(head))) {
        const object = objectOf(tree, head)
        if (object.length > 0) return object
      }
      return surfaceSubject(tree, head, depth)
    case 'relcl':
    case 'acl':
      return acting(tree, verb) ? spread(tree, [head]) : []
    case 'pcomp':
    case 'pobj': {
      const governor = tree.head(head)
      return governor === undefined ? [] : surfaceSubject(tree, governor, depth)
    }
  }
  return []
}

/** An infinitive or "-ing" after a noun acts; a past participle after a noun is acted upon. */
function acting(tree: Tree, verb: number): boolean {
  return tree.token(verb).tag !== 'VBN'
}

/** The grammatical subject, be the verb active or passive ("was forced to resign" shares it with "resign"). */
function surfaceSubject(tree: Tree, verb: number, depth: number): number[] {
  const passive = tree.child(verb, 'nsubjpass')
  if (passive !== undefined) return spread(tree, [antecedent(tree, passive)])
  if (tree.token(verb).pos === 'NOUN' && !tree.children(verb, 'nsubj').length) {
    return spread(tree, tree.children(verb, 'poss'))
  }
  return subjectOf(tree, verb, depth + 1)
}

/** What is acted upon: the object, or the subject of a passive. */
export function objectOf(tree: Tree, verb: number, depth = 0): number[] {
  const own = tree.child(verb, 'dobj')
  if (own !== undefined) return spread(tree, [antecedent(tree, own)])
  const passive = tree.child(verb, 'nsubjpass')
  if (passive !== undefined) return spread(tree, [antecedent(tree, passive)])
  const head = tree.head(verb)
  if (head === undefined || depth > 8) return []
  const { dep, tag } = tree.token(verb)
  if (dep === 'acl' && tag === 'VBN') return spread(tree, [head])
  if ((dep === 'conj' || dep === 'xcomp') && isPassive(tree, verb)) {
    return spread(tree, tree.children(head, 'nsubjpass', 'nsubj'))
  }
  return []
}

function isPassive(tree: Tree, verb: number): boolean {
  if (tree.children(verb, 'nsubjpass', 'auxpass', 'agent').length > 0) return true
  const { dep, tag } = tree.token(verb)
  if (tag !== 'VBN') return false
  if (dep === 'acl') return true
  const head = tree.head(verb)
  return (
    dep === 'conj' &&
    head !== undefined &&
    isPassive(tree, head) &&
    tree.children(verb, 'nsubj', 'aux').length === 0
  )
}

function prepositional(tree: Tree, at: number, preposition: string): number[] {
  const marks = [
    ...tree.children(at, 'prep', 'agent', 'dative'),
    ...stacked(tree, at),
    ...besideName(tree, at),
  ].filter((child) => tree.token(child).text.toLowerCase() === preposition)
  return spread(
    tree,
    marks.flatMap((mark) => tree.children(mark, 'pobj')),
  )
}

/** What the parse hangs on a name after a verb says where or with whom the verb's act was, not which namesake. */
function besideName(tree: Tree, at: number): number[] {
  if (tree.token(at).pos !== 'VERB') return []
  return tree
    .children(at, 'dobj')
    .filter((object) => tree.token(object).pos === 'PROPN')
    .flatMap((object) => tree.children(object, 'prep'))
}

/** Prepositions that hang on another preposition of the same word, as "on" in "at a meeting in Oslo on aid". */
function stacked(tree: Tree, at: number): number[] {
  return tree.children(at, 'prep').flatMap((mark) => tree.children(mark, 'prep'))
}

/** The subject of the light verb that carries an event noun, or of what was done in its course. */
function carrierSubject(tree: Tree, noun: number): number[] {
  const head = tree.head(noun)
  if (head === undefined) return []
  const { dep } = tree.token(noun)
  if (dep === 'conj') return carrierSubject(tree, head)
  if (dep === 'dobj' && lightVerbs.has(tree.lemma(head))) return subjectOf(tree, head)
  if (dep === 'nsubjpass' && lightVerbs.has(tree.lemma(head))) return subjectOf(tree, head)
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

/** The noun that a relative pronoun stands for. */
function antecedent(tree: Tree, word: number): number {
  if (!relativePronouns.has(tree.lemma(word)) || tree.token(word).pos === 'DET') return word
  for (const above of tree.ancestors(word)) {
    if (tree.token(above).dep === 'relcl') return tree.head(above) ?? word
  }
  return word
}

function spread(tree: Tree, heads: readonly number[]): number[] {
  return [...new Set(heads.flatMap((head) => tree.conjuncts(head)))]
}
