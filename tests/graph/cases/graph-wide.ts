import { searchHits, stats } from '../../../src/api/queries/graph-wide.ts'
import { contractCase } from '../contract-case.ts'

export const cases = [
  contractCase({
    statement: searchHits,
    params: { entityIds: ['ada', 'lisbon'], eventIds: ['event-1', 'event-2'], articleIds: ['article-3'] },
  }),
  contractCase({
    statement: searchHits,
    about: 'of one index',
    params: { entityIds: [], eventIds: ['event-1'], articleIds: [] },
  }),
  contractCase({ statement: stats, params: {} }),
]
