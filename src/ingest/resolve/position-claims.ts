import type { EntityRecord } from '../../domain/entity.ts'
import { unknownTime } from '../../domain/time.ts'
import type { AnalyzedDocument, NameMention } from '../analyze/document.ts'
import { type ClaimDraft, roleOf } from './claim-draft.ts'

const confidence = 0.85

/** HOLDS_POSITION claims: the article's first statement of each title that a person bears. */
export function positionClaims(
  document: AnalyzedDocument,
  entityOf: (index: number) => EntityRecord,
): ClaimDraft[] {
  const seen = new Set<string>()
  return document.positions.flatMap((position) => {
    const holder = document.entityOf.get(position.person)
    if (holder === undefined) return []
    const of = position.of === null ? undefined : document.entityOf.get(position.of)
    const key = `${holder} ${of} ${position.former} ${position.surface.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    const filled = (mention: NameMention, entity: number, role: string) =>
      roleOf(document, entityOf, { ...mention, entity, role, chain: null })
    const span = { start: position.start, end: position.end, surface: position.surface }
    return [
      {
        type: 'HOLDS_POSITION',
        mode: position.former ? 'former' : null,
        polarity: 'AFFIRMED',
        modality: 'OCCURRED',
        attribution: 'NARRATOR',
        time: unknownTime,
        trigger: span,
        rule: position.rule,
        confidence,
        roles: [
          filled(position.person, holder, 'holder'),
          ...(position.of === null || of === undefined ? [] : [filled(position.of, of, 'of')]),
        ],
        content: { role: 'title', ...span },
        anchor: position,
      },
    ]
  })
}
