import { countryNamed } from '../../gazetteer/countries.ts'
import { kindOfDescribingNoun } from '../../gazetteer/describing-nouns.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { TokenSpan } from '../document.ts'
import type { Tree } from '../tree.ts'
import { isHonorific } from './boundaries.ts'
import type { KindWeights } from './kind-weights.ts'

const within = new Set('in near outside inside around across throughout'.split(' '))
const along = new Set('at to from into via through'.split(' '))
const ways = new Set(
  'road train flight bus border way journey trip tour march convoy travel go fly arrive return drive flee move sail retreat head escape deport evacuate migrate reach bear'.split(
    ' ',
  ),
)
const sited = new Set(
  'north south east west north-east north-west south-east south-west northeast northwest southeast southwest siege outskirts suburb mouth bank shore edge fall capture sack port village town city district quarter mile kilometre kilometer km'.split(
    ' ',
  ),
)
const waters = new Set('along on across by up down over off'.split(' '))
const reached = new Set('reach enter tour bomb shell besiege overrun'.split(' '))
const honorifics = new Set('mr mrs ms miss dr sir dame'.split(' '))
const ofPersons = new Set('say tell think believe want hope know recall joke smile'.split(' '))

/**
 * What the words around one occurrence of a name tell of its kind: nouns beside it that describe it ("the agency
 * X", "X, a town in"), the article, prepositions, and what follows.
 */
export function addContext(tree: Tree, name: TokenSpan, weights: KindWeights): void {
  addBefore(tree, name, weights)
  addBeside(tree, name, weights)
  addHead(tree, name, weights)
  addAfter(tree, name, weights)
}

function addBefore(tree: Tree, { first, last }: TokenSpan, weights: KindWeights): void {
  const sentence = tree.sentences[tree.sentenceOf(first)]
  const previous = first > (sentence?.first ?? 0) ? tree.token(first - 1) : undefined
  if (previous === undefined) return
  const word = previous.text.toLowerCase()
  if (word === 'the') weights.add('PERSON', -1.5)
  if (
    word === 'the' &&
    first === last &&
    waters.has(tree.tokens[first - 2]?.text.toLowerCase() ?? '') &&
    tree.token(last).dep === 'pobj'
  )
    weights.add('PLACE', 0.8)
  if (honorifics.has(word.replace('.', ''))) weights.add('PERSON', 3)
  if (previous.pos === 'PROPN' && (isTitleNoun(word) || isHonorific(previous.text)))
    weights.add('PERSON', 1.5)
  if (previous.pos === 'NOUN')
    weights.add(kindOfDescribingNoun(word) ?? (isTitleNoun(word) ? 'PERSON' : undefined), 2)
  const { dep, head } = tree.token(last)
  if (dep !== 'pobj' || head !== previous.index) return
  if (within.has(word)) weights.add('PLACE', 1.2)
  if (within.has(word) || word === 'at') weights.add('PERSON', -0.8)
  const governor = tree.token(previous.head)
  if (along.has(word)) weights.add('PLACE', ways.has(governor.lemma) ? 1.3 : 0.5)
  if (word === 'of' && sited.has(governor.lemma)) weights.add('PLACE', 2)
  if (word === 'of' && kindOfDescribingNoun(governor.lemma) === 'PLACE') weights.add('PLACE', 2)
}

/** Appositions either way, "the miners' union, X" and "X, a strategist at"; "X is a town"; who speaks is a person. */
function addBeside(tree: Tree, { last }: TokenSpan, weights: KindWeights): void {
  const { dep, head } = tree.token(last)
  const beside = tree.children(last, 'appos')
  if (dep === 'appos') beside.push(head)
  for (const other of beside) {
    const { lemma, pos } = tree.token(other)
    if (pos === 'NOUN')
      weights.add(kindOfDescribingNoun(lemma) ?? (isTitleNoun(lemma) ? 'PERSON' : undefined), 1.5)
  }
  const governor = tree.token(head)
  if (dep === 'dobj' && reached.has(governor.lemma)) weights.add('PLACE', 0.8)
  if (dep === 'nsubj' && governor.lemma === 'be') {
    const { lemma = '', pos } = tree.token(tree.child(head, 'attr') ?? head)
    if (pos === 'NOUN')
      weights.add(kindOfDescribingNoun(lemma) ?? (isTitleNoun(lemma) ? 'PERSON' : undefined), 2)
  }
  if (dep === 'nsubj' && ofPersons.has(governor.lemma)) {
    weights.add('PERSON', 0.4)
    weights.add('PLACE', -0.4)
  }
}

/** "the X region", "the X news agency"; what stands before "X chairman" is not the chairman's own name. */
function addHead(tree: Tree, { last }: TokenSpan, weights: KindWeights): void {
  const { dep, head } = tree.token(last)
  const { lemma, pos } = tree.token(head)
  if (dep !== 'compound' || pos !== 'NOUN' || head <= last || head > last + 3) return
  const kind = kindOfDescribingNoun(lemma) ?? (isTitleNoun(lemma) ? 'PERSON' : undefined)
  if (kind === 'PERSON') weights.add('PERSON', -1)
  else weights.add(kind, kind === 'PLACE' ? 1.5 : 1.2)
}

function addAfter(tree: Tree, { first, last }: TokenSpan, weights: KindWeights): void {
  const next = tree.tokens[last + 1]
  const word = next?.text === ',' ? tree.tokens[last + 2]?.text.toLowerCase() : next?.text.toLowerCase()
  if (word === 'who' || word === 'whose') weights.add('PERSON', word === 'who' ? 2 : 0.5)
  if (word === 'which') weights.add('PERSON', -1.5)
  if (word === 'where') weights.add('PLACE', 2)
  const two = last - first === 1 && kindOfNameWord(tree.token(last).text, 'closing') === undefined
  if (two && next?.text === 'of' && countryNamed(tree.tokens[last + 2]?.text ?? '') !== undefined)
    weights.add('PERSON', 1.4)
}
