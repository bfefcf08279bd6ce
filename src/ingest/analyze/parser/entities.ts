import type { Transition } from './model-files.ts'
import type { ActionScorer } from './scorer.ts'
import type { NamedSpan } from './types.ts'

const FEATURES = 3
const NONE = -1

/** What the recognizer must know of a token beside its vector. */
export interface EntityContext {
  isSpace(token: number): boolean
  startsSentence(token: number): boolean
}

/** Greedy transition-based entity recognizer: each token begins, continues, ends, is or is outside a name (BILUO). */
export class EntityRecognizer {
  static readonly features = FEATURES
  readonly #scorer: ActionScorer
  readonly #transitions: readonly Transition[]
  readonly #outside: number
  readonly #outsideOrUnit: number
  readonly #outsideUnitOrBegin: number
  /** For each label that is open, the actions that continue or end it, and the one that ends it. */
  readonly #open: ReadonlyMap<string, { readonly either: number; readonly end: number }>

  constructor(scorer: ActionScorer, transitions: readonly Transition[]) {
    this.#scorer = scorer
    this.#transitions = transitions
    const set = (allowed: (move: string, label: string) => boolean) =>
      scorer.actionSet((action) => {
        const [move, label] = transitions[action]!
        return allowed(move, label)
      })
    const find = (wanted: string, of: string) =>
      transitions.findIndex(([move, label]) => move === wanted && label === of)
    this.#outside = find('O', '')
    this.#outsideOrUnit = set((move, label) => move === 'O' || (move === 'U' && label !== ''))
    this.#outsideUnitOrBegin = set((move, label) => move === 'O' || (label !== '' && 'UB'.includes(move)))
    const labels = transitions.filter(([move]) => move === 'B').map(([, label]) => label)
    this.#open = new Map(
      labels.map((open) => [
        open,
        { either: set((move, label) => label === open && 'IL'.includes(move)), end: find('L', open) },
      ]),
    )
  }

  /** Names among tokens `start` to `end` (exclusive), for which the scorer was prepared; none crosses a sentence end. */
  recognize(start: number, end: number, { isSpace, startsSentence }: EntityContext): NamedSpan[] {
    const features = this.#scorer.tokens
    const names: NamedSpan[] = []
    let first = NONE
    let open = ''
    for (let token = start; token < end; token++) {
      const mayGoOn = token + 1 < end && !startsSentence(token + 1)
      features[0] = token - start
      features[1] = first === NONE ? NONE : first - start
      features[2] = first === NONE ? NONE : token - 1 - start
      const action =
        first === NONE ? this.#whenClosed(isSpace(token), mayGoOn) : this.#whenOpen(open, mayGoOn)
      const [move, label] = this.#transitions[action]!
      if (move === 'B') {
        first = token
        open = label
      } else if (move === 'U') names.push({ first: token, last: token, label })
      else if (move === 'L') {
        names.push({ first, last: token, label })
        first = NONE
      }
    }
    return names
  }

  #whenClosed(isSpace: boolean, mayGoOn: boolean): number {
    if (isSpace) return this.#outside
    return this.#scorer.best(mayGoOn ? this.#outsideUnitOrBegin : this.#outsideOrUnit)
  }

  #whenOpen(label: string, mayGoOn: boolean): number {
    const { either, end } = this.#open.get(label)!
    return mayGoOn ? this.#scorer.best(either) : end
  }
}
