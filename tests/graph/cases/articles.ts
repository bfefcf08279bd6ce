import {
  articleBlocks,
  articleFillers,
  articleFingerprints,
  articleFootprint,
  deleteArticleMentions,
  deleteArticlePassages,
  deleteArticles,
  putArticleMentions,
  putArticles,
  putPassageMentions,
  putPassages,
} from '../../../src/ingest/write/article-statements.ts'
import { contractCase } from '../contract-case.ts'

const ids = ['article-1', 'article-2', 'article-9']

const article = (id: string) => ({
  id,
  url: `https://news.example/${id}`,
  title: 'Minister goes home',
  publisher: null,
  authors: ['Ana Writer', 'Ben Writer'],
  publishedAt: null,
  publishedGrain: null,
  at: '',
  language: 'en',
  text: 'Ada Stone went home.',
  contentHash: 'hash-9',
  extractor: 'rules 2',
  fingerprint: 'fingerprint-9',
})

const mention = { confidence: 1, rule: 'name', asserted: null }

export const cases = [
  contractCase({ statement: articleFingerprints, params: { ids } }),
  contractCase({ statement: articleFootprint, params: { ids } }),
  contractCase({ statement: articleBlocks, params: { ids } }),
  contractCase({ statement: articleFillers, params: { ids } }),
  contractCase({ statement: deleteArticleMentions, params: { ids } }),
  contractCase({ statement: deleteArticlePassages, params: { ids } }),
  contractCase({ statement: deleteArticles, params: { ids } }),
  contractCase({
    statement: putArticles,
    about: 'a new one, and one that is there',
    params: { rows: [article('article-1'), article('article-9')], turn: 7 },
  }),
  contractCase({
    statement: putPassages,
    params: {
      rows: [3, 4].map((index) => ({
        id: `article-2/${index}`,
        articleId: 'article-2',
        index,
        start: 50 * index,
        end: 50 * index + 20,
        text: 'Ada Stone went home.',
      })),
    },
  }),
  contractCase({
    statement: putPassageMentions,
    about: 'twice the same entity',
    params: {
      rows: [
        { passageId: 'passage-2', entityId: 'ada', start: 0, end: 3, surface: 'She', ...mention },
        { passageId: 'passage-2', entityId: 'ada', start: 8, end: 18, surface: 'Ada Stone', ...mention },
        {
          passageId: 'passage-3',
          entityId: 'lisbon',
          start: 2,
          end: 8,
          surface: 'Lisbon',
          ...mention,
          asserted: 'place:olisipo',
        },
      ],
    },
  }),
  contractCase({
    statement: putArticleMentions,
    params: {
      rows: [
        { articleId: 'article-3', entityId: 'ada', count: 2, salience: 1, surfaces: ['Ada', 'Stone'] },
        { articleId: 'article-3', entityId: 'lisbon', count: 1, salience: 0.25, surfaces: ['Lisbon'] },
      ],
    },
  }),
]
