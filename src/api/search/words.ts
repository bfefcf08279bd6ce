import { foldWord, STOP_WORDS } from '../../graph/text/words.ts'

/** A word of a text, as it is compared, and where it stands in UTF-16 code units. */
export interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const word = /[\p{Alphabetic}\p{M}\p{N}]+(?:['’.][\p{Alphabetic}\p{M}\p{N}]+)*/gu

/** The words of a text, without stop words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: surface, index } of text.matchAll(word)) {
    const folded = comparable(surface)
    if (!STOP_WORDS.includes(folded)) tokens.push({ folded, start: index, end: index + surface.length })
  }
  return tokens
}

/** A word without case, accents, inner marks and possessive ending. */
export function comparable(surface: string): string {
  return foldWord(surface)
    .replace(/['’]s$/, '')
    .replace(/['’.]/g, '')
}
