import { articlesWritten, eventsReported, lastTurn } from '../../../src/api/queries/live.ts'
import { contractCase } from '../contract-case.ts'
import { anyEvent } from '../pages.ts'

const start = { turn: 0, articleId: '', eventId: '', limit: 10 }

export const cases = [
  contractCase({ statement: lastTurn, params: {}, varies: ['turn'] }),
  contractCase({ statement: articlesWritten, params: { turn: 0, id: '', limit: 10 } }),
  contractCase({
    statement: articlesWritten,
    about: 'behind an article',
    params: { turn: 1, id: 'article-1', limit: 10 },
  }),
  contractCase({ statement: eventsReported, params: { ...anyEvent, ...start, participantIds: [] } }),
  contractCase({
    statement: eventsReported,
    about: 'of a participant',
    params: { ...anyEvent, ...start, participantIds: ['ada'] },
  }),
]
