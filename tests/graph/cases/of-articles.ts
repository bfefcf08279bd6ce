import {
  entitiesOfArticles,
  eventsOfArticles,
  evidenceOfEvents,
  evidenceOfRelations,
  mentionsOfPassages,
  passagesOfArticles,
} from '../../../src/api/queries/of-articles.ts'
import { pageCases } from '../page-cases.ts'

const articles = { keys: ['article-1', 'article-2', 'article-3', 'article-9'] }
const passages = { keys: ['passage-1', 'passage-3'] }
const events = { keys: ['event-1', 'event-2', 'event-3'] }
const relations = { keys: ['relation-1', 'relation-2'] }

export const cases = [
  ...pageCases(passagesOfArticles, { ...articles, count: true }, { about: 'counted' }),
  ...pageCases(
    passagesOfArticles,
    { ...articles, count: false },
    { about: 'the second page', after: [0], limit: 1 },
  ),
  ...pageCases(entitiesOfArticles, { ...articles, count: true }, { about: 'counted' }),
  ...pageCases(
    entitiesOfArticles,
    { ...articles, count: false },
    { about: 'the second page, from among those with one count', after: [1, 'ada'], limit: 1 },
  ),
  ...pageCases(eventsOfArticles, { ...articles, count: true }, { about: 'counted' }),
  ...pageCases(
    eventsOfArticles,
    { ...articles, count: false },
    { about: 'the second page, from among those of one day', after: ['2023-05-01', 'event-1'], limit: 1 },
  ),
  ...pageCases(mentionsOfPassages, { ...passages, count: true }, { about: 'counted' }),
  ...pageCases(
    mentionsOfPassages,
    { ...passages, count: false },
    { about: 'the second page', after: [0], limit: 1 },
  ),
  ...pageCases(evidenceOfEvents, { ...events, count: true }, { about: 'counted' }),
  ...pageCases(
    evidenceOfEvents,
    { ...events, count: false },
    { about: 'the second page', after: ['2023-05-01T08:00:00Z', 'claim-2'], limit: 1 },
  ),
  ...pageCases(evidenceOfRelations, { ...relations, count: true }, { about: 'counted' }),
  ...pageCases(
    evidenceOfRelations,
    { ...relations, count: false },
    { about: 'the second page', after: ['2023-05-01T08:00:00Z', 'claim-5'], limit: 1 },
  ),
]
