import { kindOfDescribingNoun } from '../../gazetteer/describing-nouns.ts'
import type { AnalyzedDocument } from '../document.ts'
import { surfaceSubject } from '../events/arguments.ts'
import { tokenSpan } from '../spans.ts'
import { anchorsOf, bearersOf, objectsOf } from './nominal.ts'
import { fillerAt, fillersAt, type RelationMention, relationOf } from './relation.ts'

const within = new Set(['in', 'of'])
const lies = new Set(['lie', 'locate', 'situate', 'stand'])
const places = ['PLACE'] as const

/** LOCATED_IN: "Lagos, Nigeria", "Tabor, a town in Bohemia", "Peru's capital, Lima", "Kidal in northern Mali". */
export function containment(document: AnalyzedDocument, index: number): RelationMention[] {
  const { lemma, pos, text } = document.tree.token(index)
  if (text === ',') return afterComma(document, index)
  if (pos === 'NOUN' && kindOfDescribingNoun(lemma) === 'PLACE') return byNoun(document, index)
  if (pos === 'VERB' && lies.has(lemma)) return byVerb(document, index)
  return text === 'in' ? inPlace(document, index) : []
}

/** A place and, after a comma, the one that it lies in; a list of places goes on with another comma or "and". */
function afterComma(document: AnalyzedDocument, comma: number): RelationMention[] {
  const { tree, mentionAt } = document
  const [inner, outer] = [mentionAt.get(comma - 1), mentionAt.get(comma + 1)]
  if (inner?.kind !== 'PLACE' || outer?.kind !== 'PLACE') return []
  const { dep, head } = tree.token(outer.last)
  const attached = inner.first <= head && head <= inner.last && ['appos', 'npadvmod', 'nmod'].includes(dep)
  const before = tree.tokens[inner.first - 1]?.text
  const next = tree.tokens[outer.last + 1]?.text
  const listed =
    before === ',' || next === 'and' || next === 'or' || tree.children(outer.last, 'conj').length > 0
  if (!attached || listed) return []
  return located(document, comma + 1, outer.last, 'comma', [inner.last], [outer.last])
}

function byNoun(document: AnalyzedDocument, noun: number): RelationMention[] {
  const { tree, mentionAt } = document
  const bearers = bearersOf(document, noun)
  const named = objectsOf(tree, noun, new Set(['of'])).filter(
    (at) => tree.children(at, 'poss').length === 0 && mentionAt.get(at)?.kind === 'PLACE',
  )
  const inside = objectsOf(tree, noun, new Set(['in']))
  if (bearers.length === 0 && named.length > 0) {
    const containers = [
      ...inside,
      ...tree.children(noun, 'poss'),
      ...named.flatMap((at) => objectsOf(tree, at, new Set(['in']))),
    ]
    return located(document, noun, noun, 'noun', named, containers)
  }
  return located(document, noun, noun, 'noun', bearers, anchorsOf(tree, noun, within))
}

function byVerb(document: AnalyzedDocument, verb: number): RelationMention[] {
  const { tree } = document
  return located(
    document,
    verb,
    verb,
    'verb',
    surfaceSubject(tree, verb, 0),
    objectsOf(tree, verb, new Set(['in'])),
  )
}

/** "Kidal in northern Mali": where "in" hangs on the name of a place itself. */
function inPlace(document: AnalyzedDocument, preposition: number): RelationMention[] {
  const { tree, mentionAt } = document
  const { head } = tree.token(preposition)
  const inner = mentionAt.get(head)
  if (inner === undefined || inner.last !== preposition - 1) return []
  return located(document, preposition, preposition, 'in', [head], tree.children(preposition, 'pobj'))
}

function located(
  document: AnalyzedDocument,
  first: number,
  last: number,
  how: string,
  inner: readonly number[],
  outer: readonly number[],
): RelationMention[] {
  const trigger = tokenSpan(document, first, last)
  const relation = { type: 'LOCATED_IN' as const, trigger, former: false, rule: `relation.LOCATED_IN.${how}` }
  const containers = outer.flatMap((at) => fillerAt(document, at, places))
  return relationOf(relation, ['place', fillersAt(document, inner, places)], ['container', containers])
}
