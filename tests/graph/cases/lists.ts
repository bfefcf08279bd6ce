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
import { anyArticle, anyEvent, earliestPage, latestPage, most } from '../pages.ts'

const anyEntity = { kinds: null, ids: null }
const entityCountPage = { count: most, id: '', limit: 10 }
const entityNamePage = { name: '', id: '', limit: 10 }

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
  contractCase({ statement: articlesLatest, params: { ...anyArticle, ...latestPage } }),
  contractCase({
    statement: articlesLatest,
    about: 'the second page',
    params: { ...anyArticle, at: '2023-05-01T08:00:00Z', id: 'article-1', limit: 1 },
  }),
  contractCase({ statement: articlesEarliest, params: { ...anyArticle, ...earliestPage } }),
  contractCase({
    statement: articlesEarliest,
    about: 'the second page, after one without a date',
    params: { ...anyArticle, at: '', id: 'article-3', limit: 1 },
  }),
  contractCase({ statement: countArticles, params: anyArticle }),
  ...Object.entries(articleFilters).flatMap(([about, filter]) => [
    contractCase({ statement: articlesLatest, about, params: { ...filter, ...latestPage } }),
    contractCase({ statement: articlesEarliest, about, params: { ...filter, ...earliestPage } }),
    contractCase({ statement: countArticles, about, params: filter }),
  ]),

  contractCase({ statement: eventsLatest, params: { ...anyEvent, ...latestPage } }),
  contractCase({
    statement: eventsLatest,
    about: 'the second page, from among those of one day',
    params: { ...anyEvent, at: '2023-05-01', id: 'event-1', limit: 1 },
  }),
  contractCase({ statement: eventsEarliest, params: { ...anyEvent, ...earliestPage } }),
  contractCase({
    statement: eventsEarliest,
    about: 'the second page, from among those of one day',
    params: { ...anyEvent, at: '2023-05-01', id: 'event-1', limit: 2 },
  }),
  contractCase({ statement: countEvents, params: anyEvent }),
  ...Object.entries(eventFilters).flatMap(([about, filter]) => [
    contractCase({ statement: eventsLatest, about, params: { ...filter, ...latestPage } }),
    contractCase({ statement: eventsEarliest, about, params: { ...filter, ...earliestPage } }),
    contractCase({ statement: countEvents, about, params: filter }),
  ]),

  contractCase({ statement: entitiesByArticleCount, params: { ...anyEntity, ...entityCountPage } }),
  contractCase({
    statement: entitiesByArticleCount,
    about: 'the second page, from among those with one count',
    params: { ...anyEntity, count: 2, id: 'ada', limit: 2 },
  }),
  contractCase({ statement: entitiesByName, params: { ...anyEntity, ...entityNamePage } }),
  contractCase({
    statement: entitiesByName,
    about: 'the second page',
    params: { ...anyEntity, name: 'Bruno Vale', id: 'bruno', limit: 2 },
  }),
  contractCase({ statement: countEntities, params: anyEntity }),
  ...Object.entries(entityFilters).flatMap(([about, filter]) => [
    contractCase({ statement: entitiesByArticleCount, about, params: { ...filter, ...entityCountPage } }),
    contractCase({ statement: entitiesByName, about, params: { ...filter, ...entityNamePage } }),
    contractCase({ statement: countEntities, about, params: filter }),
  ]),
]
