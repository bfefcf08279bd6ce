import type { RelationType } from '../../../domain/claim.ts'
import type { EntityKind } from '../../../domain/entity.ts'
import type { AnalyzedDocument, TokenSpan } from '../document.ts'
import type { Filling } from '../events/filling.ts'
import { spanOf } from '../spans.ts'

/** A lasting tie between two entities, as a sentence states it. */
export interface RelationMention {
  readonly type: RelationType
  /** The words that say it. */
  readonly trigger: TokenSpan
  readonly former: boolean
  readonly roles: readonly (Filling & { readonly role: string })[]
  readonly rule: string
}

/** Reads one type of relation off a word that may state it. */
export type RelationPattern = (document: AnalyzedDocument, index: number) => RelationMention[]

/** What the phrase about a head word names: itself, in apposition or through its antecedent. */
export function fillerAt(document: AnalyzedDocument, head: number, kinds: readonly EntityKind[]): Filling[] {
  const of = (entity: number) => kinds.includes(document.entities[entity]?.kind as EntityKind)
  const mention = document.mentionAt.get(head)
  if (mention !== undefined) {
    const entity = document.entityOf.get(mention)
    const names = mention.rule !== 'gazetteer.demonym' && entity !== undefined && of(entity)
    return names ? [{ ...mention, entity, chain: null }] : []
  }
  const [apposed] = document.tree.children(head, 'appos')
  if (apposed !== undefined && document.mentionAt.has(apposed)) return fillerAt(document, apposed, kinds)
  return (document.anaphors.get(head) ?? [])
    .filter(({ entity }) => of(entity))
    .map(({ entity, rule, antecedent: { start, end, surface } }) => ({
      ...spanOf(document, head),
      entity,
      chain: { start, end, surface, rule },
    }))
}

/** The same for a list of heads and all that is joined to them by "and". */
export function fillersAt(
  document: AnalyzedDocument,
  heads: readonly number[],
  kinds: readonly EntityKind[],
): Filling[] {
  return heads
    .flatMap((head) => document.tree.conjuncts(head))
    .flatMap((head) => fillerAt(document, head, kinds))
}

/** One relation for all pairs of the two sides; none where a side is empty or both are one entity. */
export function relationOf(
  relation: Omit<RelationMention, 'roles'>,
  [sourceRole, sources]: readonly [string, readonly Filling[]],
  [targetRole, targets]: readonly [string, readonly Filling[]],
): RelationMention[] {
  const ends = new Set(targets.map(({ entity }) => entity))
  const others = sources.filter(({ entity }) => !ends.has(entity))
  if (others.length === 0 || targets.length === 0) return []
  const roles = [
    ...others.map((filling) => ({ ...filling, role: sourceRole })),
    ...targets.map((filling) => ({ ...filling, role: targetRole })),
  ]
  return [{ ...relation, roles }]
}
