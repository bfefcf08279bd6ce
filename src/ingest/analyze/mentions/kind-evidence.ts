import type { EntityKind } from '../../../domain/entity.ts'
import { kindOfDescribingNoun } from '../../gazetteer/describing-nouns.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { cityNamed } from '../../gazetteer/places.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'

/** How much speaks for each kind, in units of one proposal by the model. */
export type KindWeights = ReadonlyMap<EntityKind, number>

const within = new Set('in near outside inside around across throughout'.split(' '))
const along = new Set('at to from into via through'.split(' '))
const honorifics = new Set('mr mrs ms miss dr sir dame'.split(' '))

/**
 * What one occurrence of a name tells of its kind: the model's proposal, the words of the name, cities of that
 * name, nouns beside it that describe it ("the agency X", "X, a town in"), prepositions, and what follows.
 */
export function kindEvidence(tree: Tree, mention: NameMention): KindWeights {
  const weights = new Map<EntityKind, number>([[mention.kind, 1]])
  const add = (kind: EntityKind | undefined, weight: number) => {
    if (kind !== undefined) weights.set(kind, (weights.get(kind) ?? 0) + weight)
  }
  const words = mention.surface.split(' ')
  if (words.length > 1) add(kindOfNameWord(words.at(-1) as string), 3)
  if (cityNamed(mention.surface) !== undefined) add('PLACE', 0.7)
  if (mention.surface.includes('&')) add('ORGANIZATION', 1)
  beforeName(tree, mention, add)
  besideName(tree, mention, add)
  afterName(tree, mention, add)
  return weights
}

type Add = (kind: EntityKind | undefined, weight: number) => void

function beforeName(tree: Tree, { first, last }: NameMention, add: Add): void {
  const sentence = tree.sentences[tree.sentenceOf(first)]
  const previous = first > (sentence?.first ?? 0) ? tree.token(first - 1) : undefined
  if (previous === undefined) return
  const word = previous.text.toLowerCase()
  if (word === 'the') add('PERSON', -1.5)
  if (honorifics.has(word.replace('.', ''))) add('PERSON', 3)
  if (previous.pos === 'NOUN')
    add(kindOfDescribingNoun(word) ?? (isTitleNoun(word) ? 'PERSON' : undefined), 2)
  const { dep, head } = tree.token(last)
  if (dep !== 'pobj' || head !== previous.index) return
  if (within.has(word)) add('PLACE', 1.2)
  if (along.has(word)) add('PLACE', 0.5)
  const governor = tree.token(previous.head)
  if (word === 'of' && kindOfDescribingNoun(governor.lemma) === 'PLACE') add('PLACE', 2)
}

/** Appositions either way: "the miners' union, X" and "X, a strategist at". */
function besideName(tree: Tree, { last }: NameMention, add: Add): void {
  const { dep, head } = tree.token(last)
  const beside = tree.children(last, 'appos')
  if (dep === 'appos') beside.push(head)
  for (const other of beside) {
    const { lemma, pos } = tree.token(other)
    if (pos === 'NOUN') add(kindOfDescribingNoun(lemma) ?? (isTitleNoun(lemma) ? 'PERSON' : undefined), 1.5)
  }
}

function afterName(tree: Tree, { last }: NameMention, add: Add): void {
  const next = tree.tokens[last + 1]
  const word = next?.text === ',' ? tree.tokens[last + 2]?.text.toLowerCase() : next?.text.toLowerCase()
  if (word === 'who' || word === 'whose') add('PERSON', word === 'who' ? 2 : 0.5)
  if (word === 'which') add('PERSON', -1.5)
  if (word === 'where') add('PLACE', 2)
}
