import * as judge from '../../../src/ingest/judge/statements.ts'
import { contractCase } from '../contract-case.ts'

const ids = ['article-1', 'article-2']

export const cases = [
  contractCase({ statement: judge.judgementsOfSubjects, params: { ids: ['adah', 'stony', 'nobody'] } }),
  contractCase({ statement: judge.sitesOfArticles, params: { ids } }),
  contractCase({ statement: judge.namesJudged, params: { ids: ['ada', 'bruno'] } }),
  contractCase({ statement: judge.recordsJudged, params: { ids: ['adah', 'bruno'] } }),
  contractCase({ statement: judge.judgementById, params: { id: 'judgement-4' } }),
  contractCase({ statement: judge.articlesAbout, params: { id: 'ada' }, varies: [] }),
  contractCase({ statement: judge.entityRecords, params: { ids: ['ada', 'lisbon'] } }),
  contractCase({ statement: judge.storedArticles, params: { ids } }),
  contractCase({ statement: judge.storedPassages, params: { ids }, unordered: ['mentions'] }),
  contractCase({ statement: judge.storedClaims, params: { ids }, unordered: ['roles'] }),
  contractCase({
    statement: judge.putJudgements,
    params: {
      rows: [
        {
          id: 'judgement-9',
          kind: 'RENAME',
          subject: 'bruno',
          entityId: 'bruno',
          name: 'Bruno',
          reason: 'It is shorter.',
          madeBy: null,
          madeAt: '2024-02-01T00:00:00.000Z',
          undoneAt: null,
          records: '[]',
        },
      ],
    },
  }),
  contractCase({
    statement: judge.putMentionSites,
    params: {
      rows: [
        {
          id: 'site-9/j',
          site: 'site-9',
          articleId: 'article-2',
          judgementId: 'judgement-5',
          entityId: 'lonely',
        },
      ],
    },
  }),
  contractCase({ statement: judge.deleteMentionSites, params: { judgementId: 'judgement-5' } }),
  contractCase({
    statement: judge.undoJudgement,
    params: { id: 'judgement-1', undoneAt: '2024-03-01T00:00:00.000Z' },
  }),
]
