import {
  civil,
  type Days,
  dayOf,
  monthNames,
  monthOf,
  monthsOf,
  nearestWeekday,
  nearestYear,
  type Reference,
  weekdayNames,
  weekOf,
  yearOf,
} from './calendar.ts'
import { partOf } from './parts.ts'

/** One form of time expression; null where the words turn out not to be one. */
export interface TimePattern {
  readonly pattern: RegExp
  resolve(groups: Readonly<Record<string, string | undefined>>, reference: Reference): Days | null
}

const month = `(?<month>${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\b\\.?|${name.slice(0, 4)}\\b\\.?`).join('|')})`
const weekday = `(?<weekday>${weekdayNames.join('|')})`
const year = '(?<year>1[89]\\d\\d|20\\d\\d)'
const date = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const date2 = '(?<day2>[0-3]?\\d)(?:st|nd|rd|th)?'
const part =
  '(?:(?<part>early|mid|late|(?:the )?(?:beginning|start|end|middle|first half|second half|latter half) of)[- ]?(?:the )?)?'
const ordinalWords = ['first', 'second', 'third', 'fourth']
const numberWords = 'one two three four five six seven eight nine ten eleven twelve'
  .split(' ')
  .concat(['a couple of', 'a few', 'several'])
const season = '(?<season>spring|summer|autumn|fall|winter)'
const count = `(?<count>\\d{1,3}|an?|${numberWords.join('|')})`
const unit = '(?<unit>day|week|month|year)s?'

function compile(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu')
}

function monthIndex(name: string | undefined): number {
  return monthNames.findIndex((full) =>
    full.startsWith((name ?? '?').toLowerCase().replace('.', '').slice(0, 3)),
  )
}

function dated(groups: Readonly<Record<string, string | undefined>>, reference: Reference): Days | null {
  const at = (of: number): Days | null => {
    const first = dayOf(of, monthIndex(groups.month), Number(groups.day))
    if (groups.day2 === undefined || first === null) return first
    const last = dayOf(of, monthIndex(groups.month), Number(groups.day2))
    return last === null || (last.end as number) < (first.start as number)
      ? null
      : { ...first, end: last.end }
  }
  return groups.year === undefined ? nearestYear(reference, at) : at(Number(groups.year))
}

/** Most specific first: where two overlap, the earlier form wins. */
export const timePatterns: readonly TimePattern[] = [
  {
    pattern: compile('(?<year>\\d{4})-(?<month2>[01]\\d)-(?<day>[0-3]\\d)'),
    resolve: ({ year: y, month2, day }) => dayOf(Number(y), Number(month2) - 1, Number(day)),
  },
  {
    pattern: compile(
      `(?:from |between )?${date}(?: ?[-–] ?| to | and | through )${date2} (?:of )?${month}(?:,? ${year})?`,
    ),
    resolve: dated,
  },
  {
    pattern: compile(
      `(?:from |between )?${month} ${date}(?: ?[-–] ?| to | and | through )(?:${monthNames.join('|')})? ?${date2}(?!\\d)(?:,? ${year})?`,
    ),
    resolve: dated,
  },
  { pattern: compile(`${date} (?:of )?${month}(?:,? ${year})?`), resolve: dated },
  { pattern: compile(`${month} ${date}(?!\\d)(?:,? ${year})?`), resolve: dated },
  {
    pattern: compile(`${part}${month},?(?: of)? ${year}`),
    resolve: ({ part: which, month: name, year: y }) => partOf(monthOf(Number(y), monthIndex(name)), which),
  },
  {
    pattern: compile(`(?:the )?(?<nth>${ordinalWords.join('|')}) quarter(?: of (?:the year|${year}))?`),
    resolve: ({ nth, year: y }, reference) => {
      const quarter = (of: number) =>
        monthsOf(of, ordinalWords.indexOf((nth ?? '').toLowerCase()) * 3, 3, 'MONTH')
      return y === undefined ? nearestYear(reference, quarter) : quarter(Number(y))
    },
  },
  {
    pattern: compile(
      `(?:in )?(?:(?<which>this|last|next|the (?:previous|following)) )?(?:the )?${season} (?:of )?${year}|(?:in )?(?<which2>this|last|next) ${season.replace('season', 'season2')}`,
    ),
    resolve: ({ season: name, season2, which2, year: y }, reference) => {
      const at = (of: number) => seasonOf(of, (name ?? season2 ?? '').toLowerCase())
      if (y !== undefined) return at(Number(y))
      const { year: now } = civil(reference.day)
      const [past, ahead] = [at(now), at(now + 1)]
      if (which2?.toLowerCase() === 'next') return (past.start as number) > reference.day ? past : ahead
      if (which2?.toLowerCase() === 'last') return (past.end as number) < reference.day ? past : at(now - 1)
      return past
    },
  },
  {
    pattern: compile(
      `(?:(?:(?<part>early|mid|late)[- ]|earlier |later )?(?:in )?)?(?<which>this|last|next|past|previous|coming|the|the past|the previous|the coming|the same) (?<unit>week|month|year|quarter|weekend)(?! ago)`,
    ),
    resolve: ({ part: which3, which, unit: of }, reference) =>
      partOf(calendarUnit((which ?? '').toLowerCase(), (of ?? '').toLowerCase(), reference), which3),
  },
  {
    pattern: compile(`(?<which>last|next|this|the previous|the following|the coming) ${weekday}`),
    resolve: ({ which, weekday: name }, { day }) => {
      const index = weekdayNames.indexOf((name ?? '').toLowerCase())
      const forward = /next|coming|following/i.test(which ?? '')
      return forward
        ? nearestWeekday({ day: day + 1, direction: 'FUTURE' }, index)
        : nearestWeekday({ day: /this/i.test(which ?? '') ? day : day - 1, direction: 'PAST' }, index)
    },
  },
  {
    pattern: compile("(?<day>Christmas Eve|Christmas Day|Christmas|New Year's Eve|New Year's Day)"),
    resolve: ({ day: name }, reference) => {
      const dates: Readonly<Record<string, readonly [number, number]>> = {
        'christmas eve': [11, 24],
        "new year's eve": [11, 31],
        "new year's day": [0, 1],
      }
      const [m, d] = dates[(name ?? '').toLowerCase()] ?? [11, 25]
      return nearestYear(reference, (of) => dayOf(of, m, d))
    },
  },
  {
    pattern: compile(weekday),
    resolve: ({ weekday: name }, reference) =>
      nearestWeekday(reference, weekdayNames.indexOf((name ?? '').toLowerCase())),
  },
  {
    pattern: compile(
      '(?<when>the day before yesterday|yesterday|today|tonight|tomorrow|the day after tomorrow)',
    ),
    resolve: ({ when }, { day }) => {
      const offset = { 'the day before yesterday': -2, yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }
      const at = day + (offset[(when ?? '').toLowerCase() as keyof typeof offset] ?? 2)
      return { start: at, end: at, grain: 'DAY' }
    },
  },
  {
    pattern: compile(
      `(?:the )?(?<part>beginning|start|end|middle|first half|second half|latter half) of (?<which>the|this|last|next) (?<unit>month|year)`,
    ),
    resolve: ({ part: which, which: near, unit: of }, reference) =>
      partOf(calendarUnit((near ?? '').toLowerCase(), (of ?? '').toLowerCase(), reference), which),
  },
  {
    pattern: compile('(?<day>the (?:next|following) day|the day after|a day later)'),
    resolve: (_, { previous }) =>
      previous?.grain === 'DAY' && previous.end !== null
        ? { start: previous.end + 1, end: previous.end + 1, grain: 'DAY' }
        : null,
  },
  {
    pattern: compile('(?:on |in )?the same (?<unit>day|month|year)'),
    resolve: ({ unit: of }, { previous }) =>
      previous?.start == null || previous.grain === 'UNKNOWN'
        ? null
        : around(previous.start, (of ?? 'day').toLowerCase(), previous),
  },
  {
    pattern: compile(`${count} ${unit} (?:later|afterwards|after that)`),
    resolve: ({ count: number, unit: of }, { previous }) =>
      previous?.start == null
        ? null
        : coarser(shifted(previous.start, amount(number), of ?? 'day'), previous),
  },
  {
    pattern: compile(`${count} ${unit} (?:ago|earlier)`),
    resolve: ({ count: number, unit: of }, { day }) => shifted(day, -amount(number), of ?? 'day'),
  },
  {
    pattern: compile(`in ${count} ${unit}(?:' time)?`),
    resolve: ({ count: number, unit: of }, { day, direction }) =>
      direction === 'FUTURE' ? shifted(day, amount(number), of ?? 'day') : null,
  },
  {
    pattern: compile(`(?:in|during|last|next|this|since|until|by|of|for) ${part}${month}`),
    resolve: ({ part: which, month: name }, reference) => {
      const found = nearestYear(reference, (of) => monthOf(of, monthIndex(name)))
      return found === null ? null : partOf(found, which)
    },
  },
  {
    pattern: compile(`(?:(?:in|during|since|until|by|of|for|from) )${part}${year}(?!s|[-/]\\d| ?%| people)`),
    resolve: ({ part: which, year: y }) => partOf(yearOf(Number(y)), which),
  },
  {
    pattern: compile('(?:in )?the (?<decade>(?:1[89]|20)\\d0)s'),
    resolve: ({ decade }) => monthsOf(Number(decade), 0, 120, 'YEAR'),
  },
  {
    pattern: compile('(?<when>recent|recently|lately)'),
    resolve: () => ({ start: null, end: null, grain: 'UNKNOWN' }),
  },
]

