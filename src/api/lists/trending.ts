import { dayNumber, isoDay } from '../../domain/time.ts'
import { pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { articlesLatest } from '../queries/lists.ts'
import { type TrendRow, trendingEntities } from '../queries/trending.ts'

/** Days of a window. */
const trendWindows = { DAY: 1, WEEK: 7, MONTH: 30 } as const
export type TrendWindow = keyof typeof trendWindows

/** Windows before, from which an entity's own rate is taken. */
const windowsBefore = 8

/** Articles that a trend takes at least: one may be chance. */
const least = 2

/**
 * Entities that burst in a window against their own baseline. Articles are taken to come by a Poisson process whose rate is
 * that of the eight windows before, as a share of all articles of the time, so that a busier news day is no burst:
 * expected = baseline * (all now / all before); score = (now - expected) / sqrt(expected + 1), the surprise in standard
 * deviations, with one added so that what was never named before needs more than one article. After S. Hendrickson et al.,
 * "Trend Detection in Social Data" (2015).
 *
 * @param until the last day; the day of the latest article when left out
 */
export async function trending(
  args: {
    readonly window: TrendWindow
    readonly until: Date | null | undefined
    readonly kinds: readonly string[] | null | undefined
    readonly limit: number
  },
  { store }: Context,
): Promise<TrendRow[]> {
  const last = args.until?.toISOString().slice(0, 10) ?? (await latestDay({ store }))
  if (last === undefined) return []
  const end = dayNumber(last) + 1
  const days = trendWindows[args.window]
  const [from, now, to] = [end - days * (windowsBefore + 1), end - days, end].map(isoDay) as [
    string,
    string,
    string,
  ]
  return store.read(trendingEntities, { from, now, to, least, kinds: args.kinds ?? null, limit: args.limit })
}

async function latestDay({ store }: Pick<Context, 'store'>): Promise<string | undefined> {
  const { statement, page } = pageOf(articlesLatest, { first: 1 })
  const [latest] = await store.read(statement, { ...anyArticle, ...page })
  return latest?.article.publishedAt?.slice(0, 10)
}

const anyArticle = { from: '', to: '~', publisher: null, ids: null }
