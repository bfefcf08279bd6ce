import { ploverOf } from '../../domain/event-kinds/registry.ts'
import { builder } from '../builder.ts'
import { encodeGlobalId } from '../global-id.ts'
import { evidenceOf } from '../lists/evidence.ts'
import type { EntityRow } from '../rows.ts'
import { pageArguments } from './arguments.ts'
import { EventTypeEnum, ModalityEnum, PolarityEnum, QuadClassEnum } from './enums.ts'
import { ClaimConnection } from './lists.ts'
import { EntityRef, EventRef, PlaceRef, typeOfNode } from './refs.ts'
import { TimeRef } from './time.ts'

const ParticipantRef = builder.objectRef<{ role: string; entity: EntityRow }>('Participant').implement({
  description: 'Who takes part in an event, and as what.',
  fields: (t) => ({
    role: t.exposeString('role', { description: "One of the event type's roles, as `visitor`." }),
    entity: t.expose('entity', { type: EntityRef, description: 'Who or what.' }),
  }),
})

EventRef.implement({
  description:
    'Something that happened, is planned, was refused or demanded, as one or more articles tell it.',
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (row) => typeOfNode(row as object) === 'Event',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ event }) => encodeGlobalId('Event', event.id) }),
    type: t.field({
      type: EventTypeEnum,
      description: 'What kind of event.',
      resolve: ({ event }) => event.type as never,
    }),
    plover: t.string({
      nullable: true,
      description: "PLOVER 0.8's type, where it has one.",
      resolve: ({ event }) => ploverOf(event.type as never, event.mode ?? null),
    }),
    mode: t.string({
      nullable: true,
      description: 'A finer kind within the type.',
      resolve: ({ event }) => event.mode ?? null,
    }),
    summary: t.string({
      description: 'One line that says who did what.',
      resolve: ({ event }) => event.summary,
    }),
    content: t.string({
      nullable: true,
      description: 'What was said, promised or demanded, in the words of the articles.',
      resolve: ({ event }) => event.content ?? null,
    }),
    polarity: t.field({
      type: PolarityEnum,
      description: 'Affirmed or denied.',
      resolve: ({ event }) => event.polarity,
    }),
    modality: t.field({
      type: ModalityEnum,
      description: 'Occurred, planned and so on.',
      resolve: ({ event }) => event.modality,
    }),
    time: t.field({ type: TimeRef, description: 'When.', resolve: ({ event }) => event }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'Who takes part, by role.',
      resolve: ({ participants }) =>
        [...participants].sort((a, b) => (a.role + a.entity.id < b.role + b.entity.id ? -1 : 1)),
    }),
    place: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'Where it took place.',
      resolve: ({ places }) => [...places].sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null,
    }),
    quadClass: t.field({
      type: QuadClassEnum,
      nullable: true,
      description: "PLOVER's quadrant.",
      resolve: ({ event }) => event.quadClass ?? null,
    }),
    score: t.float({
      nullable: true,
      description: 'From -10 (conflict) to 10 (cooperation).',
      resolve: ({ event }) => event.score ?? null,
    }),
    confidence: t.float({
      description: '0 to 1, from all its evidence together.',
      resolve: ({ event }) => event.confidence,
    }),
    sourceCount: t.int({
      description: 'How many articles report it.',
      resolve: ({ event }) => event.sourceCount,
    }),
    firstReportedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the first of them was published.',
      resolve: ({ event }) => event.firstReportedAt ?? null,
    }),
    lastReportedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last of them was published.',
      resolve: ({ event }) => event.lastReportedAt ?? null,
    }),
    evidence: t.field({
      type: ClaimConnection,
      description: 'The sentences it was read from, with the span of each role.',
      args: pageArguments(t),
      resolve: ({ event }, args, context, info) => evidenceOf('Event', event.id, args, context, info),
    }),
  }),
})
