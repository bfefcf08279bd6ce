import type { AnalyzedDocument, TokenSpan } from '../../analyze/document.ts'

type Text = Pick<AnalyzedDocument, 'text' | 'tree'>

/**
 * Where exactly these words stand in a sentence, the `nth` time from 0; null where they do not. They must be
 * whole words: "Iran" does not stand in "Iranian". White space alone may be of another kind, since a model
 * answers on one line what the article breaks over two.
 */
export function locate({ text, tree }: Text, sentence: number, words: string, nth = 0): TokenSpan | null {
  const bounds = tree.sentences[sentence]
  const sought = words.trim().split(/\s+/u)
  if (bounds === undefined || sought[0] === '') return null
  const from = tree.token(bounds.first).start
  const within = text.slice(from, tree.token(bounds.last).end)
  const pattern = new RegExp(sought.map(literally).join('\\s+'), 'gu')
  const found = [...within.matchAll(pattern)].filter(
    ({ 0: surface, index }) => !splitsWord(within, index) && !splitsWord(within, index + surface.length),
  )[nth]
  if (found === undefined) return null
  const [surface] = found
  const [start, end] = [from + found.index, from + found.index + surface.length]
  const covered = tree.tokens
    .slice(bounds.first, bounds.last + 1)
    .filter((token) => token.start < end && start < token.end)
  const [first, last] = [covered[0], covered.at(-1)]
  return first && last ? { first: first.index, last: last.index, start, end, surface } : null
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

function splitsWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
}
