import type { z } from 'zod'
import { decodeCursor } from '../connection.ts'
import type { Context } from '../context.ts'
import { follow } from '../live/follow.ts'
import { articlesWritten, eventsReported } from '../queries/live.ts'
import { type EventFilterInput, eventFilterParams } from './filters.ts'

/** Rows read at once; more come with the next statement. */
const limit = 50

/** Sorts behind every id. */
const last = '~'

type Maybe<T> = T | null | undefined
export type ArticleWritten = z.infer<(typeof articlesWritten)['row']>
export type EventReported = z.infer<(typeof eventsReported)['row']>

/** Where an article stands in the order of writing. */
export const articleKey = ({ turn, article }: ArticleWritten) => [turn, article.id] as const

/** Where a report of an event stands in the order of writing. */
export const reportKey = ({ turn, articleId, event }: EventReported) => [turn, articleId, event.id] as const

/** Articles in the order in which they are written, from now on or behind a cursor. */
export async function articlesAsWritten(after: Maybe<string>, context: Context) {
  const start = decodeCursor(after, [await turnBefore(after, context), last] as const)
  return follow(
    context.changes,
    start as ReturnType<typeof articleKey>,
    ([turn, id]) => context.store.read(articlesWritten, { turn, id, limit }),
    articleKey,
  )
}

/** Events in the order in which articles that report them are written: each once for each article. */
export async function eventsAsReported(
  { after, filter }: { after?: Maybe<string>; filter?: Maybe<EventFilterInput> },
  context: Context,
) {
  const { filter: params, participantIds } = eventFilterParams(filter)
  const start = decodeCursor(after, [await turnBefore(after, context), last, last] as const)
  return follow(
    context.changes,
    start as ReturnType<typeof reportKey>,
    ([turn, articleId, eventId]) =>
      context.store.read(eventsReported, { ...params, participantIds, turn, articleId, eventId, limit }),
    reportKey,
  )
}

/** The last write so far, for those who want what comes after it; one with a cursor knows its own. */
async function turnBefore(after: Maybe<string>, { changes }: Context): Promise<number> {
  return after === null || after === undefined ? changes.turn() : 0
}
