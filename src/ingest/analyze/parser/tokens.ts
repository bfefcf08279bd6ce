import type { Lexeme } from './lexicon.ts'

/** The tokens of a text, white space other than single spaces included, as the model was trained on. */
export interface Tokens {
  readonly lexemes: Lexeme[]
  /** Offset of each token in the text. */
  readonly starts: number[]
  /** 1 where a space follows the token, which belongs to no token itself. */
  readonly spaced: number[]
}
