import type { NamedSpan } from './types.ts'

/** What the networks say of a document's tokens, white space included. */
export interface Annotations {
  /** Index of the Penn tag of each token. */
  readonly tags: Uint8Array
  /** Head of each token; itself for a root. */
  readonly heads: Int32Array
  readonly labels: string[]
  /** 1 where a sentence begins. */
  readonly sentenceStarts: Uint8Array
  readonly names: NamedSpan[]
}
