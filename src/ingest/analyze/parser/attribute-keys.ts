import type { Machine } from './kernels.ts'
import { type Lexeme, type Lexicon, prefixOf, suffixOf } from './lexicon.ts'

const BYTES = 8
// More than the longest piece that the tokenizer splits; a longer token is told by its first bytes.
const LONGEST_STRING = 4096

/** Norm, prefix, suffix, shape, whether a space follows, whether it is white space: in this order in the networks. */
const ATTRIBUTES = 6

/** The 64-bit keys of a token's attributes, by which the hash embeddings are looked up. */
export class AttributeKeys {
  static readonly bytes = ATTRIBUTES * BYTES
  static readonly each = BYTES
  static readonly count = ATTRIBUTES
  readonly #machine: Machine
  readonly #lexicon: Lexicon
  readonly #symbols: ReadonlyMap<string, number>
  readonly #text: number
  readonly #encoder = new TextEncoder()

  /** @param symbols Strings whose key is a small number instead of a hash. */
  constructor(machine: Machine, lexicon: Lexicon, symbols: Readonly<Record<string, number>>) {
    this.#machine = machine
    this.#lexicon = lexicon
    this.#symbols = new Map(Object.entries(symbols))
    this.#text = machine.reserve(LONGEST_STRING)
  }

  /** Writes the keys of a lexeme to the memory at `at`. */
  write(lexeme: Lexeme, spaced: number, at: number): void {
    const { text, norm, isSpace } = lexeme
    this.#writeString(norm, at)
    this.#writeString(prefixOf(text), at + BYTES)
    this.#writeString(suffixOf(text), at + 2 * BYTES)
    this.#writeString(this.#lexicon.shape(text), at + 3 * BYTES)
    this.#writeNumber(spaced, at + 4 * BYTES)
    this.#writeNumber(isSpace ? 1 : 0, at + 5 * BYTES)
  }

  #writeNumber(value: number, at: number): void {
    this.#machine.integers(at, 2).set([value, 0])
  }

  #writeString(string: string, at: number): void {
    const symbol = this.#symbols.get(string)
    if (symbol !== undefined) {
      this.#writeNumber(symbol, at)
      return
    }
    const { written } = this.#encoder.encodeInto(string, this.#machine.bytes(this.#text, LONGEST_STRING))
    this.#machine.kernels.hash_string(this.#text, written, at)
  }
}
