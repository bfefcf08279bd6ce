import type { EntityRecord } from './entity.ts'
import { digest } from './ids.ts'

/** What a curator may decide about who is who. */
export const judgementKinds = ['MERGE', 'SPLIT', 'RENAME', 'ALIAS'] as const
export type JudgementKind = (typeof judgementKinds)[number]

/**
 * A decision about identity, dated and reversible. Articles go on asserting what they assert; a judgement says which entity
 * is meant by it:
 *
 * - MERGE: whatever means `subject` means `entityId`.
 * - ALIAS: so does whatever asserts the identity `subject` that a name would have by itself.
 * - SPLIT: some mentions of `entityId` mean `subject`, a new entity; which ones, its mention sites say.
 * - RENAME: `entityId`, which is `subject`, goes by `name`.
 */
export interface Judgement {
  readonly id: string
  readonly kind: JudgementKind
  readonly subject: string
  readonly entityId: string
  /** The new name, or the alias. */
  readonly name: string | null
  readonly reason: string
  /** Who made it, as callers are called; null where nobody has a name. */
  readonly madeBy: string | null
  /** ISO instant. */
  readonly madeAt: string
  /** ISO instant; null while it holds. */
  readonly undoneAt: string | null
  /** The identities that it speaks of, as they were known, so that they can come back. */
  readonly records: readonly EntityRecord[]
}

/** A mention that a judgement gave to another entity. */
export interface MentionSite {
  readonly id: string
  readonly articleId: string
  readonly judgementId: string
  readonly entityId: string
}

/**
 * Where a mention stands, in a way that outlasts changes elsewhere in the article.
 *
 * @param offset of the mention within its sentence, in UTF-16 code units
 */
export function mentionSiteId(articleId: string, sentence: string, offset: number): string {
  return `site:${digest(articleId, sentence, String(offset))}`
}

/** The new entity of a split: other splits of the same one give others. */
export function splitEntityId(entityId: string, judgementId: string): string {
  return `${entityId}~${digest(judgementId)}`
}

/** That one identity stands for another. */
export interface Pointer {
  readonly subject: string
  readonly entityId: string
}

/**
 * What identities stand for in the end. A merge joins two entities that stand for themselves, so no chain is a ring.
 *
 * @param pointersOf the pointers from some identities, of which the last one counts for each
 */
export async function followPointers(
  ids: readonly string[],
  pointersOf: (ids: readonly string[]) => Promise<readonly Pointer[]>,
): Promise<(id: string) => string> {
  const pointers = new Map<string, string>()
  for (let next = [...new Set(ids)]; next.length > 0; ) {
    const found = await pointersOf(next)
    for (const { subject, entityId } of found) pointers.set(subject, entityId)
    next = [...new Set(found.map(({ entityId }) => entityId))].filter((id) => !pointers.has(id))
  }
  return (id) => {
    let at = id
    for (let next = pointers.get(at); next !== undefined; next = pointers.get(at)) at = next
    return at
  }
}
