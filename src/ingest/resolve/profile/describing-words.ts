import type { Office, Sphere } from '../../../domain/resolve/profile.ts'
import type { AnalyzedDocument, NameMention } from '../../analyze/document.ts'
import type { Tree } from '../../analyze/tree.ts'
import { sphereOf } from '../../gazetteer/spheres.ts'
import type { NamedDocument } from '../assemble.ts'

const copulas = new Set(['be', 'become', 'remain'])

/**
 * The nouns that an article says of a name: before it ("the boxer X"), in apposition, by "to be" or "become", and what
 * someone is named, elected or sworn in as.
 */
export function describingWords(tree: Tree, mention: Pick<NameMention, 'first' | 'last'>): number[] {
  let head = mention.last
  while (['compound', 'amod', 'nmod'].includes(tree.token(head).dep)) head = tree.head(head) as number
  const own = Array.from({ length: mention.last - mention.first + 1 }, (_, at) => mention.first + at)
  const said = [
    ...(own.includes(head) ? [] : [head]),
    ...[...own, head].flatMap((at) => tree.children(at, 'appos', 'compound', 'nmod')),
    ...(tree.token(head).dep === 'appos' ? [tree.token(head).head] : []),
    ...predicates(tree, head),
    ...wordsBefore(tree, mention.first),
  ].filter((at) => !own.includes(at))
  const nouns = said.flatMap((at) => [
    at,
    ...tree.children(at, 'compound', 'amod', 'nmod'),
    ...tree.conjuncts(at).slice(1),
  ])
  return [...new Set(nouns)].filter((at) => !own.includes(at))
}

/** "The boxer X", however it was parsed. */
function wordsBefore(tree: Tree, first: number): number[] {
  const words: number[] = []
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!['NOUN', 'PROPN', 'ADJ'].includes(tree.token(at).pos)) break
    words.push(at)
  }
  return words
}

function predicates(tree: Tree, head: number): number[] {
  const { dep, head: verb } = tree.token(head)
  if (!['nsubj', 'nsubjpass', 'dobj'].includes(dep)) return []
  const as = tree
    .children(verb, 'prep')
    .filter((at) => tree.token(at).text.toLowerCase() === 'as')
    .flatMap((at) => tree.children(at, 'pobj'))
  const named = dep === 'nsubj' ? [] : [...as, ...tree.children(verb, 'oprd')]
  const is = dep === 'nsubj' && copulas.has(tree.lemma(verb)) ? tree.children(verb, 'attr') : []
  return [...named, ...is, ...(dep === 'nsubj' ? [...as, verb] : [])]
}

/** A document with or without what stands for its names elsewhere. */
export type DescribedDocument = NamedDocument & Partial<Pick<AnalyzedDocument, 'anaphors'>>

/** By entity: the nouns that stand for it elsewhere ("the striker"), and what modifies them. */
export function descriptionsIn({ tree, anaphors }: DescribedDocument): Map<number, number[]> {
  const words = new Map<number, number[]>()
  for (const [head, [only, ...others]] of anaphors ?? []) {
    if (only === undefined || others.length > 0 || tree.token(head).pos !== 'NOUN') continue
    const own = words.get(only.entity) ?? []
    own.push(head, ...tree.children(head, 'compound', 'amod', 'nmod'))
    words.set(only.entity, own)
  }
  return words
}

/** The walks of life that describing words and offices tell. A captain may lead a company or a team, and only the text's case tells. */
export function spheresOf(tree: Tree, words: readonly number[], offices: readonly Office[]): Sphere[] {
  const said = words.map((at) =>
    tree.token(at).pos === 'VERB' ? `to ${tree.lemma(at)}` : tree.token(at).text,
  )
  const held = offices.flatMap(({ title }) => title.split(' ')).filter((word) => word !== 'captain')
  return [...new Set([...said, ...held].flatMap((word) => sphereOf(word) ?? []))].sort()
}
