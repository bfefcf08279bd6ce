/**
 * The key under which spellings of one name meet: compatibility-folded, without accents, case, punctuation
 * or possessive ending, single-spaced. "Łódź's" and "LODZ" share a key.
 */
export function nameKey(surface: string): string {
  return surface
    .replace(/['’]s?\s*$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþıς]/gu, (letter) => unfolded[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters that Unicode gives no decomposition, in their customary Latin spelling; and final sigma. */
const unfolded: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
