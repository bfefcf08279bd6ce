import { en, type ParsedComponents } from 'chrono-node'
import { DateTime } from 'luxon'

const longestDate = 120
/** Only full years: two digits, or none, leave too much to guess. */
const hasYear = /\b(?:1[89]|20)\d\d\b/
const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i
const dotted =
  /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:1[89]|20)\d\d)(?!\d)(?:[\s,|/–-]{1,4}(?:um )?(\d{1,2}):(\d\d)(?![\d]|\s?[ap]\.?m))?/i

/**
 * A written date as ISO 8601, no finer than it is written: an instant with its own offset (`Z` for UTC), a local time
 * where no zone is given, or the day. Reads ISO, RFC 2822, and English dates by chrono-node, with zone abbreviations.
 * Between dots the day comes first wherever dates are written so.
 * `undefined` where no day is certain, as for "6 hours ago", or for 03/04/2021, whose month depends on the country.
 */
export function parseInstant(written: string): string | undefined {
  const text = written.trim().slice(0, longestDate)
  return parseIso(text) ?? parseMail(text) ?? parseDotted(text) ?? parseWritten(text)
}

function parseIso(text: string): string | undefined {
  const parts = iso.exec(text)
  if (!parts) return undefined
  const [, day, time, zone] = parts
  if (!time) return valid(DateTime.fromISO(`${day}`, { zone: 'utc' }))?.toISODate() ?? undefined
  const parsed = valid(
    DateTime.fromISO(`${day}T${time}${zone?.toUpperCase() ?? ''}`, {
      setZone: true,
      ...(zone ? {} : { zone: 'utc' }),
    }),
  )
  return parsed && format(parsed, zone !== undefined)
}

function parseMail(text: string): string | undefined {
  if (!/\b[+-]?\d{4}$|\b[A-Z]{1,4}$/.test(text)) return undefined
  const parsed = valid(DateTime.fromRFC2822(text, { setZone: true }))
  return parsed && format(parsed, true)
}

function parseDotted(text: string): string | undefined {
  const parts = dotted.exec(text)
  if (!parts) return undefined
  const [, day, month, year, hour, minute] = parts
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return parseIso(hour ? `${date}T${hour.padStart(2, '0')}:${minute}` : date) ?? parseIso(date)
}

function parseWritten(text: string): string | undefined {
  if (!hasYear.test(text) || isAmbiguous(text)) return undefined
  const spaced = text.replace(/[|•·–—]/g, ' ').replace(/\s+/g, ' ')
  const [first, second] = en.strict.parse(spaced)
  const found = [first, second].find((result) => result?.start.isCertain('year'))?.start
  if (!found?.isCertain('month') || !found.isCertain('day')) return undefined
  const clock = found.isCertain('hour')
    ? found
    : [first, second].find((result) => result?.start.isCertain('hour'))?.start
  return fromComponents(found, clock)
}

function fromComponents(day: ParsedComponents, clock: ParsedComponents | undefined): string | undefined {
  const date = { year: day.get('year') ?? 0, month: day.get('month') ?? 0, day: day.get('day') ?? 0 }
  if (!clock) return valid(DateTime.fromObject(date, { zone: 'utc' }))?.toISODate() ?? undefined
  const offset = clock.isCertain('timezoneOffset') ? clock.get('timezoneOffset') : null
  const zone = offset === null ? 'utc' : fixedZone(offset)
  const time = {
    hour: clock.get('hour') ?? 0,
    minute: clock.get('minute') ?? 0,
    second: clock.get('second') ?? 0,
  }
  const parsed = valid(DateTime.fromObject({ ...date, ...time }, { zone }))
  return parsed && format(parsed, offset !== null)
}

function fixedZone(minutes: number): string {
  const size = Math.abs(minutes)
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
}

function format(time: DateTime<true>, hasZone: boolean): string | undefined {
  const second = time.set({ millisecond: 0 })
  return second.toISO({ suppressMilliseconds: true, includeOffset: hasZone }) ?? undefined
}

function valid(time: DateTime): DateTime<true> | undefined {
  return time.isValid && time.year >= 1800 && time.year <= 2100 ? (time as DateTime<true>) : undefined
}

function isAmbiguous(text: string): boolean {
  const numeric = /\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/.exec(text)
  if (!numeric) return false
  const [first, second] = [Number(numeric[1]), Number(numeric[2])]
  return first !== second && first <= 12 && second <= 12
}
