import {
  deleteArticleClaims,
  deleteArticleReports,
  putClaimRoles,
  putClaims,
} from '../../../src/ingest/write/article-statements.ts'
import { claimsOfBlocks } from '../../../src/ingest/write/derived-statements.ts'
import { contractCase } from '../contract-case.ts'

const claim = {
  articleId: 'article-1',
  passageId: 'passage-2',
  block: 'meet ada board',
  publishedAt: '2023-05-01T08:00:00Z',
  type: 'MEET',
  mode: null,
  polarity: 'NEGATED',
  modality: 'OCCURRED',
  attribution: 'DOCUMENT',
  start: null,
  end: null,
  grain: 'UNKNOWN',
  surface: null,
  trigger: 'met',
  triggerStart: 4,
  triggerEnd: 7,
  rule: 'meet.verb',
  confidence: 1,
  contentRole: null,
  content: null,
  contentStart: null,
  contentEnd: null,
  knownFrom: '2024-01-01T00:00:00Z',
}
const unchained = { chainStart: null, chainEnd: null, chainSurface: null, chainRule: null }

export const cases = [
  contractCase({
    statement: putClaims,
    params: {
      rows: [
        { ...claim, id: 'claim-8' },
        {
          ...claim,
          id: 'claim-9',
          passageId: 'passage-3',
          start: '2023-05-01',
          end: '2023-05-07',
          grain: 'WEEK',
          surface: 'this week',
          mode: 'in-private',
          contentRole: 'claim',
          content: 'that it rained',
          contentStart: 20,
          contentEnd: 34,
        },
      ],
    },
  }),
  contractCase({
    statement: putClaimRoles,
    params: {
      rows: [
        {
          claimId: 'claim-1',
          entityId: 'bruno',
          role: 'host',
          start: 3,
          end: 13,
          surface: 'Bruno Vale',
          name: 'Bruno Vale',
          ...unchained,
          asserted: null,
        },
        {
          claimId: 'claim-1',
          entityId: 'board',
          role: 'host',
          start: 20,
          end: 25,
          surface: 'board',
          name: 'Harbour Board',
          chainStart: 0,
          chainEnd: 13,
          chainSurface: 'Harbour Board',
          chainRule: 'head-noun',
          asserted: 'organization:board',
        },
      ],
    },
  }),
  contractCase({ statement: deleteArticleClaims, params: { ids: ['article-2'] } }),
  contractCase({ statement: deleteArticleReports, params: { ids: ['article-1'] } }),
  contractCase({
    statement: claimsOfBlocks,
    params: { blocks: ['meet ada bruno', 'position ada', 'no such block'] },
    unordered: ['roles'],
  }),
]
