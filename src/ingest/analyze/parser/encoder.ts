import type { LexemeTables } from './embeddings.ts'
import { FLOAT, type Machine, PIECES, WIDTH } from './kernels.ts'

const DEPTH = 4
const ROW = WIDTH * FLOAT

/** Tokens on either side that a token's vector depends on. */
export const HALO = DEPTH

interface Layer {
  readonly weights: number
  readonly bias: number
  readonly scale: number
  readonly shift: number
}

/** Buffers for one window, shared by the networks. */
export class EncoderBuffers {
  readonly first: number
  readonly second: number
  readonly pieces: number

  constructor(machine: Machine, tokens: number) {
    this.first = machine.reserve((tokens + 2) * ROW)
    this.second = machine.reserve((tokens + 2) * ROW)
    this.pieces = machine.reserve(tokens * PIECES * ROW)
  }
}

/** Four residual convolutions over three tokens each, maxout and layer normalization after every one. */
export class Encoder {
  readonly #machine: Machine
  readonly #buffers: EncoderBuffers
  readonly #lexemes: LexemeTables
  readonly #layers: readonly Layer[]

  constructor(
    machine: Machine,
    buffers: EncoderBuffers,
    lexemes: LexemeTables,
    tensor: (name: string) => number,
  ) {
    this.#machine = machine
    this.#buffers = buffers
    this.#lexemes = lexemes
    this.#layers = Array.from({ length: DEPTH }, (_, i) => ({
      weights: tensor(`layer${i + 1}.weights`),
      bias: tensor(`layer${i + 1}.bias`),
      scale: tensor(`layer${i + 1}.scale`),
      shift: tensor(`layer${i + 1}.shift`),
    }))
  }

  /**
   * Encodes `count` tokens, whose cache slots stand at `slots` with a slot 0 before and after them. Returns where
   * the vectors (count, WIDTH) lie, valid until the next call of any encoder on the same buffers.
   */
  encode(slots: number, count: number): number {
    const { kernels } = this.#machine
    let from = this.#buffers.first
    let to = this.#buffers.second
    // One row of zeros stands before and after the vectors, for the window of the first and the last token.
    for (const buffer of [from, to]) this.#machine.bytes(buffer + (count + 1) * ROW, ROW).fill(0)
    const [first, ...others] = this.#layers as [Layer, ...Layer[]]
    const { vectors, products } = this.#lexemes
    kernels.first_convolution(
      slots,
      count,
      vectors,
      products,
      first.bias,
      first.scale,
      first.shift,
      from + ROW,
    )
    for (const { weights, bias, scale, shift } of others) {
      kernels.affine(from, WIDTH, weights, bias, this.#buffers.pieces, count, 3 * WIDTH, PIECES * WIDTH)
      kernels.maxout(this.#buffers.pieces, count, scale, shift, from + ROW, to + ROW)
      const swap = from
      from = to
      to = swap
    }
    return from + ROW
  }
}
