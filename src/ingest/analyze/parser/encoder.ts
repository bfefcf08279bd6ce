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
   * the vectors (count, WIDTH) lie, valid until the next call of any encoder on the same buffers. The HALO tokens at
   * either end are only there to be looked at: each layer leaves out one more of them, and they get no vectors.
   */
  encode(slots: number, count: number): number {
    const { kernels } = this.#machine
    let from = this.#buffers.first
    let to = this.#buffers.second
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
    for (const [layer, { weights, bias, scale, shift }] of others.entries()) {
      const left = layer + 2
      const rows = count - 2 * left
      const window = from + left * ROW
      kernels.affine(window, WIDTH, weights, bias, this.#buffers.pieces, rows, 3 * WIDTH, PIECES * WIDTH)
      kernels.maxout(this.#buffers.pieces, rows, scale, shift, window + ROW, to + (left + 1) * ROW)
      const swap = from
      from = to
      to = swap
    }
    return from + ROW
  }
}
