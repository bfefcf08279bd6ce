import { AttributeKeys } from './attribute-keys.ts'
import { FLOAT, type Machine, PIECES, WIDTH } from './kernels.ts'
import type { Lexeme } from './lexicon.ts'
import type { ModelIndex } from './model-files.ts'

/** Slots of the cache, the first of them the zero vector; many more than a window has tokens. */
const SLOTS = 8192
/** Lexemes that are computed together. */
const BATCH = 64
const ONE_VECTOR = WIDTH * FLOAT
const ONE_PRODUCT = 3 * PIECES * ONE_VECTOR

/** Where the lexeme vectors of one network lie, and their products with the first convolution, by slot. */
export interface LexemeTables {
  readonly vectors: number
  readonly products: number
}

interface Network extends LexemeTables {
  readonly tables: readonly { readonly at: number; readonly rows: number; readonly seed: number }[]
  readonly weights: number
  readonly bias: number
  readonly scale: number
  readonly shift: number
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
  readonly #keys: AttributeKeys
  readonly #networks: readonly Network[]
  readonly #batchKeys: number
  readonly #inputs: number
  readonly #pieces: number
  readonly #mixed: number
  readonly #multiplied: number
  readonly #owners: (Lexeme | undefined)[] = new Array(SLOTS)
  readonly #recent = new Uint8Array(SLOTS)
  readonly #lastCall = new Int32Array(SLOTS)
  readonly #pending: number[] = []
  #hand = 0
  #calls = 0

  constructor(machine: Machine, index: ModelIndex, weights: number, keys: AttributeKeys) {
    this.#machine = machine
    this.#keys = keys
    this.#batchKeys = machine.reserve(BATCH * AttributeKeys.bytes)
    this.#inputs = machine.reserve(BATCH * AttributeKeys.count * ONE_VECTOR)
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
        weights: tensor('layer0.weights'),
        bias: tensor('layer0.bias'),
        scale: tensor('layer0.scale'),
        shift: tensor('layer0.shift'),
        convolution: tensor('layer1.weights'),
      }
    }
    const tags = network('tags')
    const names = network('names')
    this.tags = tags
    this.names = names
    this.#networks = [tags, names]
  }

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
        this.#keys.write(lexeme, space, this.#batchKeys + this.#pending.length * AttributeKeys.bytes)
        this.#pending.push(slot)
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
    for (const { tables, weights, bias, scale, shift, convolution, vectors, products } of this.#networks) {
      const inputs = tables.length * WIDTH
      for (let row = 0; row < count; row++) {
        for (const [column, { at, rows, seed }] of tables.entries()) {
          const key = this.#batchKeys + row * AttributeKeys.bytes + column * AttributeKeys.each
          kernels.embed(key, seed, at, rows, this.#inputs + (row * inputs + column * WIDTH) * FLOAT)
        }
      }
      kernels.affine(this.#inputs, inputs, weights, bias, this.#pieces, count, inputs, PIECES * WIDTH)
      kernels.maxout(this.#pieces, count, scale, shift, 0, this.#mixed)
      kernels.affine(this.#mixed, WIDTH, convolution, 0, this.#multiplied, count, WIDTH, 3 * PIECES * WIDTH)
      for (const [row, slot] of this.#pending.entries()) {
        this.#machine.copy(this.#mixed + row * ONE_VECTOR, vectors + slot * ONE_VECTOR, ONE_VECTOR)
        this.#machine.copy(this.#multiplied + row * ONE_PRODUCT, products + slot * ONE_PRODUCT, ONE_PRODUCT)
      }
    }
    this.#pending.length = 0
  }
}
