import { type ModelFiles, unfit } from './model-folder.ts'
import type { Runtime } from './runtime.ts'

/** A sign that no model was taught. */
const strange = '\u{10FFFD}'

/** The ids of a text in the model's tokens, word by word. */
export class WordEncoder {
  readonly #tokenizer: InstanceType<Runtime['Tokenizer']>
  readonly #unknown: number
  readonly #known = new Map<string, readonly number[]>()
  /** What stands before and after all else. */
  readonly first: number
  readonly last: number
  /** Stands before each label, and after the last. */
  readonly label: number
  readonly labelsEnd: number

  constructor(
    Tokenizer: Runtime['Tokenizer'],
    { tokenizer, tokenizerConfig, config }: Pick<ModelFiles, 'tokenizer' | 'tokenizerConfig' | 'config'>,
  ) {
    this.#tokenizer = made(Tokenizer, tokenizer, tokenizerConfig)
    const [first, last, ...others] = this.#tokenizer.encode('').ids
    if (first === undefined || last === undefined || others.length > 0)
      throw unfit('tokenizer.json must put one token before a text and one after it')
    const idOf = (token: string): number => {
      const id = this.#tokenizer.token_to_id(token)
      if (id === undefined)
        throw unfit(`tokenizer.json does not know ${token}, which gliner_config.json uses`)
      return id
    }
    const unknown = this.#tokenizer.encode(strange, { add_special_tokens: false }).ids.at(-1)
    if (!Number.isInteger(unknown)) throw unfit('tokenizer.json has no token for words that it does not know')
    ;[this.first, this.last, this.#unknown] = [first, last, unknown as number]
    ;[this.label, this.labelsEnd] = [idOf(config.ent_token), idOf(config.sep_token)]
  }

  /** At least one: a word that the tokenizer makes nothing of must still have a place. */
  encode(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const { ids } = this.#tokenizer.encode(word, { add_special_tokens: false })
    const made = ids.length > 0 ? ids : [this.#unknown]
    if (this.#known.size < 50_000) this.#known.set(word, made)
    return made
  }
}

function made(Tokenizer: Runtime['Tokenizer'], files: object, config: object) {
  try {
    return new Tokenizer(files, config)
  } catch (error) {
    throw unfit(
      `tokenizer.json is of no kind that is read: ${error instanceof Error ? error.message : error}`,
    )
  }
}
