import type { InferenceSession } from 'onnxruntime-web/wasm'
import type { Paragraph } from '../../../domain/document.ts'
import type { ProposedName } from '../../analyze/mentions/proposed-names.ts'
import { decode } from './decode.ts'
import { inputNames, inputsFor } from './inputs.ts'
import { type ModelFiles, unfit } from './model-folder.ts'
import type { Runtime } from './runtime.ts'
import { WordEncoder } from './word-encoder.ts'
import { type Word, wordsOf } from './words.ts'

/** What the model is asked for, in its words, and what the layers above call it. */
const labels = { person: 'PERSON', organization: 'ORG', location: 'LOC', nationality: 'NORP' } as const
const asked = Object.keys(labels)
const meant = Object.values(labels)

/** No higher than what the default reader holds a name to that only its own model vouches for. */
const mostConfidence = 0.8

/** Finds names with a span-based GLiNER. */
export class NameFinder {
  readonly #ort: Runtime['ort']
  readonly #session: InferenceSession
  readonly #encoder: WordEncoder
  readonly #config: ModelFiles['config']
  readonly #threshold: number
  /** One run at a time: a session has one memory. */
  #running: Promise<unknown> = Promise.resolve()

  private constructor(
    { ort, Tokenizer }: Runtime,
    session: InferenceSession,
    files: ModelFiles,
    threshold: number,
  ) {
    this.#ort = ort
    this.#session = session
    this.#encoder = new WordEncoder(Tokenizer, files)
    this.#config = files.config
    this.#threshold = threshold
  }

  /** Throws READER_UNFIT where the files are none of such a model. */
  static async open(runtime: Runtime, files: ModelFiles, threshold: number): Promise<NameFinder> {
    const session = await runtime.ort.InferenceSession.create(files.model).catch((error: unknown) => {
      throw unfit(`model.onnx cannot be loaded: ${error instanceof Error ? error.message : error}`)
    })
    const missing = inputNames.filter((name) => !session.inputNames.includes(name))
    if (missing.length > 0 || !session.outputNames.includes('logits'))
      throw unfit(
        `model.onnx takes ${session.inputNames.join(', ')} and gives ${session.outputNames.join(', ')}; a span-based GLiNER takes ${inputNames.join(', ')} and gives logits`,
      )
    return new NameFinder(runtime, session, files, threshold)
  }

  /** The names in each paragraph, in offsets of the body. */
  async find(paragraphs: readonly Paragraph[]): Promise<ProposedName[]> {
    const found: ProposedName[] = []
    for (const { start, text } of paragraphs) {
      const words = wordsOf(text)
      for (let from = 0; from < words.length; from += this.#config.max_len) {
        const window = words.slice(from, from + this.#config.max_len)
        for (const name of await this.#inTurn(window))
          found.push({ ...name, start: name.start + start, end: name.end + start })
      }
    }
    return found
  }

  #inTurn(words: readonly Word[]): Promise<ProposedName[]> {
    const run = this.#running.then(() => this.#run(words))
    this.#running = run.catch(() => undefined)
    return run
  }

  async #run(words: readonly Word[]): Promise<ProposedName[]> {
    const { max_width: width } = this.#config
    const inputs = inputsFor(this.#encoder, asked, words, width)
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, { data, dims }]) => [
        name,
        data instanceof Uint8Array
          ? new this.#ort.Tensor('bool', data, dims)
          : new this.#ort.Tensor('int64', data, dims),
      ]),
    )
    const { logits } = await this.#session.run(feeds)
    const expected = [1, words.length, width, asked.length]
    if (!(logits?.data instanceof Float32Array) || logits.dims.join() !== expected.join())
      throw new Error(`model.onnx gives logits of ${logits?.dims.join(' x ')}, not ${expected.join(' x ')}`)
    return decode(logits.data, words.length, width, asked.length, this.#threshold).map((span) => ({
      start: (words[span.first] as Word).start,
      end: (words[span.last] as Word).end,
      label: meant[span.label] as string,
      confidence: Math.min(mostConfidence, Math.round(span.probability * 1000) / 1000),
    }))
  }
}
