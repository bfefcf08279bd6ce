import type { ArticleReading } from '../../domain/article.ts'
import { groupBy } from '../../domain/group-by.ts'
import { claimLines } from './claim-text.ts'
import * as colour from './colours.ts'
import { line, nameText } from './lines.ts'
import { markSpans } from './mark-spans.ts'

/** What is known of a reading that told nobody how it came about: the sentences that hold something, and what. */
export function passageLines({ passages, mentions, claims, entities }: ArticleReading): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const named = groupBy(mentions, ({ passageId }) => passageId)
  const claimed = groupBy(claims, ({ passageId }) => passageId)
  return passages.flatMap(({ id, index, text, start }) => {
    const names = (named.get(id) ?? []).flatMap((mention) => {
      const entity = byId.get(mention.entityId)
      return entity === undefined ? [] : [{ ...mention, kind: entity.kind, whole: entity.name }]
    })
    const facts = claimed.get(id) ?? []
    const spans = [
      ...names.map((span) => ({ ...span, paint: (word: string) => colour.name(span.kind, word) })),
      ...facts.map(({ trigger }) => ({ ...trigger, paint: colour.trigger })),
    ].map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
    return [
      `${colour.faint(`[${index}]`)} ${markSpans(text, 0, text.length, spans)}`,
      ...names.map((mention) => line('name', nameText(mention, mention.whole))),
      ...facts.flatMap((claim) =>
        claimLines(claim, byId).map((part, at) => line(at === 0 ? 'fact' : '', part)),
      ),
    ]
  })
}
