/** A list as a dictionary prints it: lexemes divided by commas, over as many lines as it takes. */
export function lexemes(list: string): string[] {
  return list
    .split(',')
    .map((lexeme) => lexeme.trim().replace(/\s+/g, ' '))
    .filter((lexeme) => lexeme !== '')
}
