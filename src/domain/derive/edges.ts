import type { Participant } from '../event.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'

/** One event's support for the edge between two entities, such as (Person)-[:VISITED]->(Place). */
export interface EdgeSupport {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly eventId: string
  /** ISO dates of the event's beginning and end, or '' where not known. */
  readonly first: string
  readonly last: string
}

/** As much of an event as decides which edges it holds up. */
export interface EdgeSource {
  readonly id: string
  readonly type: string
  readonly polarity: string
  readonly modality: string
  readonly at: string
  readonly time: { readonly end: string | null }
  readonly participants: readonly Participant[]
}

/**
 * The edges that an event holds up. Only affirmed events that occurred do, and a symmetric edge is drawn once,
 * from the smaller id to the larger.
 */
export function edgesOf(event: EdgeSource): EdgeSupport[] {
  const { edge } = eventKind(event.type as EventType)
  if (edge === undefined || !isFact(event)) return []
  const from = fillers(event, edge.from)
  const to = fillers(event, edge.to)
  const supports: EdgeSupport[] = []
  for (const source of from) {
    for (const target of to) {
      if (source === target || (edge.from === edge.to && source > target)) continue
      const first = event.at
      supports.push({
        type: edge.type,
        source,
        target,
        eventId: event.id,
        first,
        last: event.time.end ?? first,
      })
    }
  }
  return supports
}

/** Whether it is said to be so: neither denied nor merely planned, possible or demanded. */
export function isFact({ polarity, modality }: { polarity: string; modality: string }): boolean {
  return polarity === 'AFFIRMED' && (modality === 'OCCURRED' || modality === 'ONGOING')
}

function fillers(event: EdgeSource, role: string): string[] {
  return event.participants.filter((participant) => participant.role === role).map(({ entityId }) => entityId)
}

/** A derived edge as stored: the events that hold it up in order of id, with their dates beside them. */
export interface DerivedEdge {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly eventIds: readonly string[]
  readonly eventFirsts: readonly string[]
  readonly eventLasts: readonly string[]
}

/** The edge after some of its events were taken away and others added; without events it is to be deleted. */
export function updateEdge(
  edge: DerivedEdge,
  removed: ReadonlySet<string>,
  added: readonly EdgeSupport[],
): DerivedEdge & { eventCount: number; firstAt: string | null; lastAt: string | null } {
  const supports = new Map<string, { first: string; last: string }>()
  edge.eventIds.forEach((id, index) => {
    if (!removed.has(id)) {
      supports.set(id, { first: edge.eventFirsts[index] as string, last: edge.eventLasts[index] as string })
    }
  })
  for (const { eventId, first, last } of added) supports.set(eventId, { first, last })
  const eventIds = [...supports.keys()].sort()
  const firsts = eventIds.map((id) => supports.get(id)?.first as string)
  const lasts = eventIds.map((id) => supports.get(id)?.last as string)
  return {
    ...edge,
    eventIds,
    eventFirsts: firsts,
    eventLasts: lasts,
    eventCount: eventIds.length,
    firstAt: [...firsts].sort().find((day) => day !== '') ?? null,
    lastAt: [...lasts].sort().at(-1) || null,
  }
}
