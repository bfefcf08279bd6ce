/** A word or sign, and its place in UTF-16 code units, end excluded. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** As span-based GLiNERs are trained on: runs of letters and digits, hyphens within them, and single signs. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_]+(?:[-_][\p{L}\p{M}\p{N}_]+)*|\S/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
