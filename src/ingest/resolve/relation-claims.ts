import type { EntityRecord } from '../../domain/entity.ts'
import { unknownTime } from '../../domain/time.ts'
import type { AnalyzedDocument } from '../analyze/document.ts'
import { findRelations } from '../analyze/relations/find-relations.ts'
import { type ClaimDraft, roleOf } from './claim-draft.ts'

const confidence = 0.75

/** Claims of lasting ties, each at its first statement in the article. */
export function relationClaims(
  document: AnalyzedDocument,
  entityOf: (index: number) => EntityRecord,
): ClaimDraft[] {
  const seen = new Set<string>()
  return findRelations(document).flatMap(({ type, trigger, former, roles, rule }) => {
    const filled = roles.map((role) => roleOf(document, entityOf, role))
    const key = [type, former, ...filled.map(({ role, entityId }) => `${role}=${entityId}`).sort()].join('|')
    const distinct = new Set(filled.map(({ entityId }) => entityId))
    if (seen.has(key) || distinct.size < 2) return []
    seen.add(key)
    return [
      {
        type,
        mode: former ? 'former' : null,
        polarity: 'AFFIRMED',
        modality: 'OCCURRED',
        attribution: 'NARRATOR',
        time: unknownTime,
        trigger: { start: trigger.start, end: trigger.end, surface: trigger.surface },
        rule,
        confidence,
        roles: filled,
        content: null,
        anchor: trigger,
      },
    ]
  })
}
