import type { Claim, ClaimRole } from '../../domain/claim.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import type { AnalyzedDocument, TokenSpan } from '../analyze/document.ts'
import type { Filling } from '../analyze/events/filling.ts'

/** A claim that still lacks what depends on the article's id. */
export type ClaimDraft = Omit<Claim, 'id' | 'passageId'> & { readonly anchor: TokenSpan }

/** A filled role in terms of identities. */
export function roleOf(
  document: Pick<AnalyzedDocument, 'entities'>,
  entityOf: (index: number) => EntityRecord,
  { role, entity, start, end, surface, chain }: Filling & { role: string },
): ClaimRole {
  const record = entityOf(entity)
  const name = record.named ? record.name : (document.entities[entity]?.name ?? record.name)
  return { role, entityId: record.id, name, start, end, surface, chain }
}
