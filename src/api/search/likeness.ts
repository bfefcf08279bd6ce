import { boundedEditDistance } from '../../graph/text/edit-distance.ts'
import { inflections } from '../../graph/text/inflections.ts'
import { allowedEdits, leastPrefix, queryWords } from '../../graph/text/words.ts'
import { comparable } from './words.ts'

/** How much a word of a text is worth that is not the word asked for. */
const worth = { same: 1, inflected: 0.9, beginning: 0.8, oneEdit: 0.75, twoEdits: 0.6 } as const

/** A word of a search, and its likeness to the words met so far. */
export class AskedWord {
  readonly #folded: string
  readonly #forms: ReadonlySet<string>
  readonly #seen = new Map<string, number>()

  constructor(word: string) {
    this.#folded = comparable(word)
    this.#forms = new Set(inflections(this.#folded))
  }

  /** How like a folded word of a text is, from 0 to 1. */
  likeness(token: string): number {
    let found = this.#seen.get(token)
    if (found === undefined) {
      found = this.#compare(token)
      this.#seen.set(token, found)
    }
    return found
  }

  #compare(token: string): number {
    if (token === this.#folded) return worth.same
    if (this.#forms.has(token)) return worth.inflected
    if (this.#folded.length >= leastPrefix && token.startsWith(this.#folded)) return worth.beginning
    const limit = allowedEdits(this.#folded)
    const edits = limit === 0 ? 1 : boundedEditDistance(this.#folded, token, limit)
    if (edits > limit) return 0
    return edits === 1 ? worth.oneEdit : worth.twoEdits
  }
}

export function askedWords(text: string): AskedWord[] {
  return queryWords(text).map((word) => new AskedWord(word))
}

/** A word that is met as it was written, or in another form of it: its neighbours are not meant then. */
export function isMet(likeness: number): boolean {
  return likeness >= worth.inflected
}
