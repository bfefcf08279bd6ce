import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { articleRow, eventRow } from '../rows.ts'
import { eventFilter } from './lists.ts'

/** The number of the last write. */
export const lastTurn = statement({
  name: 'read/turn',
  params: z.object({}),
  row: z.object({ turn: z.number() }),
})

export const articlesWritten = statement({
  name: 'read/articles-written',
  params: z.object({ turn: z.number(), id: z.string(), limit: z.number() }),
  row: z.object({ turn: z.number(), article: articleRow }),
})

export const eventsReported = statement({
  name: 'read/events-reported',
  params: z.object({
    ...eventFilter,
    participantIds: z.array(z.string()).readonly(),
    turn: z.number(),
    articleId: z.string(),
    eventId: z.string(),
    limit: z.number(),
  }),
  row: eventRow.extend({ turn: z.number(), articleId: z.string() }),
})
