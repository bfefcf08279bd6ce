import {
  articlesBy,
  articlesOfEntityBy,
  eventsBy,
  eventsOfEntityBy,
  facets,
} from '../../../src/api/queries/facets.ts'
import { meetingsOfPairs } from '../../../src/api/queries/meetings.ts'
import { trendingEntities } from '../../../src/api/queries/trending.ts'
import { contractCase } from '../contract-case.ts'
import { anyArticle, anyEvent } from '../pages.ts'

const of = { entityId: 'ada', others: ['lisbon'] }

export const cases = [
  ...facets.flatMap((facet) => [
    contractCase({ statement: eventsBy[facet], params: { ...anyEvent, limit: 10 } }),
    contractCase({
      statement: eventsBy[facet],
      about: 'of a filter',
      params: { ...anyEvent, types: ['VISIT'], placeIds: ['lisbon'], limit: 1 },
    }),
    contractCase({ statement: eventsOfEntityBy[facet], params: { ...of, ...anyEvent, limit: 10 } }),
    contractCase({ statement: articlesBy[facet], params: { ...anyArticle, limit: 10 } }),
    contractCase({
      statement: articlesBy[facet],
      about: 'of a filter',
      params: { ...anyArticle, publisher: 'Example News', limit: 1 },
    }),
    contractCase({
      statement: articlesOfEntityBy[facet],
      params: { ...of, others: [], ...anyArticle, limit: 10 },
    }),
  ]),
  contractCase({
    statement: trendingEntities,
    params: { from: '2000', now: '2023-05-02', to: '2030', kinds: null, least: 1, limit: 10 },
  }),
  contractCase({
    statement: trendingEntities,
    about: 'of a kind',
    params: { from: '2000', now: '2001', to: '2030', kinds: ['PLACE'], least: 1, limit: 10 },
  }),
  contractCase({
    statement: meetingsOfPairs,
    params: {
      pairs: [
        { key: 'both', one: 'bruno', other: 'ada' },
        { key: 'turned', one: 'ada', other: 'bruno' },
        { key: 'none', one: 'ada', other: 'board' },
      ],
    },
  }),
]
