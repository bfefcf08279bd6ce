import { builder } from '../builder.ts'
import { evidenceOf } from '../lists/evidence.ts'
import { loadEvents } from '../loaders/load-events.ts'
import type { EntityRow } from '../rows.ts'
import { ClaimRef, EntityRef, EventRef } from './refs.ts'

export interface RelationShape {
  readonly type: string
  readonly title?: string | null | undefined
  readonly former?: boolean | null | undefined
  readonly weight: number
  readonly relationId?: string | null | undefined
  readonly eventIds?: readonly string[] | null | undefined
  readonly firstAt?: string | null | undefined
  readonly lastAt?: string | null | undefined
  readonly source: EntityRow
  readonly target: EntityRow
}

/** Claims that a relation shows of those which hold it up. */
const mostShown = 100

export const RelationRef = builder.objectRef<RelationShape>('Relation')

RelationRef.implement({
  description: 'An edge between two entities, with the events or claims that hold it up.',
  fields: (t) => ({
    type: t.exposeString('type', {
      description: "The edge's name in the graph, as VISITED or HOLDS_POSITION.",
    }),
    title: t.string({
      nullable: true,
      description: 'What the source is to the target, as "Secretary of State".',
      resolve: (own) => own.title ?? null,
    }),
    former: t.boolean({ description: 'It held once, and no more.', resolve: (own) => own.former ?? false }),
    source: t.expose('source', { type: EntityRef, description: 'Where the edge begins.' }),
    target: t.expose('target', { type: EntityRef, description: 'Where the edge ends.' }),
    weight: t.exposeInt('weight', { description: 'How many events, or articles, hold it up.' }),
    firstAt: t.string({
      nullable: true,
      description: 'The earliest date of those, ISO 8601.',
      resolve: (own) => own.firstAt ?? null,
    }),
    lastAt: t.string({
      nullable: true,
      description: 'The latest date of those, ISO 8601.',
      resolve: (own) => own.lastAt ?? null,
    }),
    events: t.field({
      type: [EventRef],
      description: 'The events that hold it up, at most 100.',
      resolve: (own, _args, { loaders }) => loadEvents(loaders, own.eventIds ?? []),
    }),
    evidence: t.field({
      type: [ClaimRef],
      description: 'The claims that state it, where it does not come from events; at most 100.',
      resolve: async (own, _args, context, info) => {
        if (own.relationId === null || own.relationId === undefined) return []
        const { edges } = await evidenceOf('Relation', own.relationId, { first: mostShown }, context, info)
        return edges.map(({ node }) => node)
      },
    }),
  }),
})
