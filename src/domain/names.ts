/**
 * The key under which spellings of one name meet: compatibility-folded, without accents, case, punctuation
 * or possessive ending, single-spaced. "Łódź's" and "LODZ" share a key.
 */
export function nameKey(surface: string): string {
  // Most names have none of the letters that need unfolding, and a reading asks for very many keys.
  if (plain.test(surface))
    return surface
      .replace(/'s?\s*$/i, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return surface
    .replace(/['’]s?\s*$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþıς]/gu, (letter) => unfolded[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const plain = /^[ -~]*$/

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
