import { decodeCursor, encodeCursor } from '../connection.ts'
import type { Context } from '../context.ts'
import { follow } from '../live/follow.ts'
import { articlesWritten, eventsReported } from '../queries/live.ts'
import type { ArticleRow, EventRow } from '../rows.ts'
import { type EventFilterInput, eventFilterParams } from './filters.ts'

/** Rows read at once; more come with the next statement. */
const limit = 50

/** Sorts behind every id. */
const last = '~'

/** Write and article, and of a report its event. */
type ArticleKey = readonly [turn: number, articleId: string]
type ReportKey = readonly [turn: number, articleId: string, eventId: string]

export interface Told {
  /** The place behind which to go on. */
  readonly cursor: string
}

/** Articles in the order in which they are written, from now on or behind a cursor. */
export async function articlesAsWritten(
  after: string | null | undefined,
  context: Context,
): Promise<AsyncIterableIterator<Told & { article: ArticleRow }>> {
  const start = await startOf(after, context, (turn): ArticleKey => [turn, last])
  const rows = follow(
    context.changes,
    start,
    ([turn, id]) => context.store.read(articlesWritten, { turn, id, limit }),
    ({ turn, article }): ArticleKey => [turn, article.id],
  )
  return toldOf(rows, context, ({ turn, article }) => ({ article, cursor: encodeCursor([turn, article.id]) }))
}

/** Events in the order in which articles that report them are written: each once for each article. */
export async function eventsAsReported(
  { after, filter }: { after?: string | null | undefined; filter?: EventFilterInput | null | undefined },
  context: Context,
): Promise<AsyncIterableIterator<Told & { event: EventRow; articleId: string }>> {
  const { filter: params, participantIds } = eventFilterParams(filter)
  const start = await startOf(after, context, (turn): ReportKey => [turn, last, last])
  const rows = follow(
    context.changes,
    start,
    ([turn, articleId, eventId]) =>
      context.store.read(eventsReported, { ...params, participantIds, turn, articleId, eventId, limit }),
    ({ turn, articleId, event }): ReportKey => [turn, articleId, event.id],
  )
  return toldOf(rows, context, (row) => ({
    event: row,
    articleId: row.articleId,
    cursor: encodeCursor([row.turn, row.articleId, row.event.id]),
  }))
}

/** The key in a cursor, or that of the end as it is now. */
async function startOf<Key extends readonly (string | number)[]>(
  after: string | null | undefined,
  { changes }: Context,
  endOf: (turn: number) => Key,
): Promise<Key> {
  return decodeCursor(after, endOf(after == null ? await changes.turn() : 0))
}

/** Rows as they are told, each with loaders that know nothing of the graph before it. */
function toldOf<Row, Shown>(
  rows: AsyncIterableIterator<Row>,
  context: Context,
  shown: (row: Row) => Shown,
): AsyncIterableIterator<Shown> {
  return {
    async next() {
      const result = await rows.next()
      context.renewLoaders()
      return result.done ? { done: true, value: undefined } : { done: false, value: shown(result.value) }
    },
    async return() {
      await rows.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
