import { z } from 'zod'
import { judgementKinds } from '../../domain/judgement.ts'
import { statement } from '../../graph/statement.ts'
import { claimProperties, roleProperties } from '../write/article-statements.ts'

const nullableText = z.string().nullable()
const ids = z.object({ ids: z.array(z.string()).readonly() })
const nothing = z.object({})

/** A judgement as it is stored; `records` is JSON. */
const judgementRow = z.object({
  id: z.string(),
  kind: z.enum(judgementKinds),
  subject: z.string(),
  entityId: z.string(),
  name: nullableText,
  reason: z.string(),
  madeBy: nullableText,
  madeAt: z.string(),
  undoneAt: nullableText,
  records: z.string(),
})

export const judgementsOfSubjects = statement({
  name: 'write/judgements-of-subjects',
  params: ids,
  row: judgementRow.pick({ subject: true, entityId: true, madeAt: true, id: true, records: true }),
})

export const sitesOfArticles = statement({
  name: 'write/sites-of-articles',
  params: ids,
  row: z.object({ site: z.string(), entityId: z.string(), records: z.string() }),
})

export const recordsJudged = statement({
  name: 'write/records-judged',
  params: ids,
  row: z.object({ records: z.string() }),
})

export const namesJudged = statement({
  name: 'write/names-judged',
  params: ids,
  row: z.object({ entityId: z.string(), kind: z.enum(['RENAME', 'ALIAS']), name: z.string() }),
})

export const judgementById = statement({
  name: 'write/judgement-by-id',
  params: z.object({ id: z.string() }),
  row: z.object({ judgement: judgementRow }),
})

export const putJudgements = statement({
  name: 'write/put-judgements',
  params: z.object({ rows: z.array(judgementRow) }),
  row: nothing,
})

export const undoJudgement = statement({
  name: 'write/undo-judgement',
  params: z.object({ id: z.string(), undoneAt: z.string() }),
  row: nothing,
})

export const putMentionSites = statement({
  name: 'write/put-mention-sites',
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        site: z.string(),
        articleId: z.string(),
        judgementId: z.string(),
        entityId: z.string(),
      }),
    ),
  }),
  row: nothing,
})

export const deleteMentionSites = statement({
  name: 'write/delete-mention-sites',
  params: z.object({ judgementId: z.string() }),
  row: nothing,
})

export const articlesAbout = statement({
  name: 'write/articles-about',
  params: z.object({ id: z.string() }),
  row: z.object({ articleId: z.string(), judged: z.boolean() }),
})

export const entityRecords = statement({
  name: 'write/entity-records',
  params: ids,
  row: z.object({
    entity: z.object({
      id: z.string(),
      kind: z.enum(['PERSON', 'ORGANIZATION', 'PLACE']),
      name: z.string(),
      named: z.boolean(),
      wikidataId: nullableText,
      description: nullableText,
      placeKind: z.enum(['COUNTRY', 'REGION', 'CITY', 'OTHER']).nullable(),
      countryCode: nullableText,
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    }),
    parentIds: z.array(z.string()),
  }),
})

export const storedArticles = statement({
  name: 'write/stored-articles',
  params: ids,
  row: z.object({
    article: z.object({
      id: z.string(),
      url: nullableText,
      title: nullableText,
      publisher: nullableText,
      authors: z.array(z.string()),
      publishedAt: nullableText,
      publishedGrain: z.enum(['INSTANT', 'LOCAL', 'DAY']).nullable(),
      language: z.string(),
      text: z.string(),
      contentHash: z.string(),
      extractor: z.string(),
      fingerprint: z.string(),
    }),
  }),
})

const span = { start: z.number(), end: z.number(), surface: z.string() }

export const storedPassages = statement({
  name: 'write/stored-passages',
  params: ids,
  row: z.object({
    passage: z.object({
      id: z.string(),
      articleId: z.string(),
      index: z.number(),
      start: z.number(),
      end: z.number(),
      text: z.string(),
    }),
    mentions: z.array(
      z.object({
        ...span,
        confidence: z.number(),
        rule: z.string(),
        entityId: z.string(),
        meant: z.string(),
      }),
    ),
  }),
})

export const storedClaims = statement({
  name: 'write/stored-claims',
  params: ids,
  row: z.object({
    claim: z.object({ ...claimProperties, knownFrom: z.string() }),
    roles: z.array(z.object(roleProperties)),
  }),
})
