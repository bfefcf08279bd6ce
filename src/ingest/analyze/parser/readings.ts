import type { Annotations } from './annotations.ts'
import type { AttributeRuler, RulerAttributes, RulerToken } from './attribute-ruler.ts'
import type { Lemmatizer } from './lemmatizer.ts'
import type { Lexeme, Reading } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

/** Gives each token its tag, part of speech, lemma and dependency label from what the networks said. */
export class Reader {
  readonly #ruler: AttributeRuler
  readonly #lemmatizer: Lemmatizer
  readonly #tags: readonly string[]
  readonly #labels = new Map<string, number>()

  constructor(ruler: AttributeRuler, lemmatizer: Lemmatizer, tags: readonly string[]) {
    this.#ruler = ruler
    this.#lemmatizer = lemmatizer
    this.#tags = tags
  }

  read({ lexemes }: Tokens, { tags, labels }: Annotations): Reading[] {
    const described = (i: number) => this.#describe(lexemes[i]!, tags[i]!, labels[i]!)
    const readings = lexemes.map((lexeme, i) => {
      const key = tags[i]! + this.#tags.length * this.#labelNumber(labels[i]!)
      const known = lexeme.readings.get(key)
      if (known) return known
      const token = described(i)
      const reading = this.#complete(lexeme, token, this.#ruler.attributes(token))
      lexeme.readings.set(key, reading)
      return reading
    })
    for (let i = 1; i < lexemes.length; i++) {
      const pairs = this.#ruler.pairs(described(i - 1), described(i))
      for (const place of [0, 1]) {
        const rules = pairs.filter(({ index }) => index === place)
        if (rules.length === 0) continue
        const at = i - 1 + place
        const token = described(at)
        readings[at] = this.#complete(lexemes[at]!, token, this.#ruler.attributes(token, rules))
      }
    }
    return readings
  }

  #describe({ lower, isSpace }: Lexeme, tag: number, dep: string): RulerToken {
    return { tag: this.#tags[tag]!, dep, lower, isSpace }
  }

  #complete({ text }: Lexeme, token: RulerToken, attributes: RulerAttributes): Reading {
    const pos = attributes.POS ?? ''
    return {
      tag: attributes.TAG ?? token.tag,
      pos,
      lemma: attributes.LEMMA ?? this.#lemmatizer.lemmatize(text, pos, attributes.MORPH ?? ''),
      dep: attributes.DEP ?? token.dep,
    }
  }

  #labelNumber(label: string): number {
    const known = this.#labels.get(label)
    if (known !== undefined) return known
    this.#labels.set(label, this.#labels.size)
    return this.#labels.size - 1
  }
}
