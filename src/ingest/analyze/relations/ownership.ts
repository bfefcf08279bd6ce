import type { AnalyzedDocument } from '../document.ts'
import { subjectOf, surfaceSubject } from '../events/arguments.ts'
import { tokenSpan } from '../spans.ts'
import { isNegated } from './negation.ts'
import { anchorsOf, bearersOf, isFormer, objectsOf } from './nominal.ts'
import { fillerAt, fillersAt, type RelationMention, relationOf } from './relation.ts'

const owning = new Set(['own', 'control', 'hold'])
const units = new Set('subsidiary unit arm affiliate division'.split(' '))
const holders = new Set('owner shareholder parent stakeholder proprietor'.split(' '))
const shares = new Set(
  'percent % stake share interest majority minority half third quarter holding'.split(' '),
)
const of = new Set(['of', 'in'])
const actors = ['PERSON', 'ORGANIZATION', 'PLACE'] as const
const bodies = ['ORGANIZATION'] as const

/** OWNS: "X owns Y", "X holds a stake in Y", "Y, a unit of X", "X, the largest shareholder of Y". */
export function ownership(document: AnalyzedDocument, index: number): RelationMention[] {
  const { lemma, pos, text } = document.tree.token(index)
  if (owning.has(lemma) && (pos === 'VERB' || text === 'owned')) return byVerb(document, index)
  if (pos !== 'NOUN') return []
  if (units.has(lemma)) return byNoun(document, index, 'owned')
  return holders.has(lemma) ? byNoun(document, index, 'owner') : []
}

function byVerb(document: AnalyzedDocument, verb: number): RelationMention[] {
  const { tree } = document
  if (isNegated(tree, verb)) return []
  const agents = objectsOf(tree, verb, new Set(['by']))
  const relation = relationAt(document, verb, false, 'verb')
  if (agents.length > 0) {
    const { dep, head } = tree.token(verb)
    const passive = [...surfaceSubject(tree, verb, 0), ...(dep === 'acl' || dep === 'amod' ? [head] : [])]
    return relationOf(
      relation,
      ['owner', fillersAt(document, agents, actors)],
      ['owned', fillersAt(document, passive, bodies)],
    )
  }
  const objects = tree.children(verb, 'dobj')
  const held = objects.filter((at) => shares.has(tree.token(at).lemma) || shares.has(tree.token(at).text))
  const parts = held.flatMap((at) => objectsOf(tree, at, of))
  const targets = tree.token(verb).lemma === 'hold' ? parts : [...objects, ...parts]
  return relationOf(
    relation,
    ['owner', subjectOf(tree, verb).flatMap((at) => fillerAt(document, at, actors))],
    ['owned', fillersAt(document, targets, bodies)],
  )
}

function byNoun(document: AnalyzedDocument, noun: number, bearer: 'owner' | 'owned'): RelationMention[] {
  const { tree } = document
  const relation = relationAt(document, noun, isFormer(tree, noun), 'noun')
  const bearers = bearersOf(document, noun)
  const anchors = anchorsOf(tree, noun, of)
  const [owners, owned] = bearer === 'owner' ? [bearers, anchors] : [anchors, bearers]
  return relationOf(
    relation,
    ['owner', owners.flatMap((at) => fillerAt(document, at, actors))],
    ['owned', fillersAt(document, owned, bodies)],
  )
}

function relationAt(document: AnalyzedDocument, index: number, former: boolean, how: string) {
  const trigger = tokenSpan(document, index, index)
  return { type: 'OWNS' as const, trigger, former, rule: `relation.OWNS.${how}` }
}
