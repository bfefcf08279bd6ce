import { civil, type Days, monthsOf } from './calendar.ts'

/**
 * The part of a year or month that "early", "mid", "late" and halves say. Parts of a year are whole months, those of a month
 * days: never finer than the words, and never coarser than what they leave open.
 */
export function partOf(days: Days, which: string | undefined): Days {
  if (which === undefined || days.start === null || days.end === null) return days
  const part = which.toLowerCase()
  const length = days.end - days.start + 1
  if (length > 300) return partOfYear(civil(days.start).year, part)
  const [from, to] = share(part, length >= 28 ? 10 : Math.floor(length / 3), length)
  const grain = length >= 28 ? 'DAY' : days.grain
  return { start: days.start + from, end: days.start + to - 1, grain }
}

function partOfYear(year: number, part: string): Days {
  const [from, to] = share(part, 4, 12)
  return monthsOf(year, from, to - from, 'MONTH')
}

/** From and to, of a whole divided into thirds of that size (the last may be longer) or into halves. */
function share(part: string, third: number, whole: number): [number, number] {
  if (/^first half/.test(part)) return [0, Math.floor(whole / 2)]
  if (/^second half|^latter half/.test(part)) return [Math.floor(whole / 2), whole]
  if (/^(?:early|beginning|start)/.test(part)) return [0, third]
  return /^mid/.test(part) ? [third, 2 * third] : [2 * third, whole]
}
