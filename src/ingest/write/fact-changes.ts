import type { ReportedClaim } from '../../domain/claim.ts'
import type { DerivedFact } from '../../domain/derive/events.ts'
import type { EventRecord } from '../../domain/event.ts'

/** An event or relation as it is stored. */
export interface StoredFact extends EventRecord {
  /** Its sketch as text. */
  readonly packed: string
}

/** What follows of a block: a node, and the claims and articles that must be tied to it or untied from it. */
export interface FactChange {
  /** As it is stored; null for a new one. */
  readonly was: StoredFact | null
  /** As it follows from the claims; null where it no longer does. */
  readonly now: DerivedFact | null
  readonly claims: Ties
  readonly articles: Ties
}

interface Ties {
  readonly tied: readonly string[]
  readonly untied: readonly string[]
}

/** A claim, and the stored fact that it holds up; null where it is new. */
export type HoldingClaim = ReportedClaim & { readonly holds: string | null }

const none: Ties = { tied: [], untied: [] }

/** The changes by facts that further claims extended: all their claims are new to them. */
export function extensions(
  stored: ReadonlyMap<string, StoredFact>,
  facts: readonly DerivedFact[],
): FactChange[] {
  return facts.map((now) => ({
    was: stored.get(now.was ?? now.id) ?? null,
    now,
    claims: { tied: now.claimIds, untied: [] },
    articles: { tied: now.articleIds, untied: [] },
  }))
}

/**
 * The changes by facts that were derived from all claims of their block. A node that lost a participant is made anew,
 * which is rare: only what was withdrawn takes one away.
 */
export function replacements(
  stored: ReadonlyMap<string, StoredFact>,
  facts: readonly DerivedFact[],
  claims: readonly HoldingClaim[],
): FactChange[] {
  const kept = new Map(
    facts.flatMap((fact) => {
      const was = stored.get(fact.id)
      return was !== undefined && includesAll(fact, was) ? [[fact.id, was]] : []
    }),
  )
  const holding = claims.filter(({ holds }) => holds !== null && kept.has(holds))
  const removed = [...stored.values()].filter(({ id }) => !kept.has(id))
  return [
    ...removed.map((was) => ({ was, now: null, claims: none, articles: none })),
    ...facts.map((now) => {
      const before = holding.filter(({ holds }) => holds === now.id)
      return {
        was: kept.get(now.id) ?? null,
        now,
        claims: ties(
          before.map(({ id }) => id),
          now.claimIds,
        ),
        articles: ties(
          before.map(({ articleId }) => articleId),
          now.articleIds,
        ),
      }
    }),
  ]
}

function includesAll(now: EventRecord, was: EventRecord): boolean {
  const there = new Set(now.participants.map(({ role, entityId }) => `${role} ${entityId}`))
  return was.participants.every(({ role, entityId }) => there.has(`${role} ${entityId}`))
}

function ties(before: readonly string[], after: readonly string[]): Ties {
  const [was, is] = [new Set(before), new Set(after)]
  return { tied: after.filter((id) => !was.has(id)), untied: [...was].filter((id) => !is.has(id)) }
}
