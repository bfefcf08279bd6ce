import type { GraphStore } from '../../graph/store.ts'
import { lastTurn } from '../queries/live.ts'

/** Between two looks at what other processes may have written; a write of this server is told of at once. */
const lookEveryMs = 1000

/**
 * Tells when the graph has been written to, by this server or by any other process on the same graph. The graph itself
 * holds the number of its last write, so that nothing but the graph need be shared. It is looked at only while somebody
 * waits, once for all who do.
 */
export class Changes {
  readonly #store: GraphStore
  readonly #waiting = new Set<() => void>()
  #looking: ReturnType<typeof setTimeout> | undefined
  #seen: number | undefined
  #handOn: () => void = () => {}
  #told = 0

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** How often a change was told of: taken before reading, so that none is slept through. */
  get told(): number {
    return this.#told
  }

  /** Has each write that is made here handed on to others. */
  set handOn(handOn: () => void) {
    this.#handOn = handOn
  }

  /** A write was made here. */
  tell(): void {
    this.wake()
    this.#handOn()
  }

  /** A write was made somewhere. */
  wake(): void {
    this.#told++
    for (const wake of [...this.#waiting]) wake()
  }

  /** Resolves once more changes than `told` were told of, or the signal aborts. */
  after(told: number, signal: AbortSignal): Promise<void> {
    if (this.#told > told || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        if (this.#waiting.size === 0) this.#rest()
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake, { once: true })
      this.#looking ??= this.#lookLater()
    })
  }

  /** The number of the last write; 0 where there was none. */
  async turn(): Promise<number> {
    const [last] = await this.#store.read(lastTurn, {})
    return last?.turn ?? 0
  }

  #lookLater(): ReturnType<typeof setTimeout> {
    return setTimeout(() => void this.#look(), lookEveryMs).unref()
  }

  /** A graph that does not answer now is asked again later; what was written meanwhile is then found. */
  async #look(): Promise<void> {
    const turn = await this.turn().catch(() => this.#seen)
    if (this.#waiting.size > 0) this.#looking = this.#lookLater()
    if (turn === this.#seen) return
    this.#seen = turn
    this.wake()
  }

  #rest(): void {
    clearTimeout(this.#looking)
    this.#looking = undefined
  }
}
