import type { AnalyzedDocument } from '../document.ts'
import { surfaceSubject } from '../events/arguments.ts'
import { tokenSpan } from '../spans.ts'
import { anchorsOf, bearersOf, isFormer, objectsOf } from './nominal.ts'
import { fillerAt, fillersAt, type RelationMention, relationOf } from './relation.ts'

const spouses = new Set('wife husband spouse widow widower ex-wife ex-husband fiance'.split(' '))
const kin = new Set(
  'son daughter child father mother parent brother sister sibling uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother half-brother half-sister twin son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law'.split(
    ' ',
  ),
)
const of = new Set(['of', 'to'])
const persons = ['PERSON'] as const

/** SPOUSE_OF and FAMILY_OF: "her husband X", "X, a nephew of Y", "X married Y", "X and his wife, Y". */
export function kinship(document: AnalyzedDocument, index: number): RelationMention[] {
  const { lemma, pos } = document.tree.token(index)
  if (lemma === 'marry' || lemma === 'wed' || (lemma === 'married' && pos !== 'NOUN'))
    return marriage(document, index)
  if (pos !== 'NOUN') return []
  if (spouses.has(lemma)) return related(document, index, 'SPOUSE_OF', 'spouse', 'spouse')
  return kin.has(lemma) ? related(document, index, 'FAMILY_OF', 'person', 'relative') : []
}

function related(
  document: AnalyzedDocument,
  noun: number,
  type: 'SPOUSE_OF' | 'FAMILY_OF',
  source: string,
  target: string,
): RelationMention[] {
  const { tree } = document
  const bearers = fillersAt(document, bearersOf(document, noun), persons)
  const { dep, head } = tree.token(noun)
  const beside = dep === 'conj' && tree.children(noun, 'poss').some((at) => tree.token(at).pos === 'PRON')
  const anchors = [...(beside ? [head] : anchorsOf(tree, noun, of))].flatMap((at) =>
    fillerAt(document, at, persons),
  )
  const former = isFormer(tree, noun) || tree.token(noun).lemma.startsWith('ex-')
  const relation = { type, trigger: tokenSpan(document, noun, noun), former, rule: `relation.${type}.noun` }
  return relationOf(relation, [source, bearers], [target, anchors])
}

function marriage(document: AnalyzedDocument, verb: number): RelationMention[] {
  const { tree } = document
  const subjects = surfaceSubject(tree, verb, 0)
  const others = [...tree.children(verb, 'dobj'), ...objectsOf(tree, verb, of)]
  const ones = subjects.flatMap((at) => fillerAt(document, at, persons))
  const twos = fillersAt(document, others, persons)
  const relation = {
    type: 'SPOUSE_OF' as const,
    trigger: tokenSpan(document, verb, verb),
    former: false,
    rule: 'relation.SPOUSE_OF.verb',
  }
  if (twos.length === 0 && others.length === 0)
    return relationOf(relation, ['spouse', ones.slice(0, 1)], ['spouse', ones.slice(1, 2)])
  return relationOf(relation, ['spouse', ones], ['spouse', twos])
}
