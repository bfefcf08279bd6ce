import type { ArticleReading, ArticleRecord, Mention, Passage } from '../../domain/article.ts'
import type { CleanArticle } from '../../domain/document.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import { articleId, claimId, contentHash, passageId } from '../../domain/ids.ts'
import type { AnalyzedDocument, TokenSpan } from '../analyze/document.ts'
import { type ExtractedClaim, extractClaims } from '../analyze/events/extract.ts'
import type { ReadingTrace } from '../analyze/trace.ts'
import { type ClaimDraft, roleOf } from './claim-draft.ts'
import { resolveEntities } from './entities.ts'
import { positionClaims } from './position-claims.ts'
import { publication } from './publication.ts'
import { relationClaims } from './relation-claims.ts'

/** Name and version of the default reader; raised whenever the same text may read otherwise. */
const extractor = 'wiregraph-rules/2'

/** What a cleaned and analyzed article asserts, with ids: all that the graph is to know of it. */
export function readArticle(
  article: CleanArticle,
  document: AnalyzedDocument,
  trace?: ReadingTrace,
): ArticleReading {
  const hash = contentHash(article.title ?? '', article.body)
  const id = articleId(article.url, hash)
  const resolved = resolveEntities(document)
  const entityOf = (index: number): EntityRecord => resolved.records[index] as EntityRecord
  const drafts = [
    ...extractClaims(document, resolved.geography, trace).map((claim) =>
      eventClaim(document, entityOf, claim),
    ),
    ...positionClaims(document, entityOf),
    ...relationClaims(document, entityOf),
  ]
  const used = new Set(
    [...document.mentions, ...drafts.map(({ anchor }) => anchor)].map((span) => sentenceOf(document, span)),
  )
  const passages = document.tree.sentences.flatMap((_, index) =>
    used.has(index) ? passageAt(id, document, index) : [],
  )
  const claims = drafts.map(({ anchor, ...claim }) => ({
    ...claim,
    id: claimId(id, claim.trigger, claim.type),
    passageId: passageId(id, sentenceOf(document, anchor)),
  }))
  const mentions = document.mentions.map(
    (mention): Mention => ({
      passageId: passageId(id, sentenceOf(document, mention)),
      entityId: entityOf(document.entityOf.get(mention) as number).id,
      start: mention.start,
      end: mention.end,
      surface: mention.surface,
      confidence: mention.confidence,
      rule: mention.rule,
    }),
  )
  const asserted = new Set([
    ...mentions.map(({ entityId }) => entityId),
    ...claims.flatMap(({ roles }) => roles.map(({ entityId }) => entityId)),
  ])
  const distinct = new Map(
    resolved.records.filter(({ id }) => asserted.has(id)).map((record) => [record.id, record]),
  )
  return {
    article: articleRecord(id, article, hash),
    passages,
    entities: [...distinct.values()],
    mentions,
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
  }
}

/** An article that is stored without being read: its text is not in a language the reader knows. */
export function unreadArticle(article: CleanArticle): ArticleReading {
  const hash = contentHash(article.title ?? '', article.body)
  const id = articleId(article.url, hash)
  return { article: articleRecord(id, article, hash), passages: [], entities: [], mentions: [], claims: [] }
}

function articleRecord(id: string, article: CleanArticle, hash: string): ArticleRecord {
  return {
    id,
    url: article.url ?? null,
    title: article.title ?? null,
    publisher: article.publisher ?? null,
    authors: article.authors,
    ...publication(article.publishedAt),
    language: article.language,
    text: article.body,
    contentHash: hash,
    extractor,
  }
}

function sentenceOf(document: AnalyzedDocument, { first }: Pick<TokenSpan, 'first'>): number {
  return document.tree.sentenceOf(first)
}

function passageAt(article: string, document: AnalyzedDocument, index: number): Passage {
  const { first, last } = document.tree.sentences[index] as { first: number; last: number }
  const { start } = document.tree.token(first)
  const { end } = document.tree.token(last)
  return { id: passageId(article, index), index, start, end, text: document.text.slice(start, end) }
}

function eventClaim(
  document: AnalyzedDocument,
  entityOf: (index: number) => EntityRecord,
  claim: ExtractedClaim,
): ClaimDraft {
  const { trigger, speakers, content, roles, ...rest } = claim
  const speaking = speakers.map((filling) => ({ ...filling, role: 'speaker' }))
  return {
    ...rest,
    anchor: trigger,
    trigger: { start: trigger.start, end: trigger.end, surface: trigger.surface },
    roles: [...roles, ...speaking].map((filled) => roleOf(document, entityOf, filled)),
    content:
      content === null
        ? null
        : { role: content.role, start: content.start, end: content.end, surface: content.surface },
  }
}
