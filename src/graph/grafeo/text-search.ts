import { setImmediate as nextTurn } from 'node:timers/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import type { TextHit, TextQuery } from '../store.ts'
import { TEXT_INDEXES, type TextIndex, type TextIndexName } from '../text/indexes.ts'
import { inflections } from '../text/inflections.ts'
import { queryWords } from '../text/words.ts'
import { termsOf, Vocabulary } from './vocabulary.ts'

/** Nodes read into a vocabulary before other work gets a turn. */
const CHUNK = 200

/**
 * Full text over Grafeo's BM25 indexes, which match whole terms only. A vocabulary for each index turns the
 * words of a query into terms that are there; it is brought up to date before a search, when anything was
 * committed since the last one.
 */
export class GrafeoTextSearch {
  readonly #db: GrafeoDB
  readonly #indexes = new Map<TextIndexName, IndexedTerms>()

  constructor(db: GrafeoDB) {
    this.#db = db
  }

  async search({ indexes, text, limit }: TextQuery): Promise<TextHit[]> {
    const words = queryWords(text).flatMap(termsOf)
    if (words.length === 0) return []
    const found = await Promise.all(indexes.map((index) => this.#hits(index, words, limit)))
    return found.flat()
  }

  async #hits(name: TextIndexName, words: readonly string[], limit: number): Promise<TextHit[]> {
    const index = TEXT_INDEXES[name]
    const vocabulary = await this.#vocabulary(name, index)
    const found = words.flatMap((word) => termsFor(word, index, vocabulary))
    const terms = [...new Set(found)].join(' ')
    const scores = new Map<number, number>()
    for (const property of index.properties) {
      for (const [node, score] of await this.#db.textSearch(index.label, property, terms, limit)) {
        scores.set(node!, (scores.get(node!) ?? 0) + score!)
      }
    }
    const best = Math.max(...scores.values())
    return [...scores]
      .map(([node, score]) => ({ index: name, id: this.#db.getNode(node)?.get('id'), score: score / best }))
      .filter((hit): hit is typeof hit & { id: string } => typeof hit.id === 'string')
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
  }

  #vocabulary(name: TextIndexName, index: TextIndex): Promise<Vocabulary> {
    let indexed = this.#indexes.get(name)
    if (indexed === undefined) {
      indexed = new IndexedTerms(this.#db, index)
      this.#indexes.set(name, indexed)
    }
    return indexed.upToDate()
  }
}

/** The vocabulary of one index, and which revision of which node is already in it. */
class IndexedTerms {
  readonly #db: GrafeoDB
  readonly #index: TextIndex
  readonly #vocabulary = new Vocabulary()
  readonly #revisions = new Map<number, unknown>()
  #epoch = -1n
  #catchingUp: Promise<void> | undefined

  constructor(db: GrafeoDB, index: TextIndex) {
    this.#db = db
    this.#index = index
  }

  async upToDate(): Promise<Vocabulary> {
    while (this.#epoch < this.#db.currentEpoch()) {
      this.#catchingUp ??= this.#catchUp().finally(() => {
        this.#catchingUp = undefined
      })
      await this.#catchingUp
    }
    return this.#vocabulary
  }

  async #catchUp(): Promise<void> {
    const epoch = this.#db.currentEpoch()
    const { label, properties, revision } = this.#index
    const nodes = await this.#db.executeCypher(
      `MATCH (n:${label}) RETURN id(n) AS node, n.${revision} AS revision`,
    )
    let read = 0
    for (const [node, current] of nodes.rows() as [number, unknown][]) {
      if (current !== null && this.#revisions.get(node) === current) continue
      this.#revisions.set(node, current)
      const stored = this.#db.getNode(node)
      for (const property of properties) {
        const text = stored?.get(property)
        if (typeof text === 'string') this.#vocabulary.add(text)
      }
      if (++read % CHUNK === 0) await nextTurn()
    }
    this.#epoch = epoch
  }
}

/** The terms of an index that a word stands for: itself, in running text also its other forms; else what is near. */
function termsFor(word: string, { prose }: TextIndex, vocabulary: Vocabulary): string[] {
  const known = (prose ? inflections(word) : [word]).flatMap((form) => vocabulary.spellings(form))
  return known.length > 0 ? known : [...vocabulary.match(word), ...vocabulary.beginning(word)]
}
