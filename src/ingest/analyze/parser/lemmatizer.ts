import type { Characters } from './characters.ts'
import type { LemmaTables } from './model-files.ts'

/** Morphology as "Number=Sing|VerbForm=Fin", "_" or "" for none. */
const feature = (morphology: string, name: string) =>
  morphology
    .split('|')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

function isBaseForm(pos: string, morphology: string): boolean {
  const form = feature(morphology, 'VerbForm')
  const number = feature(morphology, 'Number')
  if (pos === 'noun' && number === 'Sing') return true
  if (pos === 'verb' && form === 'Fin' && feature(morphology, 'Tense') === 'Pres' && number === undefined)
    return true
  return form === 'Inf' || feature(morphology, 'Degree') === 'Pos'
}

/** spaCy's rule lemmatizer for English, over tables drawn from WordNet. */
export class Lemmatizer {
  readonly #tables: LemmaTables
  readonly #index: ReadonlyMap<string, ReadonlySet<string>>
  readonly #isAlpha: Characters['isAlpha']

  constructor(tables: LemmaTables, characters: Characters) {
    this.#tables = tables
    this.#index = new Map(Object.entries(tables.index).map(([pos, words]) => [pos, new Set(words)]))
    this.#isAlpha = characters.isAlpha
  }

  /** @param universal Universal part of speech, in capitals. */
  lemmatize(text: string, universal: string, morphology: string): string {
    const pos = universal.toLowerCase()
    const lower = text.toLowerCase()
    if (pos === '' || pos === 'space' || isBaseForm(pos, morphology)) return lower
    const rules = this.#tables.rules[pos]
    if (!rules) return pos === 'propn' ? text : lower
    const index = this.#index.get(pos)
    const listed: string[] = []
    const unlisted: string[] = []
    for (const [suffix, replacement] of rules) {
      if (!lower.endsWith(suffix)) continue
      const form = lower.slice(0, lower.length - suffix.length) + replacement
      if (form === '') continue
      if (index?.has(form) || !this.#isWord(form)) listed.push(form)
      else unlisted.push(form)
    }
    const exceptions = this.#tables.exceptions[pos]
    const irregular = exceptions && Object.hasOwn(exceptions, lower) ? exceptions[lower]! : []
    // Each exception not yet found goes to the front, so the last of them comes first.
    const first = irregular.findLast((form, i) => !listed.includes(form) && irregular.indexOf(form) === i)
    return first ?? listed[0] ?? unlisted[0] ?? text
  }

  #isWord(form: string): boolean {
    for (const character of form) if (!this.#isAlpha(character.codePointAt(0)!)) return false
    return true
  }
}
