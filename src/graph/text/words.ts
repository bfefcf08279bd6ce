/** The longest query that is looked at: what lies beyond is ignored. */
const MAX_WORDS = 32
const MAX_WORD_LENGTH = 64

/**
 * The words that Lucene's English analyzers leave out of an index, `standard-folding` among them; asking for
 * one would find nothing there, or with fuzziness something else.
 */
export const STOP_WORDS = [
  ...['a', 'an', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no'],
  ...['not', 'of', 'on', 'or', 'such', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this'],
  ...['to', 'was', 'will', 'with'],
]

/** Runs of letters and digits, also across the apostrophe of `O'Brien` and the dots of `U.S.` */
const WORD = /[\p{Alphabetic}\p{M}\p{N}]+(?:['’.][\p{Alphabetic}\p{M}\p{N}]+)*/gu

/** The distinct words of a search query, lower case, in order, without stop words and whatever is no word. */
export function queryWords(query: string): string[] {
  const words = query.normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? []
  const asked = words.filter((word) => word.length <= MAX_WORD_LENGTH && !STOP_WORDS.includes(word))
  return [...new Set(asked)].slice(0, MAX_WORDS)
}

/** How many letters of a word may be wrong: none up to three letters, one up to seven, then two. */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (word.length <= 3) return 0
  return word.length <= 7 ? 1 : 2
}

/** The fewest letters that are taken for the beginning of a word. */
export const leastPrefix = 2

/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
}

/** A word without case and accents: `Erdoğan` and `erdogan` give the same. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => BASE_LETTERS[letter]!)
}
