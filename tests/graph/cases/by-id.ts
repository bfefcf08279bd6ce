import {
  articleByUrl,
  articlesByIds,
  articleTexts,
  claimsByIds,
  entitiesByIds,
  entityByName,
  entityByWikidataId,
  eventsByIds,
  passagesByIds,
  placesAbove,
  positionsOfPersons,
} from '../../../src/api/queries/by-id.ts'
import { contractCase } from '../contract-case.ts'

export const cases = [
  contractCase({ statement: entitiesByIds, params: { ids: ['ada', 'board', 'lisbon', 'nobody'] } }),
  contractCase({ statement: eventsByIds, params: { ids: ['event-1', 'event-2', 'event-9'] } }),
  contractCase({ statement: articlesByIds, params: { ids: ['article-1', 'article-3', 'article-9'] } }),
  contractCase({ statement: articleTexts, params: { ids: ['article-1', 'article-2'] } }),
  contractCase({ statement: passagesByIds, params: { ids: ['passage-1', 'passage-3', 'passage-9'] } }),
  contractCase({ statement: claimsByIds, params: { ids: ['claim-2', 'claim-3', 'claim-5', 'claim-9'] } }),
  contractCase({ statement: placesAbove, params: { ids: ['lisbon', 'portugal', 'ada'] } }),
  contractCase({
    statement: entityByName,
    about: 'of two, the one named so more often',
    params: { key: 'stone' },
  }),
  contractCase({
    statement: entityByName,
    about: 'a name of nobody',
    params: { key: 'unused' },
    empty: 'nothing has the name',
  }),
  contractCase({ statement: entityByWikidataId, params: { wikidataId: 'Q597' } }),
  contractCase({ statement: articleByUrl, params: { url: 'https://news.example/one' } }),
  contractCase({ statement: positionsOfPersons, params: { keys: ['ada', 'bruno', 'board', 'nobody'] } }),
]
