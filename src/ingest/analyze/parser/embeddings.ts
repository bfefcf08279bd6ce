import { FLOAT, type Machine, PIECES, WIDTH } from './kernels.ts'
import { type Lexeme, type Lexicon, prefixOf, suffixOf } from './lexicon.ts'
import type { ModelIndex } from './model-files.ts'

/** Slots of the cache, one of them the zero vector; more than a window of tokens. */
export const SLOTS = 8192
const BATCH = 64
const ATTRIBUTES = 6
const KEY_BYTES = 8
const ONE_PRODUCT = 3 * PIECES * WIDTH * FLOAT
const ONE_VECTOR = WIDTH * FLOAT
const LONGEST_STRING = 4096

/** Where the lexeme vectors of one network lie, and their products with the first convolution, by slot. */
export interface LexemeTables {
  readonly vectors: number
  readonly products: number
}

interface Network extends LexemeTables {
  readonly tables: readonly { readonly at: number; readonly rows: number; readonly seed: number }[]
  readonly mixing: {
    readonly weights: number
    readonly bias: number
    readonly scale: number
    readonly shift: number
  }
  readonly convolution: number
}

/**
 * Vectors that depend on a token alone, not on its context: hash embeddings of norm, prefix, suffix and shape,
 * mixed by a maxout layer. Kept for the lexemes seen last (second-chance replacement); what a slot holds does not
 * depend on when it was computed.
 */
export class EmbeddingCache {
  readonly tags: LexemeTables
  readonly names: LexemeTables
  readonly #machine: Machine
  readonly #lexicon: Lexicon
  readonly #symbols: ReadonlyMap<string, number>
  readonly #networks: readonly Network[]
  readonly #keys: number
  readonly #text: number
  readonly #inputs: number
  readonly #pieces: number
  readonly #mixed: number
  readonly #multiplied: number
  readonly #owners: (Lexeme | undefined)[] = new Array(SLOTS)
  readonly #recent = new Uint8Array(SLOTS)
  readonly #lastCall = new Int32Array(SLOTS)
  readonly #encoder = new TextEncoder()
  #hand = 0
  #calls = 0
  #pending: { lexeme: Lexeme; spaced: number; slot: number }[] = []

  constructor(
    machine: Machine,
    index: ModelIndex,
    weights: number,
    lexicon: Lexicon,
    symbols: Record<string, number>,
  ) {
    this.#machine = machine
    this.#lexicon = lexicon
    this.#symbols = new Map(Object.entries(symbols))
    this.#keys = machine.reserve(ATTRIBUTES * KEY_BYTES)
    this.#text = machine.reserve(LONGEST_STRING)
    this.#inputs = machine.reserve(BATCH * ATTRIBUTES * ONE_VECTOR)
    this.#pieces = machine.reserve(BATCH * PIECES * ONE_VECTOR)
    this.#mixed = machine.reserve(BATCH * ONE_VECTOR)
    this.#multiplied = machine.reserve(BATCH * ONE_PRODUCT)
    const network = (name: 'tags' | 'names'): Network => {
      const tensor = (part: string) => weights + index.tensors[`${name}.${part}`]!
      const { rows, seeds } = index.encoders[name]
      return {
        vectors: machine.reserve(SLOTS * ONE_VECTOR),
        products: machine.reserve(SLOTS * ONE_PRODUCT),
        tables: rows.map((count, i) => ({ at: tensor(`embed${i}`), rows: count, seed: seeds[i]! })),
        mixing: {
          weights: tensor('layer0.weights'),
          bias: tensor('layer0.bias'),
          scale: tensor('layer0.scale'),
          shift: tensor('layer0.shift'),
        },
        convolution: tensor('layer1.weights'),
      }
    }
    const tags = network('tags')
    const names = network('names')
    this.tags = tags
    this.names = names
    this.#networks = [tags, names]
  }

