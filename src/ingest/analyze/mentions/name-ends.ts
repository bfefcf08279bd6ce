import { nameKey } from '../../../domain/names.ts'
import type { NameMention } from '../document.ts'

/** The words that names end in, looked up without going through all names again. */
export class NameEnds {
  readonly #keys: readonly (readonly string[])[]
  /** By number of words: the ends of the names, so many words long. */
  readonly #ends = new Map<number, ReadonlySet<string>>()

  constructor(mentions: readonly NameMention[]) {
    this.#keys = [...new Set(mentions.map(({ surface }) => nameKey(surface)))].map((key) => key.split(' '))
  }

  /** Whether a name is these words, or ends in them. */
  endIn(key: string): boolean {
    const length = key.split(' ').length
    const ends = this.#ends.get(length) ?? new Set(this.#keys.map((words) => words.slice(-length).join(' ')))
    this.#ends.set(length, ends)
    return ends.has(key)
  }
}
