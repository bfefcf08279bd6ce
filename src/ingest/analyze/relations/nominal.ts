import type { AnalyzedDocument } from '../document.ts'
import type { Tree } from '../tree.ts'

const formerly = new Set(['former', 'ex', 'ex-', 'late', 'onetime', 'then'])

/**
 * The heads of what a descriptive noun is said of: in apposition either way ("X, a unit of Y"), before the name
 * ("his wife X"), or by "to be" ("X is the capital of Y").
 */
export function bearersOf(document: AnalyzedDocument, noun: number): number[] {
  const { tree, mentionAt } = document
  const { dep, head } = tree.token(noun)
  const bearers = tree.children(noun, 'appos')
  if (dep === 'appos') bearers.push(head)
  if (['compound', 'nmod', 'amod'].includes(dep) && mentionAt.get(head)?.first === noun + 1)
    bearers.push(head)
  if (dep === 'attr' && tree.token(head).lemma === 'be') bearers.push(...tree.children(head, 'nsubj'))
  const listed = dep === 'conj' && tree.token(head).pos === 'NOUN' && !mentionAt.has(head)
  if (bearers.length === 0 && listed) bearers.push(...bearersOf(document, head))
  const adjacent = mentionAt.get(noun + 1)
  if (bearers.length === 0 && adjacent?.kind === 'PERSON') bearers.push(adjacent.last)
  return bearers
}

/** The heads of what the noun is of: its possessor and the objects of these prepositions. */
export function anchorsOf(tree: Tree, noun: number, prepositions: ReadonlySet<string>): number[] {
  const carrier = ['compound', 'nmod'].includes(tree.token(noun).dep) ? [tree.token(noun).head] : []
  const owners = [noun, ...carrier].flatMap((at) => tree.children(at, 'poss'))
  return [...owners, ...objectsOf(tree, noun, prepositions)]
}

export function objectsOf(tree: Tree, head: number, prepositions: ReadonlySet<string>): number[] {
  return tree
    .children(head, 'prep', 'agent')
    .filter((preposition) => prepositions.has(tree.token(preposition).text.toLowerCase()))
    .flatMap((preposition) => tree.children(preposition, 'pobj'))
}

/** Whether the words about the noun, or the tense of its "was", say that it holds no more. */
export function isFormer(tree: Tree, noun: number): boolean {
  return [noun - 1, noun - 2, ...tree.children(noun, 'amod')].some((at) =>
    formerly.has(tree.tokens[at]?.text.toLowerCase() ?? ''),
  )
}