  /** Bytes of memory that an instance reserves. */
  static readonly memory =
    (SLOTS + BATCH) * 2 * (ONE_VECTOR + ONE_PRODUCT) + BATCH * ATTRIBUTES * ONE_VECTOR * 2

  /** Writes the slots of tokens `from` to `to` (exclusive) to `out`, computing what is not there. */
  locate(
    lexemes: readonly Lexeme[],
    spaced: readonly number[],
    from: number,
    to: number,
    out: Int32Array,
  ): void {
    this.#calls += 1
    for (let i = from; i < to; i++) {
      const lexeme = lexemes[i]!
      const space = spaced[i]! as 0 | 1
      let slot = lexeme.slots[space]
      if (slot === 0) {
        slot = this.#free()
        this.#owners[slot] = lexeme
        lexeme.slots[space] = slot
        this.#pending.push({ lexeme, spaced: space, slot })
      }
      this.#recent[slot] = 1
      this.#lastCall[slot] = this.#calls
      out[i - from] = slot
      if (this.#pending.length === BATCH) this.#compute()
    }
    if (this.#pending.length > 0) this.#compute()
  }

  #free(): number {
    for (;;) {
      this.#hand = (this.#hand + 1) % SLOTS
      const slot = this.#hand
      if (slot === 0 || this.#lastCall[slot] === this.#calls) continue
      if (this.#recent[slot] === 1) {
        this.#recent[slot] = 0
        continue
      }
      const owner = this.#owners[slot]
      if (owner) owner.slots[owner.slots[0] === slot ? 0 : 1] = 0
      return slot
    }
  }

  #compute(): void {
    const { kernels } = this.#machine
    const count = this.#pending.length
    for (const network of this.#networks) {
      const inputs = network.tables.length * WIDTH
      this.#pending.forEach(({ lexeme, spaced }, row) => {
        this.#writeKeys(lexeme, spaced)
        network.tables.forEach(({ at, rows, seed }, column) => {
          const out = this.#inputs + (row * inputs + column * WIDTH) * FLOAT
          kernels.embed(this.#keys + column * KEY_BYTES, seed, at, rows, out)
        })
      })
      const { weights, bias, scale, shift } = network.mixing
      kernels.affine(this.#inputs, inputs, weights, bias, this.#pieces, count, inputs, PIECES * WIDTH)
      kernels.maxout(this.#pieces, count, scale, shift, 0, this.#mixed)
      kernels.affine(
        this.#mixed,
        WIDTH,
        network.convolution,
        0,
        this.#multiplied,
        count,
        WIDTH,
        3 * PIECES * WIDTH,
      )
      this.#pending.forEach(({ slot }, row) => {
        this.#machine.copy(this.#mixed + row * ONE_VECTOR, network.vectors + slot * ONE_VECTOR, ONE_VECTOR)
        this.#machine.copy(
          this.#multiplied + row * ONE_PRODUCT,
          network.products + slot * ONE_PRODUCT,
          ONE_PRODUCT,
        )
      })
    }
    this.#pending = []
  }

  #writeKeys(lexeme: Lexeme, spaced: number): void {
    const { text } = lexeme
    const strings = [lexeme.norm, prefixOf(text), suffixOf(text), this.#lexicon.shape(text)]
    strings.forEach((string, i) => this.#writeKey(string, this.#keys + i * KEY_BYTES))
    const flags = this.#machine.integers(this.#keys + strings.length * KEY_BYTES, 4)
    flags.set([spaced, 0, lexeme.isSpace ? 1 : 0, 0])
  }

  #writeKey(string: string, key: number): void {
    const symbol = this.#symbols.get(string)
    if (symbol !== undefined) {
      this.#machine.integers(key, 2).set([symbol, 0])
      return
    }
    const bytes = this.#encoder.encode(string)
    // Only a norm can be longer, and no table of norms knows such a word.
    const length = Math.min(bytes.length, LONGEST_STRING)
    this.#machine.bytes(this.#text, length).set(bytes.subarray(0, length))
    this.#machine.kernels.hash_string(this.#text, length, key)
  }
}
