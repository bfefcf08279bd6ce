import type { Annotations } from './annotations.ts'
import type { Reading } from './lexicon.ts'
import type { Tokens } from './tokens.ts'
import type { NamedSpan, Parse, Sentence, Token } from './types.ts'

/**
 * Drops white space tokens, which only the model sees, and numbers the others anew. What hung on white space is
 * hung on the next visible token above it; where there is none, the first such token becomes the root of its sentence.
 */
export function visibleParse(
  text: string,
  tokens: Tokens,
  annotations: Annotations,
  readings: readonly Reading[],
): Parse {
  const { lexemes, starts } = tokens
  const isVisible = (i: number) => !lexemes[i]!.isSpace
  // For every token the number of visible ones before it.
  const places = new Int32Array(lexemes.length + 1)
  for (let i = 0; i < lexemes.length; i++) places[i + 1] = places[i]! + (isVisible(i) ? 1 : 0)

  const sentences: Sentence[] = []
  const roots = new Int32Array(lexemes.length)
  let begin = 0
  for (let end = 1; end <= lexemes.length; end++) {
    if (end < lexemes.length && annotations.sentenceStarts[end] === 0) continue
    if (places[end]! > places[begin]!) sentences.push({ first: places[begin]!, last: places[end]! - 1 })
    roots.fill(visibleRoot(annotations.heads, isVisible, begin, end), begin, end)
    begin = end
  }

  const out: Token[] = []
  for (let i = 0; i < lexemes.length; i++) {
    if (!isVisible(i)) continue
    const { tag, pos, lemma, dep } = readings[i]!
    const head = visibleHead(annotations.heads, isVisible, i, roots[i]!)
    const start = starts[i]!
    const end = start + lexemes[i]!.text.length
    const index = places[i]!
    out.push({
      index,
      start,
      end,
      text: text.slice(start, end),
      lemma,
      tag,
      pos,
      dep: head === i ? 'ROOT' : dep,
      head: places[head]!,
    })
  }
  const names: NamedSpan[] = []
  for (const { first, last, label } of annotations.names) {
    const name = { first: places[first]!, last: places[last + 1]! - 1, label }
    if (name.first <= name.last) names.push(name)
  }
  return { tokens: out, sentences, names }
}

/** The root that stands for the sentence if white space is its root; -1 if a visible root is there. */
function visibleRoot(
  heads: Int32Array,
  isVisible: (i: number) => boolean,
  begin: number,
  end: number,
): number {
  let first = -1
  for (let i = begin; i < end; i++) {
    if (!isVisible(i)) continue
    if (heads[i] === i) return -1
    if (first < 0 && visibleHead(heads, isVisible, i, -1) < 0) first = i
  }
  return first
}

function visibleHead(
  heads: Int32Array,
  isVisible: (i: number) => boolean,
  token: number,
  root: number,
): number {
  let head = heads[token]!
  while (!isVisible(head)) {
    if (heads[head] === head) return root
    head = heads[head]!
  }
  return head
}
