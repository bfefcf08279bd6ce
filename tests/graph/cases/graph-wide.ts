import { search, stats } from '../../../src/api/queries/graph-wide.ts'
import { contractCase } from '../contract-case.ts'

const found = {
  hits: [
    { index: 'entities' as const, id: 'ada', score: 1 },
    { index: 'entities' as const, id: 'lisbon', score: 0.5 },
    { index: 'entities' as const, id: 'nobody', score: 0.25 },
    { index: 'events' as const, id: 'event-1', score: 1 },
    { index: 'events' as const, id: 'event-2', score: 0.75 },
    { index: 'articles' as const, id: 'article-3', score: 1 },
  ],
  kinds: ['PERSON', 'PLACE', 'EVENT', 'ARTICLE'],
}

export const cases = [
  contractCase({
    statement: search,
    params: found,
  }),
  contractCase({
    statement: search,
    about: 'of some kinds',
    params: { hits: found.hits, kinds: ['PLACE', 'ARTICLE'] },
  }),
  contractCase({ statement: stats, params: {} }),
]
