import {
  countJudgements,
  entitiesMeant,
  judgementsByIds,
  judgementsLatest,
} from '../../../src/api/queries/judgements.ts'
import { contractCase } from '../contract-case.ts'
import { pageCases } from '../page-cases.ts'

const any = { ids: null, kinds: null, standing: null }
const filters = {
  'an entity': { ...any, ids: ['bruno'] },
  'what was absorbed': { ...any, ids: ['adah'] },
  'a kind': { ...any, kinds: ['RENAME', 'SPLIT'] },
  'what was undone': { ...any, standing: false },
}

export const cases = [
  ...pageCases(judgementsLatest, any),
  ...Object.entries(filters).flatMap(([about, params]) => pageCases(judgementsLatest, params, { about })),
  contractCase({ statement: countJudgements, params: any }),
  ...Object.entries(filters).map(([about, params]) =>
    contractCase({ statement: countJudgements, about, params }),
  ),
  contractCase({ statement: judgementsByIds, params: { ids: ['judgement-1', 'judgement-4', 'none'] } }),
  contractCase({ statement: entitiesMeant, params: { ids: ['adah', 'stony', 'ada'] } }),
]
