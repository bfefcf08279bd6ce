import type { Tree } from '../tree.ts'
import { gathered } from './actor-nouns.ts'
import { objectOf, spread } from './arguments.ts'

/**
 * What follows a preposition about the trigger. Where the trigger has none of that word itself, it may hang on
 * the verb's object or the noun's light verb: which of the two it is attached to makes no difference in meaning.
 */
export function prepositional(tree: Tree, at: number, preposition: string): number[] {
  const named = (mark: number) => tree.token(mark).text.toLowerCase() === preposition
  const own = [...tree.children(at, 'prep', 'agent', 'dative', 'prt', 'advmod'), ...stacked(tree, at)].filter(
    named,
  )
  const marks =
    own.length > 0 || preposition === 'of'
      ? own
      : companions(tree, at)
          .flatMap((near) => tree.children(near, 'prep', 'dative'))
          .filter(named)
  const followed = marks.flatMap((mark) => tree.children(mark, 'pobj'))
  return spread(tree, followed.length > 0 ? followed : adverbial(tree, at, preposition))
}

const adverbialPrepositions = new Set(['in', 'at', 'to'])

/** "there", and the place that "where" stands for: "Lima, where she died", "where an outbreak began". */
function adverbial(tree: Tree, at: number, preposition: string): number[] {
  if (!adverbialPrepositions.has(preposition)) return []
  const { pos, dep, head } = tree.token(at)
  const clause = pos === 'NOUN' && (dep === 'nsubj' || dep === 'nsubjpass') ? [at, head] : [at]
  const adverbs = clause.flatMap((word) => tree.children(word, 'advmod'))
  return adverbs.flatMap((adverb) => {
    const word = tree.token(adverb).text.toLowerCase()
    if (word === 'there') return [adverb]
    const verb = tree.head(adverb) as number
    const place = tree.token(verb).dep === 'relcl' ? tree.head(verb) : undefined
    return word === 'where' && place !== undefined ? [place] : []
  })
}

/** The words that share a trigger's prepositional phrases. */
function companions(tree: Tree, at: number): number[] {
  const { pos, dep } = tree.token(at)
  if (pos === 'VERB') {
    const objects = objectOf(tree, at)
    return [
      ...objects,
      ...objects.flatMap((object) => [...nounsAfter(tree, object), ...nounsWithin(tree, object)]),
      ...nounsAfter(tree, at),
      ...tree.children(at, 'xcomp'),
    ]
  }
  const possessed = tree
    .children(at, 'prep')
    .filter((mark) => tree.lemma(mark) === 'of')
    .flatMap((mark) => tree.children(mark, 'pobj'))
  const head = tree.head(at)
  if (head === undefined || !['dobj', 'nsubj', 'nsubjpass', 'pobj'].includes(dep)) return possessed
  if (dep === 'pobj') {
    const container = tree.head(head)
    return container !== undefined && gathered(tree, container).includes(at)
      ? [...possessed, ...companions(tree, container)]
      : possessed
  }
  return tree.token(head).pos === 'VERB' ? [...possessed, head] : possessed
}

/** The nouns of a word's prepositional phrases: what follows them ("with Chile in Lima") may well be the word's own. */
function nounsAfter(tree: Tree, at: number): number[] {
  return tree
    .children(at, 'prep')
    .filter((mark) => tree.lemma(mark) !== 'of')
    .flatMap((mark) => tree.children(mark, 'pobj'))
}

/** "discuss the return of the islands with Chile": what hangs on the last of such nouns is the verb's own. */
function nounsWithin(tree: Tree, at: number): number[] {
  const nouns = tree
    .children(at, 'prep')
    .filter((mark) => tree.lemma(mark) === 'of')
    .flatMap((mark) => tree.children(mark, 'pobj'))
  return nouns.flatMap((noun) => [noun, ...nounsWithin(tree, noun)])
}

/** Prepositions that hang on another, or on a particle or adverb, as "to" in "went back to the table". */
function stacked(tree: Tree, at: number): number[] {
  return tree.children(at, 'prep', 'prt', 'advmod').flatMap((mark) => tree.children(mark, 'prep'))
}
