import type { ReportedClaim } from '../claim.ts'
import { relationTypes } from '../claim.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { nameKey } from '../names.ts'

const relations: ReadonlySet<string> = new Set(relationTypes)

export function isRelation(claim: { readonly type: string }): boolean {
  return relations.has(claim.type)
}

/**
 * The block of a claim: all claims of one block, and no others, could be about one event. It names the type,
 * the entities in the principal roles, and the period beyond which two reports are never of one event.
 */
export function blockKey(claim: ReportedClaim): string {
  if (isRelation(claim)) {
    const title = claim.content === null ? '' : nameKey(claim.content.surface)
    return [claim.type, claim.mode ?? '', ...rolesOf(claim, () => true), title].join('|')
  }
  const kind = eventKind(claim.type as EventType)
  const principals = rolesOf(claim, (role) => kind.roles[role]?.principal === true)
  return [claim.type, ...principals, periodOf(claim, kind.period)].join('|')
}

function rolesOf(claim: ReportedClaim, wanted: (role: string) => boolean): string[] {
  const filled = claim.roles
    .filter(({ role }) => role !== 'speaker' || claim.type === 'STATEMENT')
    .filter(({ role }) => wanted(role))
    .map(({ role, entityId }) => `${role}=${entityId}`)
  return [...new Set(filled)].sort()
}

function periodOf(claim: ReportedClaim, period: 'DAY' | 'YEAR' | 'EVER'): string {
  if (period === 'EVER') return ''
  const day = claim.time.start ?? claim.time.end ?? claim.publishedAt?.slice(0, 10) ?? ''
  return period === 'YEAR' ? day.slice(0, 4) : day
}
