import type { AnalyzedDocument } from '../document.ts'
import { subjectOf } from '../events/arguments.ts'
import { tokenSpan } from '../spans.ts'
import { isNegated } from './negation.ts'
import { anchorsOf, bearersOf, isFormer, objectsOf } from './nominal.ts'
import { fillerAt, fillersAt, type RelationMention, relationOf } from './relation.ts'

const of = new Set(['of', 'at', 'with', 'for', 'from'])
const group = ['ORGANIZATION'] as const
const joiners = ['PERSON', 'ORGANIZATION', 'PLACE'] as const

/** MEMBER_OF: "X, a member of Y", "X joined Y", "X of Y". */
export function membership(document: AnalyzedDocument, index: number): RelationMention[] {
  const { lemma, pos, text } = document.tree.token(index)
  if (pos === 'NOUN' && lemma === 'member') return asMember(document, index)
  if (pos === 'VERB' && (lemma === 'join' || lemma === 'belong')) return byVerb(document, index)
  return text === 'of' ? ofGroup(document, index) : []
}

function asMember(document: AnalyzedDocument, noun: number): RelationMention[] {
  const { tree } = document
  const bearers = fillersAt(document, bearersOf(document, noun), joiners)
  const anchors = anchorsOf(tree, noun, of).flatMap((at) => fillerAt(document, at, group))
  const relation = relationAt(document, noun, isFormer(tree, noun), 'noun')
  return relationOf(relation, ['member', bearers], ['group', anchors])
}

function byVerb(document: AnalyzedDocument, verb: number): RelationMention[] {
  const { tree } = document
  if (isNegated(tree, verb)) return []
  const objects =
    tree.token(verb).lemma === 'join' ? tree.children(verb, 'dobj') : objectsOf(tree, verb, new Set(['to']))
  const bearers = subjectOf(tree, verb).flatMap((at) => fillerAt(document, at, joiners))
  const relation = relationAt(document, verb, false, 'verb')
  return relationOf(relation, ['member', bearers], ['group', fillersAt(document, objects, group)])
}

/** "Ann Brown of Acme Securities": whom a person is named after, straight away. */
function ofGroup(document: AnalyzedDocument, preposition: number): RelationMention[] {
  const { mentionAt, tree } = document
  const person = mentionAt.get(preposition - 1)
  const next = tree.tokens[preposition + 1]?.text === 'the' ? preposition + 2 : preposition + 1
  const body = mentionAt.get(next)
  if (person?.kind !== 'PERSON' || body?.kind !== 'ORGANIZATION') return []
  return relationOf(
    relationAt(document, preposition, false, 'of'),
    ['member', fillerAt(document, person.last, ['PERSON'])],
    ['group', fillerAt(document, body.last, group)],
  )
}

function relationAt(document: AnalyzedDocument, index: number, former: boolean, how: string) {
  const trigger = tokenSpan(document, index, index)
  return { type: 'MEMBER_OF' as const, trigger, former, rule: `relation.MEMBER_OF.${how}` }
}
