import type { AnalyzedDocument } from '../document.ts'
import { subjectOf, surfaceSubject } from '../events/arguments.ts'
import { tokenSpan } from '../spans.ts'
import { anchorsOf, bearersOf, isFormer, objectsOf } from './nominal.ts'
import { fillerAt, fillersAt, type RelationMention, relationOf } from './relation.ts'

const seats = new Set(['headquarters', 'headquarter', 'seat'])
const seated = new Set(['base', 'based', 'headquarter', 'headquartered'])
const at = new Set(['in', 'at', 'near'])
const bodies = ['ORGANIZATION'] as const
const places = ['PLACE'] as const

/** BASED_IN: "Zurich-based X", "X, based in Zurich", "X has its headquarters in Zurich", "X of Zurich". */
export function seat(document: AnalyzedDocument, index: number): RelationMention[] {
  const { lemma, text } = document.tree.token(index)
  const word = text.toLowerCase()
  if (/^[\p{L}.]+-based$/iu.test(word) || seated.has(word) || seated.has(lemma)) return based(document, index)
  if (seats.has(lemma)) return byNoun(document, index)
  return word === 'of' ? ofCity(document, index) : []
}

function based(document: AnalyzedDocument, index: number): RelationMention[] {
  const { tree, mentionAt } = document
  const relation = relationAt(document, index, index, false, 'based')
  const { dep, head } = tree.token(index)
  const subjects = [
    ...surfaceSubject(tree, index, 0),
    ...(['acl', 'amod', 'appos'].includes(dep) ? [head, ...bearersOf(document, head)] : []),
  ]
  const bearers = subjects.flatMap((token) => fillerAt(document, token, bodies))
  const stated = fillersAt(document, objectsOf(tree, index, at), places)
  if (stated.length > 0) return relationOf(relation, ['organization', bearers], ['place', stated])
  const before = mentionAt.get(tree.tokens[index - 1]?.text === '-' ? index - 2 : index)
  if (before?.kind !== 'PLACE') return []
  const near = mentionAt.get(head) ?? mentionAt.get(index + 1)
  const body = near ?? mentionAt.get(bearersOf(document, head)[0] ?? -1)
  if (body === undefined || body === before) return []
  return relationOf(
    relationAt(document, index, index, false, 'compound'),
    ['organization', fillerAt(document, body.last, bodies)],
    ['place', fillerAt(document, before.last, places)],
  )
}

function byNoun(document: AnalyzedDocument, noun: number): RelationMention[] {
  const { tree } = document
  const { dep, head } = tree.token(noun)
  const having = dep === 'dobj' && tree.token(head).lemma === 'have'
  const owners = [
    ...anchorsOf(tree, noun, new Set(['of'])),
    ...(having ? subjectOf(tree, head) : []),
  ].flatMap((token) => fillerAt(document, token, bodies))
  const where = [
    ...objectsOf(tree, noun, at),
    ...(having || (dep === 'nsubj' && tree.token(head).lemma === 'be') ? objectsOf(tree, head, at) : []),
    ...bearersOf(document, noun),
  ].flatMap((token) => fillerAt(document, token, places))
  const relation = relationAt(document, noun, noun, isFormer(tree, noun), 'noun')
  return relationOf(relation, ['organization', owners], ['place', where])
}

/** "Acme Corp of Toronto": a body named with its city straight away, as wires do. */
function ofCity(document: AnalyzedDocument, preposition: number): RelationMention[] {
  const { mentionAt, tree } = document
  const [body, place] = [mentionAt.get(preposition - 1), mentionAt.get(preposition + 1)]
  if (body?.kind !== 'ORGANIZATION' || place?.kind !== 'PLACE' || body.first === body.last) return []
  if (tree.token(preposition).head !== body.last) return []
  return relationOf(
    relationAt(document, preposition, preposition, false, 'of'),
    ['organization', fillerAt(document, body.last, bodies)],
    ['place', fillerAt(document, place.last, places)],
  )
}

function relationAt(document: AnalyzedDocument, first: number, last: number, former: boolean, how: string) {
  const trigger = tokenSpan(document, first, last)
  return { type: 'BASED_IN' as const, trigger, former, rule: `relation.BASED_IN.${how}` }
}
