import type { Annotations } from './annotations.ts'
import { AttributeKeys } from './attribute-keys.ts'
import { DependencyParser } from './dependencies.ts'
import { EmbeddingCache } from './embeddings.ts'
import { Encoder, EncoderBuffers, HALO } from './encoder.ts'
import { EntityRecognizer } from './entities.ts'
import { FLOAT, Machine, WIDTH } from './kernels.ts'
import type { Lexicon } from './lexicon.ts'
import { readIndex, readKernels, readWeights } from './model-files.ts'
import { ActionScorer, Classifier } from './scorer.ts'
import type { Tokens } from './tokens.ts'
import { deprojectivize, findSentenceStarts } from './trees.ts'

/** Tokens that are analysed at once: what bounds memory, whatever the length of the text. */
const WINDOW = 2048
const WITH_HALO = WINDOW + 2 * HALO
/** A window that gets less far than this is cut at its end, be it within a "sentence": time and memory stay bounded. */
const LEAST_PROGRESS = (WINDOW / 4) * 3
/** Bytes for the weights, the embedding cache and one window; the system gives out what is touched. */
const MEMORY = 1 << 27

/** The neural part of the pipeline: tags, dependencies, sentence bounds and names of tokens. */
export class Network {
  readonly tags: readonly string[]
  readonly #cache: EmbeddingCache
  readonly #slots: Int32Array
  readonly #slotsAt: number
  readonly #tagEncoder: Encoder
  readonly #nameEncoder: Encoder
  readonly #tagger: Classifier
  readonly #parserScorer: ActionScorer
  readonly #nameScorer: ActionScorer
  readonly #parser: DependencyParser
  readonly #recognizer: EntityRecognizer
  readonly #arcLabels: readonly string[]

  constructor(lexicon: Lexicon, symbols: Readonly<Record<string, number>>) {
    const index = readIndex()
    const machine = new Machine(readKernels(), MEMORY)
    const weights = machine.reserve(index.size)
    machine.bytes(weights, index.size).set(readWeights())
    const tensors = (prefix: string) => {
      const places = new Map(
        Object.entries(index.tensors)
          .filter(([name]) => name.startsWith(`${prefix}.`))
          .map(([name, at]) => [name.slice(prefix.length + 1), weights + at]),
      )
      return (name: string) => places.get(name)!
    }
    this.#cache = new EmbeddingCache(machine, index, weights, new AttributeKeys(machine, lexicon, symbols))
    this.#slotsAt = machine.reserve((WITH_HALO + 2) * FLOAT)
    this.#slots = machine.integers(this.#slotsAt, WITH_HALO + 2)
    const buffers = new EncoderBuffers(machine, WITH_HALO)
    this.#tagEncoder = new Encoder(machine, buffers, this.#cache.tags, tensors('tags'))
    this.#nameEncoder = new Encoder(machine, buffers, this.#cache.names, tensors('names'))
    this.tags = index.tags
    this.#tagger = new Classifier(machine, tensors('tagger'), WINDOW, index.tags.length)
    const scorer = (prefix: string, features: number, actions: number) =>
      new ActionScorer(machine, tensors(prefix), { window: WINDOW, features, actions })
    this.#parserScorer = scorer('parser', DependencyParser.features, index.parser.length)
    this.#nameScorer = scorer('ner', EntityRecognizer.features, index.ner.length)
    this.#parser = new DependencyParser(this.#parserScorer, index.parser)
    this.#recognizer = new EntityRecognizer(this.#nameScorer, index.ner)
    this.#arcLabels = index.parser.map(([, label]) => label)
  }

  /**
   * Annotates a document of any length. A window that ends inside the document is taken up again where its parse
   * had nothing open, with the same neighbours in view, so the result is that of one pass over the whole.
   */
  annotate(tokens: Tokens): Annotations {
    const { lexemes } = tokens
    const length = lexemes.length
    const annotations: Annotations = {
      tags: new Uint8Array(length),
      heads: new Int32Array(length),
      labels: new Array<string>(length),
      sentenceStarts: new Uint8Array(length),
      names: [],
    }
    const actions = new Uint8Array(length)
    for (let start = 0; start < length; ) {
      const limit = Math.min(length, start + WINDOW)
      this.#encode(tokens, start, limit, annotations.tags)
      const arcs = { heads: annotations.heads, actions }
      let end = this.#parser.parse(start, limit, length, arcs)
      if (end < limit && end - start < LEAST_PROGRESS) end = this.#parser.parse(start, limit, limit, arcs)
      this.#finish(tokens, start, end, actions, annotations)
      start = end
    }
    return annotations
  }

  #encode(tokens: Tokens, start: number, limit: number, tags: Uint8Array): void {
    const count = limit - start
    const { lexemes, spaced } = tokens
    // Beyond the document's ends stand as many empty tokens as a vector depends on, as in training.
    const from = Math.max(0, start - HALO)
    const to = Math.min(lexemes.length, limit + HALO)
    const slots = this.#slots.subarray(1)
    slots.fill(0)
    this.#cache.locate(lexemes, spaced, from, to, slots.subarray(from - start + HALO))
    const encode = (encoder: Encoder) =>
      encoder.encode(this.#slotsAt + FLOAT, count + 2 * HALO) + HALO * WIDTH * FLOAT
    const forTags = encode(this.#tagEncoder)
    tags.set(this.#tagger.classify(forTags, count), start)
    this.#parserScorer.prepare(forTags, count)
    this.#nameScorer.prepare(encode(this.#nameEncoder), count)
  }

  #finish(tokens: Tokens, start: number, end: number, actions: Uint8Array, annotations: Annotations): void {
    const { heads, labels, sentenceStarts, names } = annotations
    for (let token = start; token < end; token++) {
      const isRoot = heads[token]! < 0
      if (isRoot) heads[token] = token
      labels[token] = isRoot ? 'ROOT' : this.#arcLabels[actions[token]!]!
    }
    const trees = { start, end, heads, labels }
    const isSpace = (token: number) => tokens.lexemes[token]!.isSpace
    deprojectivize(trees, isSpace)
    sentenceStarts.set(findSentenceStarts(trees), start)
    const startsSentence = (token: number) => sentenceStarts[token] === 1
    for (const name of this.#recognizer.recognize(start, end, { isSpace, startsSentence })) names.push(name)
  }
}
