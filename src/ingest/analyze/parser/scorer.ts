import { FLOAT, type Machine, WIDTH } from './kernels.ts'

const HIDDEN = 64
const STATE = 2 * HIDDEN
const LANES = 8

const padded = (columns: number) => Math.ceil(columns / LANES) * LANES

/** Scores the actions of a transition parser from the vectors of a few tokens around its state. */
export class ActionScorer {
  /** The state's feature tokens, counted from the first of the window; -1 for none. To be set before `best`. */
  readonly tokens: Int32Array
  readonly #machine: Machine
  readonly #tensor: (name: string) => number
  readonly #count: number
  readonly #actions: number
  readonly #hidden: number
  readonly #features: number
  readonly #tokens: number

  constructor(
    machine: Machine,
    tensor: (name: string) => number,
    shape: { readonly window: number; readonly features: number; readonly actions: number },
  ) {
    this.#machine = machine
    this.#tensor = tensor
    this.#count = shape.features
    this.#actions = shape.actions
    this.#hidden = machine.reserve(shape.window * HIDDEN * FLOAT)
    this.#features = machine.reserve(shape.window * shape.features * STATE * FLOAT)
    this.#tokens = machine.reserve(shape.features * FLOAT)
    this.tokens = machine.integers(this.#tokens, shape.features)
  }

  /** A set of actions, for `best`. */
  actionSet(allowed: (action: number) => boolean): number {
    const start = this.#machine.reserve(this.#actions)
    const flags = this.#machine.bytes(start, this.#actions)
    for (let action = 0; action < this.#actions; action++) flags[action] = allowed(action) ? 1 : 0
    return start
  }

  /** Precomputes what each token of a window contributes in each place of a state. */
  prepare(vectors: number, count: number): void {
    const { kernels } = this.#machine
    const tensor = this.#tensor
    kernels.affine(
      vectors,
      WIDTH,
      tensor('hidden.weights'),
      tensor('hidden.bias'),
      this.#hidden,
      count,
      WIDTH,
      HIDDEN,
    )
    const columns = this.#count * STATE
    kernels.affine(this.#hidden, HIDDEN, tensor('lower.weights'), 0, this.#features, count, HIDDEN, columns)
  }

  /** The best action of a set in the state that `tokens` describes. */
  best(allowed: number): number {
    const tensor = this.#tensor
    return this.#machine.kernels.best_action(
      this.#tokens,
      this.#count,
      this.#features,
      tensor('lower.padding'),
      tensor('lower.bias'),
      tensor('upper.weights'),
      tensor('upper.bias'),
      this.#actions,
      allowed,
    )
  }
}

/** The best of `labels` labels for each row of vectors, by a linear layer. */
export class Classifier {
  readonly #machine: Machine
  readonly #weights: number
  readonly #bias: number
  readonly #labels: number
  readonly #scores: number
  readonly #best: number

  constructor(machine: Machine, tensor: (name: string) => number, window: number, labels: number) {
    this.#machine = machine
    this.#weights = tensor('weights')
    this.#bias = tensor('bias')
    this.#labels = labels
    this.#scores = machine.reserve(window * padded(labels) * FLOAT)
    this.#best = machine.reserve(window * FLOAT)
  }

  classify(vectors: number, count: number): Int32Array {
    const { kernels } = this.#machine
    const columns = padded(this.#labels)
    kernels.affine(vectors, WIDTH, this.#weights, this.#bias, this.#scores, count, WIDTH, columns)
    kernels.best_columns(this.#scores, count, columns, this.#labels, this.#best)
    return this.#machine.integers(this.#best, count)
  }
}
