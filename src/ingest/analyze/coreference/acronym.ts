const skipped = new Set(['a', 'an', 'of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'du'])

/** "CPRS" for "Center for Peace and Regional Studies": the initials of a name's weighty words. */
export function isAcronymOf(short: string, full: string): boolean {
  const letters = short.replaceAll('.', '')
  if (!/^\p{Lu}{2,8}s?$/u.test(letters)) return false
  return initialsOf(full).includes(letters)
}

/** A name's initials, without and with those of its small words. */
export function initialsOf(full: string): string[] {
  const words = full.split(/[\s-]+/).filter((word) => word !== '')
  const weighty = words.filter((word) => !skipped.has(word.toLowerCase()))
  return [initials(weighty), initials(words)]
}

function initials(words: readonly string[]): string {
  return words.map((word) => (word[0] ?? '').toUpperCase()).join('')
}
