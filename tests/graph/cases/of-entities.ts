import {
  articlesOfEntitiesEarliest,
  articlesOfEntitiesLatest,
  eventsOfEntitiesEarliest,
  eventsOfEntitiesLatest,
  mentionsOfEntities,
  neighborhoodOf,
  neighborsOfEntities,
  relationsOfEntities,
} from '../../../src/api/queries/of-entities.ts'
import { contractCase } from '../contract-case.ts'
import { anyArticle, anyEvent, earliestPage, latestPage, most } from '../pages.ts'

const keys = ['ada', 'bruno', 'lisbon', 'lonely', 'nobody']
const events = { keys, ...anyEvent, others: [] }
const articles = { keys, ...anyArticle, others: [] }
const neighborPage = { kinds: null, events: most, articles: most, id: '', limit: 10 }

const eventFilters = {
  'with others': { ...events, others: ['bruno', 'ada'] },
  'types, time and sources': {
    ...events,
    types: ['MEET'],
    from: '2023-01-01',
    to: '2023-12-31~',
    polarity: 'AFFIRMED',
    modality: 'OCCURRED',
    minConfidence: 0.5,
    minSources: 2,
  },
  'a place': { ...events, placeIds: ['lisbon'] },
  'some of them': { ...events, ids: ['event-1', 'event-3'] },
}

const articleFilters = {
  'with others': { ...articles, others: ['bruno', 'lisbon'] },
  'a publisher and a time': { ...articles, publisher: 'Other Wire', from: '2023-05-02', to: '2023-05-04~' },
  'some of them': { ...articles, ids: ['article-2'] },
}

export const cases = [
  contractCase({
    statement: eventsOfEntitiesLatest,
    about: 'counted',
    params: { ...events, count: true, ...latestPage },
  }),
  contractCase({
    statement: eventsOfEntitiesLatest,
    about: 'the second page, from among those of one day',
    params: { ...events, count: false, at: '2023-05-01', id: 'event-1', limit: 1 },
  }),
  contractCase({
    statement: eventsOfEntitiesEarliest,
    about: 'counted',
    params: { ...events, count: true, ...earliestPage },
  }),
  contractCase({
    statement: eventsOfEntitiesEarliest,
    about: 'the second page, from among those of one day',
    params: { ...events, count: false, at: '2023-05-01', id: 'event-1', limit: 1 },
  }),
  ...Object.entries(eventFilters).flatMap(([about, filter]) => [
    contractCase({
      statement: eventsOfEntitiesLatest,
      about,
      params: { ...filter, count: true, ...latestPage },
    }),
    contractCase({
      statement: eventsOfEntitiesEarliest,
      about,
      params: { ...filter, count: true, ...earliestPage },
    }),
  ]),

  contractCase({
    statement: articlesOfEntitiesLatest,
    about: 'counted',
    params: { ...articles, count: true, ...latestPage },
  }),
  contractCase({
    statement: articlesOfEntitiesLatest,
    about: 'the second page',
    params: { ...articles, count: false, at: '2023-05-03T10:30:00Z', id: 'article-2', limit: 1 },
  }),
  contractCase({
    statement: articlesOfEntitiesEarliest,
    about: 'counted',
    params: { ...articles, count: true, ...earliestPage },
  }),
  contractCase({
    statement: articlesOfEntitiesEarliest,
    about: 'the second page',
    params: { ...articles, count: false, at: '2023-05-01T08:00:00Z', id: 'article-1', limit: 1 },
  }),
  ...Object.entries(articleFilters).flatMap(([about, filter]) => [
    contractCase({
      statement: articlesOfEntitiesLatest,
      about,
      params: { ...filter, count: true, ...latestPage },
    }),
    contractCase({
      statement: articlesOfEntitiesEarliest,
      about,
      params: { ...filter, count: true, ...earliestPage },
    }),
  ]),

  contractCase({
    statement: mentionsOfEntities,
    about: 'counted',
    params: { keys, count: true, ...latestPage, start: -1 },
  }),
  contractCase({
    statement: mentionsOfEntities,
    about: 'the second page',
    params: { keys, count: false, at: '2023-05-03T10:30:00Z', id: 'passage-3', start: 0, limit: 1 },
  }),

  contractCase({
    statement: neighborsOfEntities,
    about: 'counted',
    params: { keys, count: true, ...neighborPage },
  }),
  contractCase({
    statement: neighborsOfEntities,
    about: 'of one kind',
    params: { keys, count: true, ...neighborPage, kinds: ['ORGANIZATION'] },
  }),
  contractCase({
    statement: neighborsOfEntities,
    about: 'the second page, from among those with one event and one article',
    params: { keys, count: false, ...neighborPage, events: 1, articles: 1, id: 'board', limit: 1 },
  }),

  contractCase({
    statement: relationsOfEntities,
    about: 'counted',
    params: { keys, count: true, weight: most, id: '', limit: 10 },
  }),
  contractCase({
    statement: relationsOfEntities,
    about: 'the second page',
    params: { keys, count: false, weight: 1, id: 'ada|VISITED|lisbon', limit: 1 },
  }),

  contractCase({
    statement: neighborhoodOf,
    params: { id: 'ada', depth: 3, types: null, kinds: null, limit: 10, furtherLimit: 20, farLimit: 30 },
  }),
  contractCase({
    statement: neighborhoodOf,
    about: 'the weightiest, of some types, to some kinds',
    params: {
      id: 'ada',
      depth: 2,
      types: ['MET', 'VISITED'],
      kinds: ['PERSON'],
      limit: 1,
      furtherLimit: 2,
      farLimit: 3,
    },
  }),
]
