import { timelineOfAll, timelineOfEntity } from '../../../src/api/queries/timeline.ts'
import { contractCase } from '../contract-case.ts'
import { anyEvent } from '../pages.ts'

const buckets = { width: 7, limit: 100 }

export const cases = [
  contractCase({ statement: timelineOfAll, params: { ...anyEvent, ...buckets } }),
  contractCase({
    statement: timelineOfAll,
    about: 'by day, the latest only',
    params: { ...anyEvent, width: 10, limit: 1 },
  }),
  contractCase({
    statement: timelineOfAll,
    about: 'of some types in a place',
    params: { ...anyEvent, types: ['MEET', 'VISIT'], placeIds: ['lisbon', 'portugal'], ...buckets },
  }),
  contractCase({
    statement: timelineOfEntity,
    params: { entityId: 'ada', others: [], ...anyEvent, ...buckets },
  }),
  contractCase({
    statement: timelineOfEntity,
    about: 'with others',
    params: { entityId: 'ada', others: ['bruno'], ...anyEvent, width: 4, limit: 100 },
  }),
]
