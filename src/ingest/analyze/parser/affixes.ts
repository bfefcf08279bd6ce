import type { TokenizerTables } from './model-files.ts'

/** Finds what is to be cut off a run of characters without white space. Lengths are UTF-16 code units. */
export interface Affixes {
  prefixLength(text: string): number
  suffixLength(text: string): number
  /** Start and end of each separator inside the text, in order. */
  infixes(text: string): readonly (readonly [start: number, end: number])[]
  isUrl(text: string): boolean
}

// No suffix but a row of dots is longer than this with what stands before it.
const TAIL = 32
// Longer addresses are not recognised: the pattern's time grows with the square of the length.
const LONGEST_URL = 2048

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000

export function compileAffixes(tables: TokenizerTables): Affixes {
  const prefix = new RegExp(tables.prefix, 'u')
  const suffix = new RegExp(tables.suffix, 'u')
  const infix = new RegExp(tables.infix, 'gu')
  const url = new RegExp(tables.url, 'u')
  return {
    prefixLength: (text) => prefix.exec(text)?.[0].length ?? 0,
    suffixLength(text) {
      let tail = text
      if (text.length > TAIL) {
        let dots = 0
        while (text.charCodeAt(text.length - 1 - dots) === 0x2e) dots++
        if (dots > 1) return dots
        const cut = text.length - TAIL
        tail = text.slice(isLowSurrogate(text.charCodeAt(cut)) ? cut - 1 : cut)
      }
      return suffix.exec(tail)?.[0].length ?? 0
    },
    infixes: (text) =>
      Array.from(text.matchAll(infix), (match) => [match.index, match.index + match[0].length]),
    isUrl: (text) => text.length <= LONGEST_URL && text.includes('.') && url.test(text),
  }
}
