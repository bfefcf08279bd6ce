import { isoDay } from '../../../domain/time.ts'
import type { TimeExpression } from '../document.ts'
import type { Tree } from '../tree.ts'
import { bounded, boundOf } from './bounds.ts'
import { civil, type Days, type Direction } from './calendar.ts'
import { type TimePattern, timePatterns } from './expressions.ts'

interface Match {
  readonly pattern: TimePattern
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Sentences over which a year that was named, or the time told of last, still holds. */
const reach = 2

/**
 * The time expressions of a text, in order and without overlap.
 *
 * @param publishedDay day number of the article's date, against which relative expressions are read; null
 *   where the article has none, so that only absolute dates can be resolved
 */
export function findTimes(text: string, tree: Tree, publishedDay: number | null): TimeExpression[] {
  const found: TimeExpression[] = []
  let told: { days: Days; year: number | undefined; sentence: number } | undefined
  for (const match of matchesIn(text)) {
    const first = tokenAt(tree, match.start)
    const last = tokenAt(tree, match.end - 1)
    if (first === undefined || last === undefined) continue
    const sentence = tree.sentenceOf(first)
    const near = told !== undefined && sentence - told.sentence <= reach ? told : undefined
    const days = reader(match, publishedDay, near)
    const past = days('PAST')
    if (past === null && days('FUTURE') === null) continue
    const surface = text.slice(match.start, match.end)
    const bound = boundOf(text, match.start, surface)
    found.push({
      first,
      last,
      start: match.start,
      end: match.end,
      surface,
      resolve(direction) {
        const read = days(direction)
        if (read === null) return { start: null, end: null, grain: 'UNKNOWN', surface }
        const { start, end, grain } = bounded(read, bound)
        return { start: iso(start), end: iso(end), grain, surface }
      },
    })
    if (past !== null && past.grain !== 'UNKNOWN')
      told = {
        days: past,
        year: match.groups.year === undefined ? near?.year : Number(match.groups.year),
        sentence,
      }
  }
  return found
}

/** Matches of the patterns in order of the text; of two that overlap, the more specific pattern's. */
function matchesIn(text: string): Match[] {
  const matches: Match[] = []
  const taken = new Uint8Array(text.length)
  for (const pattern of timePatterns) {
    for (const match of text.matchAll(pattern.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      matches.push({ pattern, start, end, groups: match.groups ?? {} })
    }
  }
  return matches.sort((a, b) => a.start - b.start)
}

/** Stands in where an article has no date: absolute expressions resolve alike against it and its double. */
const noDay = 0
const anotherDay = 10_000

/**
 * What the expression means when it lies behind the article or ahead. A month without a year is one of the year that
 * the text has just named, where that is not about the article's own.
 */
function reader(
  { pattern, groups }: Match,
  publishedDay: number | null,
  told: { days: Days; year: number | undefined } | undefined,
): (direction: Direction) => Days | null {
  const previous = told?.days ?? null
  const at = (direction: Direction, day: number) => pattern.resolve(groups, { day, direction, previous })
  const elsewhere = groups.month !== undefined && groups.year === undefined ? told?.year : undefined
  if (
    elsewhere !== undefined &&
    (publishedDay === null || Math.abs(elsewhere - civil(publishedDay).year) > 1)
  ) {
    const endOfYear = Math.floor(Date.UTC(elsewhere, 11, 31) / 86_400_000)
    return () => at('PAST', endOfYear)
  }
  if (publishedDay !== null) return (direction) => at(direction, publishedDay)
  return (direction) => {
    const days = at(direction, noDay)
    const absolute = days !== null && sameDays(days, at(direction, anotherDay))
    return absolute ? days : days && { start: null, end: null, grain: 'UNKNOWN' }
  }
}

function sameDays(a: Days | null, b: Days | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

function iso(day: number | null): string | null {
  return day === null ? null : isoDay(day)
}

/** Binary search: the token that covers the offset. */
function tokenAt(tree: Tree, offset: number): number | undefined {
  let [low, high] = [0, tree.tokens.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const token = tree.token(middle)
    if (offset < token.start) high = middle - 1
    else if (offset >= token.end) low = middle + 1
    else return middle
  }
  return undefined
}
