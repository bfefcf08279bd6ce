import { type Affixes, compileAffixes } from './affixes.ts'
import type { Characters } from './characters.ts'
import type { Lexeme, Lexicon } from './lexicon.ts'
import type { TokenizerTables } from './model-files.ts'
import { PhraseFinder } from './special-phrases.ts'
import type { Tokens } from './tokens.ts'

const MOST_CACHED = 50_000
const SPACE = 0x20
/** A longer run without white space is no text; it stays one token, so that it cannot become a hundred thousand. */
const LONGEST_PIECE = 512
/** What no affix pattern touches. */
const PLAIN = /^[A-Za-z]+$/

/**
 * spaCy's tokenizer for English: text is cut at white space; special cases and affixes are then taken off each
 * piece until nothing more comes off; special cases that affixes took apart are put together again.
 */
export class Tokenizer {
  readonly #characters: Characters
  readonly #lexicon: Lexicon
  readonly #affixes: Affixes
  readonly #cases: ReadonlyMap<string, readonly Lexeme[]>
  readonly #longestCase: number
  readonly #phrases: PhraseFinder
  readonly #cache = new Map<string, readonly Lexeme[]>()

  constructor(tables: TokenizerTables, characters: Characters, lexicon: Lexicon) {
    this.#characters = characters
    this.#lexicon = lexicon
    this.#affixes = compileAffixes(tables)
    const cases = Object.entries(tables.cases)
    this.#cases = new Map(
      cases.map(([text, parts]) => [text, parts.map(([part, norm]) => lexicon.get(part, norm))]),
    )
    this.#longestCase = Math.max(...cases.map(([text]) => text.length))
    this.#phrases = new PhraseFinder(tables.phrases, this.#cases)
  }

  tokenize(text: string): Tokens {
    const tokens: Tokens = { lexemes: [], starts: [], spaced: [] }
    let start = 0
    let inSpace = text.length > 0 && this.#isSpaceAt(text, 0)
    for (let i = 0; i < text.length; i++) {
      if (this.#isSpaceAt(text, i) === inSpace) continue
      if (start < i) this.#append(tokens, text.slice(start, i), start)
      start = i
      if (!inSpace && text.charCodeAt(i) === SPACE) {
        tokens.spaced[tokens.spaced.length - 1] = 1
        start = i + 1
      }
      inSpace = !inSpace
    }
    if (start < text.length) this.#append(tokens, text.slice(start), start)
    return this.#phrases.rejoin(text, tokens)
  }

  // No white space lies outside the basic plane, so code units can be looked at one by one.
  #isSpaceAt(text: string, index: number): boolean {
    return this.#characters.isSpace(text.charCodeAt(index))
  }

  #append(tokens: Tokens, piece: string, start: number): void {
    let offset = start
    for (const lexeme of this.#split(piece)) {
      tokens.lexemes.push(lexeme)
      tokens.starts.push(offset)
      tokens.spaced.push(0)
      offset += lexeme.text.length
    }
  }

  #specialCase(text: string): readonly Lexeme[] | undefined {
    return text.length <= this.#longestCase ? this.#cases.get(text) : undefined
  }

  #split(piece: string): readonly Lexeme[] {
    if (piece.length > LONGEST_PIECE) return [this.#lexicon.get(piece)]
    const known = this.#specialCase(piece) ?? this.#cache.get(piece)
    if (known) return known
    const parts = PLAIN.test(piece) ? [this.#lexicon.get(piece)] : this.#splitAffixes(piece)
    if (this.#cache.size >= MOST_CACHED) this.#cache.clear()
    this.#cache.set(piece, parts)
    return parts
  }

  #splitAffixes(piece: string): readonly Lexeme[] {
    const before: Lexeme[] = []
    const after: Lexeme[] = []
    let rest = piece
    let lastLength = -1
    while (rest && rest.length !== lastLength && !this.#specialCase(rest)) {
      lastLength = rest.length
      const prefix = this.#affixes.prefixLength(rest)
      if (prefix && this.#specialCase(rest.slice(prefix))) {
        before.push(this.#lexicon.get(rest.slice(0, prefix)))
        rest = rest.slice(prefix)
        break
      }
      const suffix = this.#affixes.suffixLength(rest.slice(prefix))
      const end = rest.length - suffix
      if (suffix && this.#specialCase(rest.slice(0, end))) {
        after.push(this.#lexicon.get(rest.slice(end)))
        rest = rest.slice(0, end)
        break
      }
      if (prefix) before.push(this.#lexicon.get(rest.slice(0, prefix)))
      if (suffix) after.push(this.#lexicon.get(rest.slice(end)))
      rest = rest.slice(prefix, end)
    }
    return [...before, ...(rest ? this.#splitCore(rest) : []), ...after.reverse()]
  }

  #splitCore(core: string): readonly Lexeme[] {
    const known = this.#specialCase(core)
    if (known) return known
    if (this.#affixes.isUrl(core)) return [this.#lexicon.get(core)]
    const parts: Lexeme[] = []
    let start = 0
    for (const [infixStart, infixEnd] of this.#affixes.infixes(core)) {
      if (infixStart === 0) continue
      if (infixStart !== start) parts.push(this.#lexicon.get(core.slice(start, infixStart)))
      parts.push(this.#lexicon.get(core.slice(infixStart, infixEnd)))
      start = infixEnd
    }
    if (start < core.length) parts.push(this.#lexicon.get(core.slice(start)))
    return parts
  }
}
