import type { Figure, TimeExpression } from '../document.ts'

const number = String.raw`(?:\d[\d,]*(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an?|an?)`
const scale = `(?:[ -]?(?:hundred|thousand|million|billion|trillion|mln|bln|mn|bn|crore|lakh))`
const digits = String.raw`\d[\d,]*(?:\.\d+)?`
const currency =
  '(?:dollars?|euros?|pounds?(?: sterling)?|sterling|yen|yuan|renminbi|rupees?|pesos?|francs?|marks?|roubles?|rubles?|rand|crowns?|kron[ae]r?|krone|kroner|kronor|lira|lire|liras|dirhams?|dinars?|riyals?|rials?|baht|ringgit|won|zlotys?|forints?|hryvnias?|shekels?|reais|real|naira|shillings?|cedis?|taka|rupiah|dong|guilders?|pesetas?|escudos?|drachmas?|schillings?|cents?|pence|ecus?)'
const people = String.raw`(?:(?:U\.?S\.?|\p{Lu}\p{Ll}+(?:ese|ian|ish|can|ss|an|i)|New Zealand|Hong Kong|Swiss) )?`
const unit =
  '(?:percent|per cent|percentage points?|basis points?|pct|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|centimet(?:re|er)s?|cm|mm|feet|foot|ft|inch(?:es)?|yards?|tonnes?|tons?|kilograms?|kilogrammes?|kilos?|kg|grams?|grammes?|pounds|ounces?|barrels?(?: (?:a|per) day)?|bpd|lit(?:re|er)s?|gallons?|bushels?|hectares?|acres?|square (?:kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet)|megawatts?|mw|gigawatts?|gw|kilowatts?|degrees?(?: (?:celsius|fahrenheit))?|mph|kph|km/h|knots|nautical miles?|megabytes?|gigabytes?|gb|tb)'

const patterns: readonly { kind: Figure['kind']; pattern: RegExp }[] = [
  {
    kind: 'MONEY',
    pattern: compile(String.raw`(?:\p{Lu}{1,3})?[$£€¥₹] ?${digits}${scale}?(?:[mbk]\b|bn\b)?`),
  },
  { kind: 'MONEY', pattern: compile(String.raw`(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|Rs\.?) ?${digits}${scale}?`) },
  { kind: 'MONEY', pattern: compile(`${number}${scale}? ${people}${currency}`) },
  { kind: 'QUANTITY', pattern: compile(`${digits} ?%`) },
  { kind: 'QUANTITY', pattern: compile(`${number}${scale}?[ -]${unit}`) },
]

const leading =
  /^(?:(?:in|on|at|from|between|during|since|until|till|by|of|for|the|through|to|before|after) )+/iu
const elapsed = /\b(?:later|after|before|earlier|ago)\b/iu
const weekendOrPart = /^the (?:weekend|week|day|month|year|quarter|(?:first|second|third|fourth) quarter)\b/iu

function compile(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${source}(?![\\p{L}\\p{N}])`, 'gu')
}

/** Sums of money, measures and percentages, and the calendar words of time expressions, in order of the text. */
export function findFigures(text: string, times: readonly TimeExpression[]): Figure[] {
  const found: Figure[] = []
  const free = (start: number, end: number) =>
    found.every((other) => end <= other.start || other.end <= start)
  for (const { start, surface } of times) {
    const words = calendarWords(surface)
    if (words === '' || (elapsed.test(words) && !/\d{4}/u.test(words))) continue
    const at = start + surface.lastIndexOf(words)
    found.push({ kind: 'DATE', start: at, end: at + words.length, surface: words })
  }
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (free(start, end)) found.push({ kind, start, end, surface: match[0] })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Without the prepositions before it; "the weekend" keeps its article. */
function calendarWords(surface: string): string {
  const bare = surface.replace(leading, '')
  const withArticle = surface.slice(Math.max(0, surface.length - bare.length - 4))
  return weekendOrPart.test(withArticle) ? withArticle : bare
}
