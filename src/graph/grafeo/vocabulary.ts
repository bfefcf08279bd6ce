import { boundedEditDistance } from '../text/edit-distance.ts'
import { allowedEdits, foldWord, leastPrefix } from '../text/words.ts'

/** The engine's `standard` tokenizer: runs of letters and digits, lower case. */
const TERM = /[\p{Alphabetic}\p{N}]+/gu

/** No query word stands for more indexed terms than this. */
const MAX_TERMS = 12

export function termsOf(text: string): string[] {
  return text.toLowerCase().match(TERM) ?? []
}

/** A folded word with the set of its letters, by which most words are ruled out without comparing them. */
interface Entry {
  folded: string
  letters: number
}

/**
 * The terms of one text index, for finding what a misspelt or accentless word may mean. Terms are never
 * removed: one that no text holds any more finds nothing.
 */
export class Vocabulary {
  readonly #termsByFolded = new Map<string, string[]>()
  readonly #byLength: Entry[][] = []

  add(text: string): void {
    for (const term of termsOf(text)) {
      const folded = foldWord(term)
      const known = this.#termsByFolded.get(folded)
      if (known === undefined) {
        this.#termsByFolded.set(folded, [term])
        const entry = { folded, letters: letterSet(folded) }
        const alike = this.#byLength[folded.length]
        if (alike === undefined) this.#byLength[folded.length] = [entry]
        else alike.push(entry)
      } else if (!known.includes(term)) {
        known.push(term)
      }
    }
  }

  /** The indexed terms that differ from a word in accents only. */
  spellings(word: string): readonly string[] {
    return this.#termsByFolded.get(foldWord(word)) ?? []
  }

  /** The indexed terms for a word: those that differ in accents only, else those with the fewest edits. */
  match(word: string): string[] {
    const folded = foldWord(word)
    return this.#termsByFolded.get(folded) ?? this.#nearest(folded)
  }

  /** The indexed terms that begin with a word and are longer, the shortest first. */
  beginning(word: string): string[] {
    const prefix = foldWord(word)
    if ([...prefix].length < leastPrefix) return []
    const found: string[] = []
    for (const alike of this.#byLength.slice(prefix.length + 1)) {
      for (const { folded } of alike ?? []) {
        if (folded.startsWith(prefix)) found.push(...this.#termsByFolded.get(folded)!)
        if (found.length >= MAX_TERMS) return found
      }
    }
    return found
  }

  #nearest(folded: string): string[] {
    const letters = letterSet(folded)
    let limit: number = allowedEdits(folded)
    if (limit === 0) return []
    let found: string[] = []
    for (let length = folded.length - limit; length <= folded.length + limit; length++) {
      for (const entry of this.#byLength[length] ?? []) {
        if (bitCount(letters ^ entry.letters) > 2 * limit) continue
        const edits = boundedEditDistance(folded, entry.folded, limit)
        if (edits > limit) continue
        if (edits < limit) found = []
        limit = edits
        found.push(entry.folded)
      }
    }
    const sameStart = (other: string) => (other[0] === folded[0] ? 0 : 1)
    return found
      .sort((a, b) => sameStart(a) - sameStart(b) || (a < b ? -1 : 1))
      .flatMap((near) => this.#termsByFolded.get(near)!)
      .slice(0, MAX_TERMS)
  }
}

/** One bit a letter, modulo 32: an edit changes at most two of them. */
function letterSet(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31)
  return set
}

function bitCount(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
