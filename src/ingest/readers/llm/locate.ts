import type { AnalyzedDocument, TokenSpan } from '../../analyze/document.ts'

type Text = Pick<AnalyzedDocument, 'text' | 'tree'>

/**
 * Where exactly these words stand in a sentence, the `nth` time from 0; null where they do not. They must be
 * whole words: "Iran" does not stand in "Iranian".
 */
export function locate({ text, tree }: Text, sentence: number, words: string, nth = 0): TokenSpan | null {
  const bounds = tree.sentences[sentence]
  const sought = words.trim()
  if (bounds === undefined || sought === '') return null
  const [from, to] = [tree.token(bounds.first).start, tree.token(bounds.last).end]
  let left = nth
  for (let start = text.indexOf(sought, from); start >= 0; start = text.indexOf(sought, start + 1)) {
    const end = start + sought.length
    if (end > to) return null
    if (splitsWord(text, start) || splitsWord(text, end) || left-- > 0) continue
    return spanAt(tree.tokens, bounds, start, end, sought)
  }
  return null
}

function splitsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  )
}

function spanAt(
  tokens: Text['tree']['tokens'],
  { first, last }: { first: number; last: number },
  start: number,
  end: number,
  surface: string,
): TokenSpan | null {
  const covered = tokens.slice(first, last + 1).filter((token) => token.start < end && start < token.end)
  const [one, other] = [covered[0], covered.at(-1)]
  return one && other ? { first: one.index, last: other.index, start, end, surface } : null
}
