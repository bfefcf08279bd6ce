import { shortestPaths } from '../../../src/api/queries/paths.ts'
import { contractCase } from '../contract-case.ts'

export const cases = [
  contractCase({ statement: shortestPaths, params: { from: 'ada', to: 'bruno', longest: 6, limit: 10 } }),
  contractCase({
    statement: shortestPaths,
    about: 'the weightiest',
    params: { from: 'ada', to: 'lisbon', longest: 3, limit: 1 },
  }),
  contractCase({
    statement: shortestPaths,
    about: 'to whom nothing leads',
    params: { from: 'ada', to: 'lonely', longest: 6, limit: 10 },
    empty: 'nothing is known of the entity but that it exists',
  }),
]
