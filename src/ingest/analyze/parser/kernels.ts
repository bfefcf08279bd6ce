/** The functions of resources/english-model/kernels.c. Every pointer is a byte offset in the memory. */
export interface Kernels {
  affine(
    a: number,
    stride: number,
    weights: number,
    bias: number,
    c: number,
    rows: number,
    inputs: number,
    columns: number,
  ): void
  maxout(pieces: number, rows: number, scale: number, shift: number, residual: number, out: number): void
  first_convolution(
    slots: number,
    count: number,
    vectors: number,
    products: number,
    bias: number,
    scale: number,
    shift: number,
    out: number,
  ): void
  hash_string(bytes: number, length: number, key: number): void
  embed(key: number, seed: number, table: number, rows: number, out: number): void
  best_columns(values: number, rows: number, stride: number, columns: number, out: number): void
  best_action(
    tokens: number,
    count: number,
    features: number,
    padding: number,
    bias: number,
    weights: number,
    offsets: number,
    actions: number,
    valid: number,
  ): number
}

/** Width of token vectors, and of the columns that one matrix product writes in a row of maxout pieces. */
export const WIDTH = 96
export const PIECES = 3
export const FLOAT = 4

const PAGE = 65_536
const ALIGNMENT = 64

/** The kernels with their memory, which is given out once at the start and never grows. */
export class Machine {
  readonly kernels: Kernels
  readonly #memory: WebAssembly.Memory
  readonly #limit: number
  #next: number

  constructor(code: Uint8Array<ArrayBuffer>, bytes: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 })
    const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
      env: { memory: this.#memory },
    })
    const { __heap_base: base, ...kernels } = instance.exports
    this.kernels = kernels as unknown as Kernels
    this.#next = (base as WebAssembly.Global).value
    this.#limit = this.#memory.buffer.byteLength
  }

  /** Zeroed bytes, aligned for SIMD. */
  reserve(bytes: number): number {
    const start = Math.ceil(this.#next / ALIGNMENT) * ALIGNMENT
    this.#next = start + bytes
    if (this.#next > this.#limit)
      throw new RangeError(`parser memory holds ${this.#limit} bytes, ${this.#next} asked for`)
    return start
  }

  bytes(start: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, start, length)
  }

  integers(start: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, start, length)
  }

  copy(from: number, to: number, length: number): void {
    this.bytes(to, length).set(this.bytes(from, length))
  }
}
