/** One token of a parse. Offsets are UTF-16 code units of the text; `text` is `source.slice(start, end)`. */
export interface Token {
  /** Place in `Parse.tokens`. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lemma: string
  /** Penn Treebank tag, as in OntoNotes 5. */
  readonly tag: string
  /** Universal part of speech. */
  readonly pos: string
  /** ClearNLP dependency label: nsubj, nsubjpass, dobj, pobj, prep, conj, ...; ROOT for a root. */
  readonly dep: string
  /** Index of the syntactic head; the token's own index for a root. */
  readonly head: number
}

/** A named entity: tokens `first` to `last`, both included, with an OntoNotes 5 label (PERSON, ORG, GPE, ...). */
export interface NamedSpan {
  readonly first: number
  readonly last: number
  readonly label: string
  /** 0 to 1; the parser gives none. */
  readonly confidence?: number
}

/** Tokens `first` to `last`, both included. */
export interface Sentence {
  readonly first: number
  readonly last: number
}

/** Tokens in text order (white space is no token); sentences cover all of them; names do not overlap. */
export interface Parse {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly NamedSpan[]
}

/** A piece of a document: `text` begins at offset `start` of the document. */
export interface Paragraph {
  readonly start: number
  readonly text: string
}
