import type { ArticleReading } from '../../domain/article.ts'
import type { CleanArticle } from '../../domain/document.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import type { AnalyzedDocument } from '../analyze/document.ts'
import { extractClaims } from '../analyze/events/extract.ts'
import type { ExtractedClaim } from '../analyze/events/extracted-claim.ts'
import type { ReadingTrace } from '../analyze/trace.ts'
import { articleRecord, assemble } from './assemble.ts'
import { type ClaimDraft, roleOf } from './claim-draft.ts'
import { resolveEntities } from './entities.ts'
import { positionClaims } from './position-claims.ts'
import { relationClaims } from './relation-claims.ts'

/** Name and version of the default reader; raised whenever the same text may read otherwise. */
export const rulesExtractor = 'wiregraph-rules/3'

/** What a cleaned and analyzed article asserts, with ids: all that the graph is to know of it. */
export function readArticle(
  article: CleanArticle,
  document: AnalyzedDocument,
  { extractor = rulesExtractor, trace }: { extractor?: string; trace?: ReadingTrace | undefined } = {},
): ArticleReading {
  const { records, geography } = resolveEntities(document)
  const entityOf = (index: number): EntityRecord => records[index] as EntityRecord
  const drafts = [
    ...extractClaims(document, geography, trace).map((claim) => eventClaim(document, entityOf, claim)),
    ...positionClaims(document, entityOf),
    ...relationClaims(document, entityOf),
  ]
  return assemble(article, document, records, drafts, extractor)
}

/** An article that is stored without being read: its text is not in a language the reader knows. */
export function unreadArticle(article: CleanArticle): ArticleReading {
  const record = articleRecord(article, rulesExtractor)
  return { article: record, passages: [], entities: [], mentions: [], claims: [] }
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
