import type { Lexeme } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Puts special cases together again that were taken apart as affixes: emoticons, "'em", "10a.m." and the like. */
export class PhraseFinder {
  readonly #phrases = new Map<string, (readonly string[])[]>()
  readonly #cases: ReadonlyMap<string, readonly Lexeme[]>

  constructor(phrases: readonly (readonly string[])[], cases: ReadonlyMap<string, readonly Lexeme[]>) {
    this.#cases = cases
    for (const phrase of phrases) {
      const first = phrase[0]!
      const others = this.#phrases.get(first)
      if (others) others.push(phrase)
      else this.#phrases.set(first, [phrase])
    }
  }

  rejoin(text: string, tokens: Tokens): Tokens {
    const spans = longest(this.#matches(tokens))
    if (spans.length === 0) return tokens
    const out: Tokens = { lexemes: [], starts: [], spaced: [] }
    const copy = (from: number, to: number) => {
      for (let i = from; i < to; i++) append(out, tokens.lexemes[i]!, tokens.starts[i]!, tokens.spaced[i]!)
    }
    let done = 0
    for (const { start, end } of spans) {
      copy(done, start)
      done = end
      const last = end - 1
      const from = tokens.starts[start]!
      const special = this.#cases.get(
        text.slice(from, tokens.starts[last]! + tokens.lexemes[last]!.text.length),
      )
      if (!special) {
        copy(start, end)
        continue
      }
      let offset = from
      for (const lexeme of special) {
        append(out, lexeme, offset, 0)
        offset += lexeme.text.length
      }
      out.spaced[out.spaced.length - 1] = tokens.spaced[last]!
    }
    copy(done, tokens.lexemes.length)
    return out
  }

  #matches({ lexemes }: Tokens): Span[] {
    const spans: Span[] = []
    for (let start = 0; start < lexemes.length; start++) {
      for (const phrase of this.#phrases.get(lexemes[start]!.text) ?? []) {
        const end = start + phrase.length
        if (end <= lexemes.length && phrase.every((part, k) => lexemes[start + k]!.text === part))
          spans.push({ start, end })
      }
    }
    return spans
  }
}

function append(tokens: Tokens, lexeme: Lexeme, start: number, spaced: number): void {
  tokens.lexemes.push(lexeme)
  tokens.starts.push(start)
  tokens.spaced.push(spaced)
}

/** Of overlapping spans the longest, then the first; in order. */
function longest(spans: Span[]): Span[] {
  if (spans.length < 2) return spans
  const taken = new Set<number>()
  const kept: Span[] = []
  spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const span of spans) {
    if (!taken.has(span.start) && !taken.has(span.end - 1)) kept.push(span)
    for (let i = span.start; i < span.end; i++) taken.add(i)
  }
  return kept.sort((a, b) => a.start - b.start)
}
