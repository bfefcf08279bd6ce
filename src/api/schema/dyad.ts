import { builder } from '../builder.ts'
import { apiError } from '../errors.ts'
import { encodeGlobalId, entityTypes, idsOfTypes } from '../global-id.ts'
import { contactOf } from '../lists/contact.ts'
import { eventList } from '../lists/events.ts'
import { timeline } from '../lists/timeline.ts'
import type { EntityRow } from '../rows.ts'
import { EventFilter, EventOrder, pageArguments } from './arguments.ts'
import { EventConnection } from './lists.ts'
import { EntityRef, EventRef, typeOfNode } from './refs.ts'
import { BucketSizeEnum, TimelineBucketRef } from './timeline.ts'

interface DyadShape {
  readonly a: EntityRow
  readonly b: EntityRow
}

const idsOf = ({ a, b }: DyadShape): [string, string] => [a.id, b.id]
const globalIds = ({ a, b }: DyadShape) =>
  [a, b].map((entity) => encodeGlobalId(typeOfNode(entity), entity.id))

const DyadRef = builder.objectRef<DyadShape>('Dyad').implement({
  description: 'What two entities have to do with each other.',
  fields: (t) => ({
    a: t.expose('a', { type: EntityRef, description: 'The one.' }),
    b: t.expose('b', { type: EntityRef, description: 'The other.' }),
    events: t.field({
      type: EventConnection,
      description: 'Events in which both take part.',
      args: {
        ...pageArguments(t),
        filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
        orderBy: t.arg({ type: EventOrder, defaultValue: 'LATEST_FIRST', description: 'In this order.' }),
      },
      resolve: (own, args, context, info) =>
        eventList(
          { ...args, filter: { ...args.filter, participantIds: withBoth(own, args.filter?.participantIds) } },
          context,
          info,
        ),
    }),
    barometer: t.field({
      type: [TimelineBucketRef],
      description: 'Their events over time, with the mean score of each span and its counts by quadrant.',
      args: {
        bucket: t.arg({ type: BucketSizeEnum, defaultValue: 'MONTH', description: 'How time is divided.' }),
      },
      resolve: (own, { bucket }, context) =>
        timeline({ participantIds: globalIds(own) }, bucket ?? 'MONTH', context),
    }),
    refusals: t.field({
      type: EventConnection,
      description:
        'What one refused the other, or both refused together: the actor is a participant in the role `actor`. Where a sentence says that somebody did not agree, that is a refusal, too.',
      args: pageArguments(t),
      resolve: (own, args, context, info) =>
        eventList({ ...args, filter: { participantIds: globalIds(own), types: ['REFUSE'] } }, context, info),
    }),
    firstContact: t.field({
      type: EventRef,
      nullable: true,
      description: 'The earliest meeting, visit, call or negotiation of both that is known to have happened.',
      resolve: (own, _args, context) => contactOf(idsOf(own), 'FIRST', context),
    }),
    lastContact: t.field({
      type: EventRef,
      nullable: true,
      description: 'The latest one.',
      resolve: (own, _args, context) => contactOf(idsOf(own), 'LAST', context),
    }),
  }),
})

function withBoth(
  own: DyadShape,
  others: readonly (string | number)[] | null | undefined,
): (string | number)[] {
  return [...globalIds(own), ...(others ?? [])]
}

builder.queryField('dyad', (t) =>
  t.field({
    type: DyadRef,
    description:
      'Two entities together: their events, how these went over time, their first and last contact.',
    args: {
      a: t.arg.id({ required: true, description: 'The one.' }),
      b: t.arg.id({ required: true, description: 'The other.' }),
    },
    resolve: async (_root, args, { loaders }) => {
      const ids = idsOfTypes([String(args.a), String(args.b)], entityTypes) as [string, string]
      if (ids[0] === ids[1]) throw apiError('BAD_INPUT', 'a and b are the same entity; give two.')
      const [a, b] = await Promise.all(ids.map((id) => loaders.entity.load(id)))
      if (!a || !b) throw apiError('NOT_FOUND', `Nothing has the id ${String(a ? args.b : args.a)} any more.`)
      return { a, b }
    },
  }),
)
