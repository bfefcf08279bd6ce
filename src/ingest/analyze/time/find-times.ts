import { isoDay } from '../../../domain/time.ts'
import type { TimeExpression } from '../document.ts'
import type { Tree } from '../tree.ts'
import type { Days, Direction } from './calendar.ts'
import { type TimePattern, timePatterns } from './expressions.ts'

/**
 * The time expressions of a text, in order and without overlap.
 *
 * @param publishedDay day number of the article's date, against which relative expressions are read; null
 *   where the article has none, so that only absolute dates can be resolved
 */
export function findTimes(text: string, tree: Tree, publishedDay: number | null): TimeExpression[] {
  const taken: { start: number; end: number }[] = []
  const found: TimeExpression[] = []
  for (const pattern of timePatterns) {
    for (const match of text.matchAll(pattern.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some((other) => other.start < end && start < other.end)) continue
      const expression = expressionAt(tree, text, start, end, match.groups ?? {}, pattern, publishedDay)
      if (expression === null) continue
      taken.push({ start, end })
      found.push(expression)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Stands in where an article has no date: absolute expressions resolve alike against it and its double. */
const noDay = 0
const anotherDay = 10_000

function expressionAt(
  tree: Tree,
  text: string,
  start: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
  pattern: TimePattern,
  publishedDay: number | null,
): TimeExpression | null {
  const first = tokenAt(tree, start)
  const last = tokenAt(tree, end - 1)
  if (first === undefined || last === undefined) return null
  const surface = text.slice(start, end)
  const at = (direction: Direction, day: number) => pattern.resolve(groups, { day, direction })
  const known = publishedDay ?? noDay
  if (at('PAST', known) === null && at('FUTURE', known) === null) return null
  return {
    first,
    last,
    start,
    end,
    surface,
    resolve(direction) {
      const days = at(direction, known)
      const relative = publishedDay === null && !sameDays(days, at(direction, anotherDay))
      return relative || days === null
        ? { start: null, end: null, grain: 'UNKNOWN', surface }
        : { start: iso(days.start), end: iso(days.end), grain: days.grain, surface }
    },
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
