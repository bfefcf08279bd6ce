import {
  articlesEarliest,
  articlesLatest,
  countArticles,
  countEntities,
  countEvents,
  entitiesByArticleCount,
  entitiesByName,
  eventsEarliest,
  eventsLatest,
} from '../../../src/api/queries/lists.ts'
import { contractCase } from '../contract-case.ts'
import { pageCases } from '../page-cases.ts'
import { anyArticle, anyEvent } from '../pages.ts'

const anyEntity = { kinds: null, ids: null }

const articleFilters = {
  'a publisher': { ...anyArticle, publisher: 'Other Wire' },
  'some of them': { ...anyArticle, ids: ['article-1', 'article-9'] },
  'a day': { ...anyArticle, from: '2023-05-01', to: '2023-05-01~' },
}

const eventFilters = {
  types: { ...anyEvent, types: ['VISIT', 'ATTACK'] },
  'a span of time': { ...anyEvent, from: '2023-05-01', to: '2023-05-02~' },
  modality: { ...anyEvent, modality: 'PLANNED' },
  'polarity, confidence and sources': {
    ...anyEvent,
    polarity: 'AFFIRMED',
    minConfidence: 0.7,
    minSources: 2,
  },
  place: { ...anyEvent, placeIds: ['lisbon', 'portugal'] },
  ids: { ...anyEvent, ids: ['event-3', 'event-9'] },
}

const entityFilters = {
  kinds: { ...anyEntity, kinds: ['PERSON', 'PLACE'] },
  ids: { ...anyEntity, ids: ['board', 'nobody'] },
}

export const cases = [
  ...pageCases(articlesLatest, anyArticle),
  ...pageCases(articlesLatest, anyArticle, {
    about: 'the second page',
    after: ['2023-05-01T08:00:00Z', 'article-1'],
    limit: 1,
  }),
  ...pageCases(articlesEarliest, anyArticle),
  ...pageCases(articlesEarliest, anyArticle, {
    about: 'the second page, after one without a date',
    after: ['', 'article-3'],
    limit: 1,
  }),
  contractCase({ statement: countArticles, params: anyArticle }),
  ...Object.entries(articleFilters).flatMap(([about, filter]) => [
    ...pageCases(articlesLatest, filter, { about }),
    ...pageCases(articlesEarliest, filter, { about }),
    contractCase({ statement: countArticles, about, params: filter }),
  ]),

  ...pageCases(eventsLatest, anyEvent),
  ...pageCases(eventsLatest, anyEvent, {
    about: 'the second page, from among those of one day',
    after: ['2023-05-01', 'event-1'],
    limit: 1,
  }),
  ...pageCases(eventsEarliest, anyEvent),
  ...pageCases(eventsEarliest, anyEvent, {
    about: 'the second page, from among those of one day',
    after: ['2023-05-01', 'event-1'],
    limit: 2,
  }),
  contractCase({ statement: countEvents, params: anyEvent }),
  ...Object.entries(eventFilters).flatMap(([about, filter]) => [
    ...pageCases(eventsLatest, filter, { about }),
    ...pageCases(eventsEarliest, filter, { about }),
    contractCase({ statement: countEvents, about, params: filter }),
  ]),

  ...pageCases(entitiesByArticleCount, anyEntity),
  ...pageCases(entitiesByArticleCount, anyEntity, {
    about: 'the second page, from among those with one count',
    after: [2, 'ada'],
    limit: 2,
  }),
  ...pageCases(entitiesByName, anyEntity),
  ...pageCases(entitiesByName, anyEntity, {
    about: 'the second page',
    after: ['Bruno Vale', 'bruno'],
    limit: 2,
  }),
  contractCase({ statement: countEntities, params: anyEntity }),
  ...Object.entries(entityFilters).flatMap(([about, filter]) => [
    ...pageCases(entitiesByArticleCount, filter, { about }),
    ...pageCases(entitiesByName, filter, { about }),
    contractCase({ statement: countEntities, about, params: filter }),
  ]),
]