/** Of the northern half of the earth; a winter begins in December of the year that it is named after. */
function seasonOf(of: number, name: string): Days {
  const first = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 }[name] ?? 2
  return monthsOf(of, first, 3, 'MONTH')
}

function calendarUnit(which: string, unitName: string, { day }: Reference): Days {
  const step = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0
  const { year: y, month: m } = civil(day)
  switch (unitName) {
    case 'week':
      return weekOf(day + 7 * step)
    case 'weekend': {
      const { start } = weekOf(day + 7 * step)
      return { start: (start as number) + 5, end: (start as number) + 6, grain: 'DAY' }
    }
    case 'month':
      return monthOf(y, m + step)
    case 'quarter':
      return monthsOf(y, (Math.floor(m / 3) + step) * 3, 3, 'MONTH')
    default:
      return yearOf(y + step)
  }
}

function amount(words: string | undefined): number {
  const lower = (words ?? '').toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an') return 1
  if (lower === 'a couple of') return 2
  const index = numberWords.indexOf(lower)
  return index >= 0 && index < 12 ? index + 1 : Number.NaN
}

/** "Three weeks ago" is known to the week, "two days ago" to the day. */
function shifted(day: number, by: number, unitName: string): Days | null {
  if (Number.isNaN(by)) return { start: null, end: null, grain: 'UNKNOWN' }
  const { year: y, month: m } = civil(day)
  switch (unitName.toLowerCase()) {
    case 'day':
      return { start: day + by, end: day + by, grain: 'DAY' }
    case 'week':
      return weekOf(day + 7 * by)
    case 'month':
      return monthOf(y, m + by)
    default:
      return yearOf(y + by)
  }
}

/** The day, month or year about a day; never finer than what is known of it. */
function around(day: number, unitName: string, known: Days): Days {
  const { year: y, month: m } = civil(day)
  if (unitName === 'year') return yearOf(y)
  if (unitName === 'month') return known.grain === 'YEAR' ? known : monthOf(y, m)
  return known
}

/** Years after a year is a year, however the distance is counted. */
function coarser(days: Days | null, known: Days): Days | null {
  if (days?.start == null || known.grain === 'DAY' || known.grain === 'UNKNOWN') return days
  const { year: y, month: m } = civil(days.start)
  if (known.grain === 'YEAR') return yearOf(y)
  return days.grain === 'YEAR' ? days : monthOf(y, m)
}
