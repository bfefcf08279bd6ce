import { dayNumber, type Grain, isoDay } from '../../../domain/time.ts'

/** Whole days, both ends included; a null end is open. */
export interface Days {
  readonly start: number | null
  readonly end: number | null
  readonly grain: Grain
}

/** Whether what is dated lies behind the article's date or ahead of it. */
export type Direction = 'PAST' | 'FUTURE'

export interface Reference {
  /** Day number of the article's publication. */
  readonly day: number
  readonly direction: Direction
  /** What the expression last before this one means, for "three weeks later". */
  readonly previous?: Days | null
}

export const monthNames =
  'january february march april may june july august september october november december'.split(' ')
export const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

export function dayOf(year: number, month: number, day: number): Days | null {
  const date = new Date(Date.UTC(year, month, day))
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null
  const number = dayNumber(date.toISOString())
  return { start: number, end: number, grain: 'DAY' }
}

export function monthOf(year: number, month: number): Days {
  return { start: firstDay(year, month), end: firstDay(year, month + 1) - 1, grain: 'MONTH' }
}

export function monthsOf(year: number, month: number, count: number, grain: Grain): Days {
  return { start: firstDay(year, month), end: firstDay(year, month + count) - 1, grain }
}

export function yearOf(year: number): Days {
  return monthsOf(year, 0, 12, 'YEAR')
}

/** Monday to Sunday. */
export function weekOf(day: number): Days {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return { start: monday, end: monday + 6, grain: 'WEEK' }
}

/** 0 is Sunday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

export function civil(day: number): { year: number; month: number; day: number } {
  const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number]
  return { year, month: month - 1, day: date }
}

function firstDay(year: number, month: number): number {
  return dayNumber(new Date(Date.UTC(year, month, 1)).toISOString())
}

/** The year in which a day of the year falls that is named without one. */
export function nearestYear(
  { day, direction }: Reference,
  dated: (year: number) => Days | null,
): Days | null {
  const { year } = civil(day)
  const years = direction === 'PAST' ? [year, year - 1] : [year, year + 1]
  for (const candidate of years) {
    const days = dated(candidate)
    if (days === null) continue
    if (direction === 'PAST' ? (days.start as number) <= day + 1 : (days.end as number) >= day) return days
  }
  return dated(year)
}

/** The named weekday on or before the reference day, or after it. */
export function nearestWeekday({ day, direction }: Reference, weekday: number): Days {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const found = direction === 'PAST' || back === 0 ? day - back : day + ((weekday - weekdayOf(day) + 7) % 7)
  return { start: found, end: found, grain: 'DAY' }
}
