import { accuse } from './accuse.ts'
import { acquire } from './acquire.ts'
import { agree } from './agree.ts'
import { aid } from './aid.ts'
import { appoint } from './appoint.ts'
import { arrest } from './arrest.ts'
import { attack } from './attack.ts'
import { call } from './call.ts'
import { cancel } from './cancel.ts'
import { ceasefire } from './ceasefire.ts'
import { concede } from './concede.ts'
import { convict } from './convict.ts'
import { cooperate } from './cooperate.ts'
import { cyberattack } from './cyberattack.ts'
import { deploy } from './deploy.ts'
import { die } from './die.ts'
import { disaster } from './disaster.ts'
import { elect } from './elect.ts'
import { expel } from './expel.ts'
import { invest } from './invest.ts'
import { investigate } from './investigate.ts'
import type { EventKind, PloverType } from './kind.ts'
import { launch } from './launch.ts'
import { legislate } from './legislate.ts'
import { meet } from './meet.ts'
import { negotiate } from './negotiate.ts'
import { protest } from './protest.ts'
import { refuse } from './refuse.ts'
import { release } from './release.ts'
import { request } from './request.ts'
import { resign } from './resign.ts'
import { restrict } from './restrict.ts'
import { sanction } from './sanction.ts'
import { sign } from './sign.ts'
import { statement } from './statement.ts'
import { support } from './support.ts'
import { threaten } from './threaten.ts'
import { visit } from './visit.ts'
import type { EventType } from './vocabulary.ts'
import { withdraw } from './withdraw.ts'

/** In the order of the vocabulary. */
export const eventKinds: readonly EventKind[] = [
  meet,
  visit,
  call,
  negotiate,
  statement,
  agree,
  sign,
  support,
  request,
  refuse,
  cancel,
  accuse,
  investigate,
  threaten,
  sanction,
  restrict,
  expel,
  aid,
  cooperate,
  deploy,
  attack,
  concede,
  withdraw,
  ceasefire,
  release,
  protest,
  arrest,
  convict,
  cyberattack,
  resign,
  appoint,
  elect,
  legislate,
  die,
  acquire,
  invest,
  launch,
  disaster,
]

const byType = new Map<string, EventKind>(eventKinds.map((kind) => [kind.type, kind]))

export function eventKind(type: EventType): EventKind {
  const kind = byType.get(type)
  if (kind === undefined) throw new Error(`No event kind is registered for ${type}`)
  return kind
}

/** PLOVER's class for an event of this type and mode; null where PLOVER has none. */
export function ploverOf(type: EventType, mode: string | null): PloverType | null {
  const { plover, ploverByMode } = eventKind(type)
  return (mode === null ? undefined : ploverByMode?.[mode]) ?? plover
}

/** The graph's edge types that derive from events, such as VISITED. */
export const eventEdgeTypes: readonly string[] = [
  ...new Set(eventKinds.flatMap((kind) => (kind.edge === undefined ? [] : [kind.edge.type]))),
].sort()
