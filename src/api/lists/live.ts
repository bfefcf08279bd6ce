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

/** A place in the order of writing: the number of a write, an article of it, an event that this one reports. */
type Place = readonly [turn: number, articleId: string, eventId: string]

/** Where an article stands: behind all that it reports, so that every list goes on from every cursor. */
export const articlePlace = ({ turn, article }: ArticleWritten): Place => [turn, article.id, last]

/** Where a report of an event stands. */
export const reportPlace = ({ turn, articleId, event }: EventReported): Place => [turn, articleId, event.id]

/** Behind all that has been written so far. */
export async function presentPlace({ changes }: Context): Promise<Place> {
  return [await changes.turn(), last, last]
}

async function startAt(after: Maybe<string>, context: Context): Promise<Place> {
  if (after === null || after === undefined) return presentPlace(context)
  return decodeCursor(after, [0, last, last] as const)
}

/** Articles in the order in which they are written, from now on or behind a cursor. */
export async function articlesAsWritten(after: Maybe<string>, context: Context) {
  return follow(
    context.changes,
    await startAt(after, context),
    ([turn, id]) => context.store.read(articlesWritten, { turn, id, limit }),
    articlePlace,
  )
}

/** Events in the order in which articles that report them are written: each once for each article. */
export async function eventsAsReported(
  { after, filter }: { after?: Maybe<string>; filter?: Maybe<EventFilterInput> },
  context: Context,
) {
  const { filter: params, participantIds } = eventFilterParams(filter)
  return follow(
    context.changes,
    await startAt(after, context),
    ([turn, articleId, eventId]) =>
      context.store.read(eventsReported, { ...params, participantIds, turn, articleId, eventId, limit }),
    reportPlace,
  )
}
