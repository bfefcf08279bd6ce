import type { Dateline } from '../../domain/document.ts'
import { parseInstant } from './instant.ts'

const longest = 160
const months =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|April|Apr\\.?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const monthDay = `(?:(?:${months}) \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:${months}))(?:,? \\d{4})?`
const capitals = "\\p{Lu}[\\p{Lu}'’.-]+"
const word = "\\p{Lu}[\\p{L}'’.-]+"
const cityInCapitals = `${capitals}(?:[ /]${capitals}){0,4}(?:, (?:${word} ?){1,3})?`
const city = `${word}(?: (?:de |of |la )?${word}){0,3}(?:, (?:${word} ?){1,3})?`
const dash = '\\s*(?:--|[-–—])\\s*'
const agency = "[\\p{Lu}][\\p{L}\\p{N} .'’&/-]{1,50}?"

/** Most telling first: a bracket with the agency, a date before a dash, a place in capitals before a dash. */
const forms = [
  `^(?<place>${city}|${cityInCapitals})(?:, (?<date>${monthDay}))? ?\\((?<agency>${agency})(?:${dash}(?<inner>${monthDay}))?\\)(?:${dash}|:? (?!\\p{Ll}))`,
  `^(?<place>${city}|${cityInCapitals}),? (?<date>${monthDay})(?:,? ?\\(?(?<agency>${agency})\\)?)?(?:${dash}|: )`,
  `^(?<place>${cityInCapitals})(?:\\s+(?:--|-)\\s+|\\s*[–—]\\s*)`,
  `^(?<place>${word}(?: ${word}){0,2})(?: [–—] ?|[–—])(?=\\p{Lu})`,
  `^(?<place>${cityInCapitals}) (?<date>\\d{4}-\\d{2}-\\d{2})(?=\\s|$)`,
].map((form) => new RegExp(form, 'u'))

/**
 * The dateline that opens a wire report, such as `GENEVA, March 3 (Reuters) -`, with its span in the body. A date
 * without a year is given as `--03-03`.
 */
export function parseDateline(body: string): Dateline | undefined {
  const opening = body.slice(0, longest)
  for (const form of forms) {
    const groups = form.exec(opening)
    if (!groups?.groups || opensHeadline(opening)) continue
    const { place, agency: source, date, inner } = groups.groups
    const day = isoDay(inner ?? date)
    return {
      start: 0,
      end: groups[0].length,
      ...(place ? { place: place.trim() } : {}),
      ...(source ? { agency: source.trim() } : {}),
      ...(day ? { date: day } : {}),
    }
  }
  return undefined
}

/** "SOCCER - DINAMO SLIP.": a line all in capitals is a headline, what stands before its dash a desk. */
function opensHeadline(opening: string): boolean {
  const [line = ''] = opening.split('\n')
  return /^[\p{Lu} ]+ - .*\p{Lu}{3}/u.test(line) && !/\p{Ll}{3}/u.test(line) && line.length < longest
}

function isoDay(written: string | undefined): string | undefined {
  if (!written) return undefined
  if (/^\d{4}-/.test(written)) return written
  const plain = written.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
  if (/\d{4}/.test(plain)) return parseInstant(plain)
  // A leap year, so that 29 February stays itself.
  return parseInstant(`${plain}, 2000`)?.replace('2000', '-')
}
