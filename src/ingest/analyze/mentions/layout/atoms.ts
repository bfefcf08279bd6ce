/** Pieces of the patterns that find names by the layout of a line. A word ends in one way only, so that none is tried in many. */
const word = String.raw`\p{Lu}\p{L}*(?:(?:['’](?![sS]\b)|-)\p{L}+){0,3}(?![\p{L}-])(?:(?<=(?<!\p{L})\p{Lu}\p{L}{0,2})\.)?`
const particle = String.raw`(?:de la|de|da|do|dos|di|du|del|della|van der|van den|van de|van|von|der|den|ter|ten|la|le|al|bin|ben|el)`

/** A person's name of one to five words, as "S. Pelham" or "Piet van Loon". */
export const person = String.raw`(?<!\p{L})(?:${particle} )?${word}(?: (?:${particle} )?${word}){0,4}`

/** A side's name, as "Queen of the South", "Brighton and Hove" or "1860 Munich". */
export const side = String.raw`(?<!\p{L})(?:\d{2,4} )?${word}(?: (?:(?:of|and|&|of the|de|de la|d[ao]s?|del) )?${word}){0,4}(?: 0\d(?!\d))?`

/** What may be a country or a town: words that begin with a capital letter, "and" among them. */
export const place = `${word}(?: (?:and )?${word}){0,3}`
