import {
  entitiesOfArticles,
  eventsOfArticles,
  evidenceOfEvents,
  evidenceOfRelations,
  mentionsOfPassages,
  passagesOfArticles,
} from '../../../src/api/queries/of-articles.ts'
import { contractCase } from '../contract-case.ts'
import { earliestPage, latestPage, most } from '../pages.ts'

const articles = { keys: ['article-1', 'article-2', 'article-3', 'article-9'] }
const passages = { keys: ['passage-1', 'passage-3'] }
const events = { keys: ['event-1', 'event-2', 'event-3'] }
const relations = { keys: ['relation-1', 'relation-2'] }
const limit = 10

export const cases = [
  contractCase({
    statement: passagesOfArticles,
    about: 'counted',
    params: { ...articles, count: true, index: -1, limit },
  }),
  contractCase({
    statement: passagesOfArticles,
    about: 'the second page',
    params: { ...articles, count: false, index: 0, limit: 1 },
  }),
  contractCase({
    statement: entitiesOfArticles,
    about: 'counted',
    params: { ...articles, count: true, mentions: most, id: '', limit },
  }),
  contractCase({
    statement: entitiesOfArticles,
    about: 'the second page, from among those with one count',
    params: { ...articles, count: false, mentions: 1, id: 'ada', limit: 1 },
  }),
  contractCase({
    statement: eventsOfArticles,
    about: 'counted',
    params: { ...articles, count: true, ...latestPage },
  }),
  contractCase({
    statement: eventsOfArticles,
    about: 'the second page, from among those of one day',
    params: { ...articles, count: false, at: '2023-05-01', id: 'event-1', limit: 1 },
  }),
  contractCase({
    statement: mentionsOfPassages,
    about: 'counted',
    params: { ...passages, count: true, start: -1, limit },
  }),
  contractCase({
    statement: mentionsOfPassages,
    about: 'the second page',
    params: { ...passages, count: false, start: 0, limit: 1 },
  }),
  contractCase({
    statement: evidenceOfEvents,
    about: 'counted',
    params: { ...events, count: true, ...earliestPage },
  }),
  contractCase({
    statement: evidenceOfEvents,
    about: 'the second page',
    params: { ...events, count: false, at: '2023-05-01T08:00:00Z', id: 'claim-2', limit: 1 },
  }),
  contractCase({
    statement: evidenceOfRelations,
    about: 'counted',
    params: { ...relations, count: true, ...earliestPage },
  }),
  contractCase({
    statement: evidenceOfRelations,
    about: 'the second page',
    params: { ...relations, count: false, at: '2023-05-01T08:00:00Z', id: 'claim-5', limit: 1 },
  }),
]
