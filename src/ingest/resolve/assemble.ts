import type { ArticleReading, ArticleRecord, Mention, Passage } from '../../domain/article.ts'
import type { CleanArticle } from '../../domain/document.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import { articleId, claimId, contentHash, passageId } from '../../domain/ids.ts'
import type { AnalyzedDocument, TokenSpan } from '../analyze/document.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { publication } from './publication.ts'

/** What a reader, whichever it is, knows of an article once names are found and gathered. */
export type NamedDocument = Pick<AnalyzedDocument, 'text' | 'tree' | 'mentions' | 'entities' | 'entityOf'>

/**
 * The unit of writing: claims and mentions with ids, the sentences and entities that they need and no others.
 *
 * @param records by the document's entity index
 */
export function assemble(
  article: CleanArticle,
  document: NamedDocument,
  records: readonly EntityRecord[],
  drafts: readonly ClaimDraft[],
  extractor: string,
): ArticleReading {
  const record = articleRecord(article, extractor)
  const { id } = record
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
      entityId: (records[document.entityOf.get(mention) as number] as EntityRecord).id,
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
  const distinct = new Map(records.filter((one) => asserted.has(one.id)).map((one) => [one.id, one]))
  return {
    article: record,
    passages,
    entities: [...distinct.values()],
    mentions,
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
  }
}

/** An article's own properties, with its id. */
export function articleRecord(article: CleanArticle, extractor: string): ArticleRecord {
  const hash = contentHash(article.title ?? '', article.body)
  return {
    id: articleId(article.url, hash),
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

function sentenceOf(document: NamedDocument, { first }: Pick<TokenSpan, 'first'>): number {
  return document.tree.sentenceOf(first)
}

function passageAt(article: string, document: NamedDocument, index: number): Passage {
  const { first, last } = document.tree.sentences[index] as { first: number; last: number }
  const { start } = document.tree.token(first)
  const { end } = document.tree.token(last)
  return { id: passageId(article, index), index, start, end, text: document.text.slice(start, end) }
}
