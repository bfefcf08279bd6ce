import type { Days } from './calendar.ts'

const bounding = /\b(since|by|until|till|before)\s+(?:the )?$/iu
const within = /^(since|by|until|till|before)\s/iu

/** The word before an expression, or at its head, that leaves an end of it open: "since May", "by Friday". */
export function boundOf(text: string, start: number, surface: string): string | undefined {
  const before = bounding.exec(text.slice(Math.max(0, start - 16), start))
  return (within.exec(surface) ?? before)?.[1]?.toLowerCase()
}

export function bounded(days: Days, bound: string | undefined): Days {
  if (bound === undefined || days.grain === 'UNKNOWN') return days
  if (bound === 'since') return { ...days, end: null }
  if (bound === 'before') return { ...days, start: null, end: days.start === null ? null : days.start - 1 }
  return { ...days, start: null }
}
