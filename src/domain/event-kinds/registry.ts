import { acquire } from './acquire.ts'
import { agree } from './agree.ts'
import { appoint } from './appoint.ts'
import { attack } from './attack.ts'
import { die } from './die.ts'
import type { EventKind } from './kind.ts'
import { meet } from './meet.ts'
import { refuse } from './refuse.ts'
import { resign } from './resign.ts'
import { sanction } from './sanction.ts'
import { statement } from './statement.ts'
import { visit } from './visit.ts'
import type { EventType } from './vocabulary.ts'

export const eventKinds: readonly EventKind[] = [
  meet,
  visit,
  statement,
  agree,
  refuse,
  sanction,
  attack,
  resign,
  appoint,
  die,
  acquire,
]

const byType = new Map<string, EventKind>(eventKinds.map((kind) => [kind.type, kind]))

export function eventKind(type: EventType): EventKind {
  const kind = byType.get(type)
  if (kind === undefined) throw new Error(`No event kind is registered for ${type}`)
  return kind
}

/** The graph's edge types that derive from events, such as VISITED. */
export const eventEdgeTypes: readonly string[] = [
  ...new Set(eventKinds.flatMap((kind) => (kind.edge === undefined ? [] : [kind.edge.type]))),
].sort()
