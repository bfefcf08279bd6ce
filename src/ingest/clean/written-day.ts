import { parseInstant } from './instant.ts'

const longest = 160
const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:\.|º|er|-?е|日)?\s*(?:de |d[’']|of )?\s*(\p{L}[\p{L}\p{M}]{1,})\.?,?\s*(?:de |del )?(\d{4})(?!\d)/giu
const monthDayYear = /(\p{L}[\p{L}\p{M}]{1,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})(?!\d)/giu
const yearMonthDay = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u
const shortestMonth = 3
const monthsOf = new Map<string, readonly string[]>()

/** A written date as `parseInstant` reads it, or else the day in it by the month names of the page's language. */
export function writtenDay(written: string, language: string | undefined): string | undefined {
  const instant = parseInstant(written)
  if (instant) return instant
  const text = written.slice(0, longest)
  const east = yearMonthDay.exec(text)
  if (east) return parseInstant(isoDay(east[1], Number(east[2]), east[3]))
  const months = monthNames(language)
  for (const [, day, name, year] of text.matchAll(dayMonthYear)) {
    const month = monthNumber(name, months)
    if (month > 0) return parseInstant(isoDay(year, month, day))
  }
  for (const [, name, day, year] of text.matchAll(monthDayYear)) {
    const month = monthNumber(name, months)
    if (month > 0) return parseInstant(isoDay(year, month, day))
  }
  return undefined
}

function isoDay(year: string | undefined, month: number, day: string | undefined): string {
  return `${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`
}

/** The month of a name or of its beginning, as abbreviations are; 0 where none or several begin so. */
function monthNumber(name: string | undefined, months: readonly string[]): number {
  const key = name?.toLowerCase() ?? ''
  if (key.length < shortestMonth) return 0
  const exact = months.indexOf(key)
  if (exact >= 0) return (exact % 12) + 1
  const begun = new Set(months.flatMap((month, index) => (month.startsWith(key) ? [(index % 12) + 1] : [])))
  const [only] = begun
  return begun.size === 1 && only ? only : 0
}

/** The names of the months as they stand in a date and alone, which differ where a language declines them. */
function monthNames(language: string | undefined): readonly string[] {
  const code = /^[a-z]{2}/i.exec(language?.trim() ?? '')?.[0].toLowerCase() ?? 'en'
  const known = monthsOf.get(code)
  if (known) return known
  const inDate = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const alone = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' })
  const names = [inDate, alone].flatMap((format) =>
    Array.from({ length: 12 }, (_, month) =>
      (
        format.formatToParts(new Date(Date.UTC(2000, month, 2))).find((part) => part.type === 'month')
          ?.value ?? ''
      ).toLowerCase(),
    ),
  )
  monthsOf.set(code, names)
  return names
}
