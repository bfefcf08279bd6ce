/**
 * The key under which spellings of one name meet: compatibility-folded, without accents, case, punctuation
 * or possessive ending, single-spaced. "Łódź's" and "LODZ" share a key.
 */
export function nameKey(surface: string): string {
  return surface
    .replace(/['’]s?$/u, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/gu, (letter) => unfolded[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters that Unicode gives no decomposition, in their customary Latin spelling. */
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
}
