/** Runs of white space to one blank; soft hyphens, zero-width and control characters away; composed to NFC. */
export function fold(text: string): string {
  return text
    .replace(/(?!\s)\p{Cc}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Letters and digits in lower case, for comparing what differs in case, quotes or punctuation only. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words between blanks; in scripts without blanks, two characters of Kana or Han count as one. */
export function countWords(text: string): number {
  let words = 0
  let unspaced = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x3040 && unit <= 0x9fff) unspaced++
    if (unit > 32 && !inWord) words++
    inWord = unit > 32
  }
  return words + Math.floor(unspaced / 2)
}
