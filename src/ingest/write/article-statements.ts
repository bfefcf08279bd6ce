import { z } from 'zod'
import { statement } from '../../graph/statement.ts'

const nullableText = z.string().nullable()
const ids = z.object({ ids: z.array(z.string()).readonly() })
const nothing = z.object({})
const rowsOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ rows: z.array(z.object(shape)) })
const span = { start: z.number(), end: z.number(), surface: z.string() }

export const articleFingerprints = statement({
  name: 'write/article-fingerprints',
  params: ids,
  row: z.object({ id: z.string(), fingerprint: z.string() }),
})

export const articleFootprint = statement({
  name: 'write/article-footprint',
  params: ids,
  row: z.object({
    entityId: z.string(),
    surfaces: z.array(z.string()).readonly(),
    publishedAt: nullableText,
  }),
})

export const articleBlocks = statement({
  name: 'write/article-blocks',
  params: ids,
  row: z.object({ block: z.string() }),
})

export const articleFillers = statement({
  name: 'write/article-fillers',
  params: ids,
  row: z.object({ entityId: z.string() }),
})

export const deleteArticleClaims = statement({
  name: 'write/delete-article-claims',
  params: ids,
  row: nothing,
})
export const deleteArticlePassages = statement({
  name: 'write/delete-article-passages',
  params: ids,
  row: nothing,
})
export const deleteArticleMentions = statement({
  name: 'write/delete-article-mentions',
  params: ids,
  row: nothing,
})
export const deleteArticleReports = statement({
  name: 'write/delete-article-reports',
  params: ids,
  row: nothing,
})
export const deleteArticles = statement({ name: 'write/delete-articles', params: ids, row: nothing })

export const putArticles = statement({
  name: 'write/put-articles',
  params: rowsOf({
    id: z.string(),
    url: nullableText,
    title: nullableText,
    publisher: nullableText,
    authors: z.array(z.string()).readonly(),
    publishedAt: nullableText,
    publishedGrain: nullableText,
    at: z.string(),
    language: z.string(),
    text: z.string(),
    contentHash: z.string(),
    extractor: z.string(),
    fingerprint: z.string(),
  }).extend({ turn: z.number() }),
  row: nothing,
})

export const putPassages = statement({
  name: 'write/put-passages',
  params: rowsOf({
    id: z.string(),
    articleId: z.string(),
    index: z.number(),
    start: z.number(),
    end: z.number(),
    text: z.string(),
  }),
  row: nothing,
})

export const putPassageMentions = statement({
  name: 'write/put-passage-mentions',
  params: rowsOf({
    passageId: z.string(),
    entityId: z.string(),
    ...span,
    confidence: z.number(),
    rule: z.string(),
    asserted: nullableText,
  }),
  row: nothing,
})

export const putArticleMentions = statement({
  name: 'write/put-article-mentions',
  params: rowsOf({
    articleId: z.string(),
    entityId: z.string(),
    count: z.number(),
    salience: z.number(),
    surfaces: z.array(z.string()).readonly(),
  }),
  row: nothing,
})

/** A claim's own properties, as stored on its node. */
export const claimProperties = {
  id: z.string(),
  articleId: z.string(),
  passageId: z.string(),
  publishedAt: nullableText,
  type: z.string(),
  mode: nullableText,
  polarity: z.string(),
  modality: z.string(),
  attribution: z.string(),
  start: nullableText,
  end: nullableText,
  grain: z.string(),
  surface: nullableText,
  trigger: z.string(),
  triggerStart: z.number(),
  triggerEnd: z.number(),
  rule: z.string(),
  confidence: z.number(),
  contentRole: nullableText,
  content: nullableText,
  contentStart: z.number().nullable(),
  contentEnd: z.number().nullable(),
}

export const putClaims = statement({
  name: 'write/put-claims',
  params: rowsOf({ ...claimProperties, block: z.string(), knownFrom: z.string() }),
  row: nothing,
})

/** A role edge's properties and the entity it leads to. */
export const roleProperties = {
  entityId: z.string(),
  role: z.string(),
  ...span,
  name: z.string(),
  chainStart: z.number().nullable(),
  chainEnd: z.number().nullable(),
  chainSurface: nullableText,
  chainRule: nullableText,
}

export const putClaimRoles = statement({
  name: 'write/put-claim-roles',
  params: rowsOf({ claimId: z.string(), ...roleProperties, asserted: nullableText }),
  row: nothing,
})
