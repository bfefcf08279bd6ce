import type { Transition } from './model-files.ts'
import type { ActionScorer } from './scorer.ts'

const FEATURES = 8
const NONE = -1
const MOVES = 'SDLRB'
const [SHIFT, REDUCE, LEFT, RIGHT, BREAK] = [1, 2, 4, 8, 16] as const

/** The arcs of a document, by token. */
export interface Arcs {
  /** Head of each token; -1 for a root. */
  readonly heads: Int32Array
  /** Index of the transition that made the arc. */
  readonly actions: Uint8Array
}

/**
 * Greedy arc-eager dependency parser with a Break move for sentence ends and with the non-monotonic moves of
 * Honnibal & Johnson (2015): a word shifted in error goes back to the buffer, an arc may be replaced.
 */
export class DependencyParser {
  static readonly features = FEATURES
  readonly #scorer: ActionScorer
  readonly #moves: Uint8Array
  readonly #actionSets: readonly number[]
  readonly #single: ReadonlyMap<number, number>

  constructor(scorer: ActionScorer, transitions: readonly Transition[]) {
    this.#scorer = scorer
    this.#moves = Uint8Array.from(transitions, ([move]) => 1 << MOVES.indexOf(move))
    this.#actionSets = Array.from({ length: 1 << MOVES.length }, (_, moves) =>
      scorer.actionSet((action) => (this.#moves[action]! & moves) !== 0),
    )
    // Where one move without labels is all that is allowed, nothing needs to be scored.
    this.#single = new Map([SHIFT, REDUCE, BREAK].map((move) => [move, this.#moves.indexOf(move)]))
  }

  /**
   * Parses tokens from `start`, for which the scorer was prepared up to `limit` (exclusive), in a document of
   * `length` tokens, and writes their arcs. Returns the token up to which the parse is final: `length` if that is
   * the limit, else the last place where nothing was open or yet known of what follows, or `start` if there was none.
   */
  parse(start: number, limit: number, length: number, { heads, actions }: Arcs): number {
    const scorer = this.#scorer
    const features = scorer.tokens
    const size = limit - start
    const stack: number[] = []
    const returned: number[] = []
    const lastLeft = new Int32Array(size).fill(NONE)
    const lastRight = new Int32Array(size).fill(NONE)
    const previousRight = new Int32Array(size).fill(NONE)
    const unshiftable = new Uint8Array(size)
    const sentenceStart = new Uint8Array(size + 1)
    heads.fill(NONE, start, limit)
    let next = start
    let final = start

    // Places are counted from `start` in everything but heads.
    const buffer = (i: number) => {
      if (i < returned.length) return returned[returned.length - 1 - i]!
      const place = next - start + i - returned.length
      return place + start < length ? place : NONE
    }
    const fromStack = (i: number) => (i < stack.length ? stack[stack.length - 1 - i]! : NONE)
    const isUntouched = (place: number) =>
      place >= size || (lastLeft[place] === NONE && sentenceStart[place + 1] === 0)
    const push = () => {
      stack.push(returned.pop() ?? next++ - start)
    }

    for (;;) {
      const depth = stack.length
      const waiting = length - next + returned.length
      if (depth === 0 && returned.length === 0 && isUntouched(next - start)) final = next
      if (depth === 0 && waiting === 0) return length
      if (limit < length && next + 1 >= limit) return final

      const b0 = buffer(0)
      const b1 = buffer(1)
      const s0 = fromStack(0)
      let allowed = 0
      const atStart = b0 !== NONE && sentenceStart[b0] === 1
      if (depth === 0) allowed |= SHIFT
      else {
        allowed |= REDUCE
        if (waiting > 0 && !atStart) {
          allowed |= LEFT | RIGHT
          if (waiting > 1 && unshiftable[b0] === 0) allowed |= SHIFT
        }
      }
      if (waiting > 1 && b1 === b0 + 1 && sentenceStart[b1] === 0) allowed |= BREAK

      let action = this.#single.get(allowed)
      if (action === undefined) {
        features[0] = b0
        features[1] = b1
        features[2] = s0
        features[3] = fromStack(1)
        features[4] = fromStack(2)
        features[5] = b0 === NONE ? NONE : lastLeft[b0]!
        features[6] = s0 === NONE ? NONE : lastLeft[s0]!
        features[7] = s0 === NONE ? NONE : lastRight[s0]!
        action = scorer.best(this.#actionSets[allowed]!)
      }
      switch (this.#moves[action]) {
        case SHIFT:
          push()
          break
        case REDUCE:
          stack.pop()
          if (depth > 1 && heads[start + s0] === NONE) {
            unshiftable[s0] = 1
            returned.push(s0)
          }
          break
        case LEFT: {
          const former = heads[start + s0]!
          if (former !== NONE) lastRight[former - start] = previousRight[s0]!
          heads[start + s0] = start + b0
          actions[start + s0] = action
          lastLeft[b0] = s0
          unshiftable[b0] = 0
          stack.pop()
          break
        }
        case RIGHT:
          heads[start + b0] = start + s0
          actions[start + b0] = action
          previousRight[b0] = lastRight[s0]!
          lastRight[s0] = b0
          push()
          break
        default:
          sentenceStart[b1] = 1
      }
    }
  }
}
