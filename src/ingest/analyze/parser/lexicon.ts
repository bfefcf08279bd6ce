import type { Characters } from './characters.ts'
import type { TokenizerTables } from './model-files.ts'

/** What the model knows of a token before its context: everything follows from the text, and a norm where a special case sets one. */
export interface Lexeme {
  readonly text: string
  readonly lower: string
  readonly norm: string
  readonly isSpace: boolean
  /** Slots in the embedding cache, without and with a space after the token; 0 if not there. */
  readonly slots: [number, number]
  /** Readings by tag and dependency, filled by the annotator. */
  readonly readings: Map<number, Reading>
}

export interface Reading {
  readonly tag: string
  readonly pos: string
  readonly lemma: string
  readonly dep: string
}

const MOST_LEXEMES = 50_000
const LONG = 100
const LONGEST_RUN = 4

/** Interns lexemes; when it is full it starts anew, so that memory stays bounded over any number of documents. */
export class Lexicon {
  readonly #characters: Characters
  readonly #norms: ReadonlyMap<string, string>
  readonly #lexemes = new Map<string, Lexeme>()

  constructor(tables: TokenizerTables, characters: Characters) {
    this.#characters = characters
    this.#norms = new Map(Object.entries(tables.norms))
  }

  get(text: string, norm?: string): Lexeme {
    // A token's text holds no line break beside other characters, so the key is unambiguous.
    const key = norm === undefined ? text : `${text}\n${norm}`
    const known = this.#lexemes.get(key)
    if (known) return known
    if (this.#lexemes.size >= MOST_LEXEMES) this.#lexemes.clear()
    const lower = text.toLowerCase()
    const lexeme: Lexeme = {
      text,
      lower,
      norm: norm ?? this.#norms.get(text) ?? lower,
      isSpace: this.#characters.isSpace(text.codePointAt(0)!),
      slots: [0, 0],
      readings: new Map(),
    }
    this.#lexemes.set(key, lexeme)
    return lexeme
  }

  /** X for upper case, x for other letters, d for digits, else the character; runs are cut at four. */
  shape(text: string): string {
    const { isAlpha, isUpper, isDigit } = this.#characters
    let shape = ''
    let previous = ''
    let run = 0
    let length = 0
    for (const character of text) {
      if (++length >= LONG) return 'LONG'
      const code = character.codePointAt(0)!
      const mark = isAlpha(code) ? (isUpper(code) ? 'X' : 'x') : isDigit(code) ? 'd' : character
      run = mark === previous ? run + 1 : 1
      previous = mark
      if (run <= LONGEST_RUN) shape += mark
    }
    return shape
  }
}

/** The first code point. */
export const prefixOf = (text: string): string => String.fromCodePoint(text.codePointAt(0)!)

/** The last three code points. */
export function suffixOf(text: string): string {
  let start = text.length
  for (let count = 0; count < 3 && start > 0; count++) {
    start -= 1
    const low = text.charCodeAt(start)
    const high = start > 0 ? text.charCodeAt(start - 1) : 0
    if (low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00) start -= 1
  }
  return text.slice(start)
}
