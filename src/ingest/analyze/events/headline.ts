import type { Tree } from '../tree.ts'

/**
 * "US sanctions Iranian firms": what the parse takes for a plural noun at the top of a sentence without a verb
 * is the verb of a headline, its modifier the subject and its apposition the object.
 */
export function isHeadlineVerb(tree: Tree, index: number): boolean {
  const { tag, dep } = tree.token(index)
  if (tag !== 'NNS' || dep !== 'ROOT') return false
  const { first, last } = tree.sentences[tree.sentenceOf(index)] as { first: number; last: number }
  if (tree.children(index, 'det', 'poss').length > 0) return false
  for (let at = first; at <= last; at++) {
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.token(at).tag)) return false
  }
  return (
    tree.children(index, 'compound', 'nmod').length > 0 &&
    tree.children(index, 'appos', 'dobj', 'dep').length > 0
  )
}

/**
 * "Russia massed troops": where the parse takes the verb for a participle before a noun, and the subject for its
 * adverb, the noun is the verb's object. A hyphen between them ("a Saudi-led force") makes it one after all.
 */
export function squeezedClause(tree: Tree, verb: number): { subject: number; object: number } | undefined {
  const { tag, dep, head } = tree.token(verb)
  if (dep !== 'amod' || (tag !== 'VBD' && tag !== 'VBN')) return undefined
  const subject = tree.child(verb, 'npadvmod')
  if (subject === undefined || tree.tokens[verb - 1]?.tag === 'HYPH') return undefined
  return { subject, object: head }
}
