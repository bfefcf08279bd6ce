import { DateTime } from 'luxon'

/** The last day of a year (`2024`), a month (`2024-02`) or a day, as an ISO date. */
export function lastDay(iso: string): string {
  const unit = iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day'
  const end = DateTime.fromISO(iso, { zone: 'utc' }).endOf(unit)
  if (!end.isValid) throw new Error(`${iso} is no date`)
  return end.toISODate()
}
