import type { AnalyzedDocument, TokenSpan } from './document.ts'

/** The words about a head noun that belong to its phrase, without relative clauses and appositions. */
export function spanOf(document: AnalyzedDocument, head: number): TokenSpan {
  const { tree } = document
  const words = tree.subtree(
    head,
    ({ dep, index }) =>
      index > head || ['relcl', 'acl', 'appos', 'conj', 'cc', 'punct', 'prep', 'advcl', 'case'].includes(dep),
  )
  return tokenSpan(document, words[0] as number, head)
}

/** The words of a whole clause or phrase. */
export function clauseSpan(document: AnalyzedDocument, head: number): TokenSpan {
  const { tree } = document
  const words = tree.subtree(head)
  let [first, last] = [words[0] as number, words.at(-1) as number]
  while (first < last && tree.token(first).pos === 'PUNCT') first++
  while (last > first && tree.token(last).pos === 'PUNCT') last--
  return tokenSpan(document, first, last)
}

export function tokenSpan(
  { text, tree }: Pick<AnalyzedDocument, 'text' | 'tree'>,
  first: number,
  last: number,
): TokenSpan {
  const { start } = tree.token(first)
  const { end } = tree.token(last)
  return { first, last, start, end, surface: text.slice(start, end) }
}
