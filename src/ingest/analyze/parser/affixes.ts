import type { TokenizerTables } from './model-files.ts'

/** Finds what is to be cut off a run of characters without white space. Lengths are UTF-16 code units. */
export interface Affixes {
  prefixLength(text: string): number
  suffixLength(text: string): number
  /** Start and end of each separator inside the text, in order. */
  infixes(text: string): readonly (readonly [start: number, end: number])[]
  isUrl(text: string): boolean
}

export function compileAffixes(tables: TokenizerTables): Affixes {
  const prefix = new RegExp(tables.prefix, 'u')
  const suffix = new RegExp(tables.suffix, 'u')
  const infix = new RegExp(tables.infix, 'gu')
  const url = new RegExp(tables.url, 'u')
  return {
    prefixLength: (text) => prefix.exec(text)?.[0].length ?? 0,
    suffixLength: (text) => suffix.exec(text)?.[0].length ?? 0,
    infixes: (text) =>
      Array.from(text.matchAll(infix), (match) => [match.index, match.index + match[0].length]),
    isUrl: (text) => text.includes('.') && url.test(text),
  }
}
