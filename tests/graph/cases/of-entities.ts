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
import { pageCases } from '../page-cases.ts'
import { anyArticle, anyEvent } from '../pages.ts'

const keys = ['ada', 'bruno', 'lisbon', 'lonely', 'nobody']
const events = { keys, ...anyEvent, others: [] }
const articles = { keys, ...anyArticle, others: [] }

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
  ...pageCases(eventsOfEntitiesLatest, { ...events, count: true }, { about: 'counted' }),
  ...pageCases(
    eventsOfEntitiesLatest,
    { ...events, count: false },
    { about: 'the second page, from among those of one day', after: ['2023-05-01', 'event-1'], limit: 1 },
  ),
  ...pageCases(eventsOfEntitiesEarliest, { ...events, count: true }, { about: 'counted' }),
  ...pageCases(
    eventsOfEntitiesEarliest,
    { ...events, count: false },
    { about: 'the second page, from among those of one day', after: ['2023-05-01', 'event-1'], limit: 1 },
  ),
  ...Object.entries(eventFilters).flatMap(([about, filter]) => [
    ...pageCases(eventsOfEntitiesLatest, { ...filter, count: true }, { about }),
    ...pageCases(eventsOfEntitiesEarliest, { ...filter, count: true }, { about }),
  ]),

  ...pageCases(articlesOfEntitiesLatest, { ...articles, count: true }, { about: 'counted' }),
  ...pageCases(
    articlesOfEntitiesLatest,
    { ...articles, count: false },
    { about: 'the second page', after: ['2023-05-03T10:30:00Z', 'article-2'], limit: 1 },
  ),
  ...pageCases(articlesOfEntitiesEarliest, { ...articles, count: true }, { about: 'counted' }),
  ...pageCases(
    articlesOfEntitiesEarliest,
    { ...articles, count: false },
    { about: 'the second page', after: ['2023-05-01T08:00:00Z', 'article-1'], limit: 1 },
  ),
  ...Object.entries(articleFilters).flatMap(([about, filter]) => [
    ...pageCases(articlesOfEntitiesLatest, { ...filter, count: true }, { about }),
    ...pageCases(articlesOfEntitiesEarliest, { ...filter, count: true }, { about }),
  ]),

  ...pageCases(mentionsOfEntities, { keys, count: true }, { about: 'counted' }),
  ...pageCases(
    mentionsOfEntities,
    { keys, count: false },
    { about: 'the second page', after: ['2023-05-03T10:30:00Z', 'passage-3', 0], limit: 1 },
  ),

  ...pageCases(neighborsOfEntities, { keys, count: true, kinds: null }, { about: 'counted' }),
  ...pageCases(neighborsOfEntities, { keys, count: true, kinds: ['ORGANIZATION'] }, { about: 'of one kind' }),
  ...pageCases(
    neighborsOfEntities,
    { keys, count: false, kinds: null },
    {
      about: 'the second page, from among those with one event and one article',
      after: [1, 1, 'board'],
      limit: 1,
    },
  ),

  ...pageCases(relationsOfEntities, { keys, count: true }, { about: 'counted' }),
  ...pageCases(
    relationsOfEntities,
    { keys, count: false },
    { about: 'the second page', after: [1, 'ada|VISITED|lisbon'], limit: 1 },
  ),

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
