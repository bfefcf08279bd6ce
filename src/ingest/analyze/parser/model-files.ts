import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

// The same from src/ and from dist/: both lie beside resources/.
const folder = new URL('../../../../resources/english-model/', import.meta.url)

/** A transition: the move's letter and its label, '' where the move has none. */
export type Transition = readonly [move: string, label: string]

export interface ModelIndex {
  /** Bytes of weights.bin. */
  readonly size: number
  /** Byte offset of each tensor in weights.bin. */
  readonly tensors: Readonly<Record<string, number>>
  readonly encoders: Readonly<
    Record<'tags' | 'names', { readonly rows: readonly number[]; readonly seeds: readonly number[] }>
  >
  readonly tags: readonly string[]
  readonly parser: readonly Transition[]
  readonly ner: readonly Transition[]
}

export interface TokenizerTables {
  /** Sources of regular expressions with the flag u. */
  readonly prefix: string
  readonly suffix: string
  readonly infix: string
  readonly url: string
  /** Strings that are split as listed, each token with its norm where that is not the word's own. */
  readonly cases: Readonly<Record<string, readonly (readonly [text: string, norm?: string])[]>>
  /** Token sequences to look for special cases in, first split without regard to special cases. */
  readonly phrases: readonly (readonly string[])[]
  readonly norms: Readonly<Record<string, string>>
  /** Strings whose key is a small number instead of a hash. */
  readonly symbols: Readonly<Record<string, number>>
  /** Code point classes as [first, last, first, last, ...]. */
  readonly characters: Readonly<Record<'alpha' | 'upper' | 'digit' | 'space', readonly number[]>>
}

type Test =
  | string
  | boolean
  | { readonly IN?: readonly string[]; readonly NOT_IN?: readonly string[]; readonly REGEX?: string }

export type TokenPattern = Readonly<Partial<Record<'TAG' | 'LOWER' | 'DEP' | 'IS_SPACE', Test>>>

export interface RulerPattern {
  readonly tokens: readonly TokenPattern[]
  readonly attrs: Readonly<Partial<Record<'TAG' | 'POS' | 'MORPH' | 'LEMMA' | 'DEP', string>>>
  /** Which token of the match gets the attributes. */
  readonly index: number
}

export interface LemmaTables {
  /** For each part of speech, lower-case: suffixes with their replacement. */
  readonly rules: Readonly<Record<string, readonly (readonly [suffix: string, replacement: string])[]>>
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly index: Readonly<Record<string, readonly string[]>>
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

export const readIndex = () => readJson('model.json') as ModelIndex
export const readTokenizerTables = () => readJson('tokenizer.json') as TokenizerTables
export const readRulerPatterns = () => readJson('rules.json') as readonly RulerPattern[]
export const readLemmaTables = () =>
  JSON.parse(gunzipSync(readFileSync(new URL('lemmas.json.gz', folder))).toString('utf8')) as LemmaTables
export const readWeights = () => readFileSync(new URL('weights.bin', folder))
export const readKernels = () => readFileSync(new URL('kernels.wasm', folder))
