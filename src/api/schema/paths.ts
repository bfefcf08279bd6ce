import { builder } from '../builder.ts'
import { entityTypes, idsOfTypes } from '../global-id.ts'
import { type EntityPath, type Hop, longestPath, paths } from '../lists/paths.ts'
import { loadEvents } from '../loaders/load-events.ts'
import { EntityRef, EventRef } from './refs.ts'

const HopRef = builder.objectRef<Hop>('Hop').implement({
  description: 'One step of a path, and the events that hold it up.',
  fields: (t) => ({
    from: t.expose('from', { type: EntityRef, description: 'The entity before.' }),
    to: t.expose('to', { type: EntityRef, description: 'The entity after.' }),
    type: t.exposeString('type', {
      description: 'The weightiest edge between them, by its name in the graph, as MET.',
    }),
    events: t.field({
      type: [EventRef],
      description:
        'The events that hold up the edges between them, at most 100; none for an office or a membership.',
      resolve: ({ eventIds }, _args, { loaders }) => loadEvents(loaders, eventIds),
    }),
  }),
})

const PathRef = builder.objectRef<EntityPath>('Path').implement({
  description: 'A way from one entity to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops it has.', resolve: ({ hops }) => hops.length }),
    nodes: t.field({
      type: [EntityRef],
      description: 'The entities passed, both ends included.',
      resolve: ({ nodes }) => [...nodes],
    }),
    hops: t.field({ type: [HopRef], description: 'Its steps, in order.', resolve: ({ hops }) => [...hops] }),
  }),
})

builder.queryField('paths', (t) =>
  t.field({
    type: [PathRef],
    description:
      'The shortest ways from one entity to another over events, offices and memberships; those that most holds up first.',
    args: {
      from: t.arg.id({ required: true, description: 'Where they begin.' }),
      to: t.arg.id({ required: true, description: 'Where they end.' }),
      maxLength: t.arg.int({ defaultValue: 4, description: `How many hops at most: 1 to ${longestPath}.` }),
      first: t.arg.int({ defaultValue: 3, description: 'How many ways to give: 1 to 100.' }),
      inTimeOrder: t.arg.boolean({
        defaultValue: false,
        description: 'Only those of the shortest along which events can follow one another in time.',
      }),
    },
    resolve: (_root, { from, to, maxLength, first, inTimeOrder }, context) => {
      const [start, end] = idsOfTypes([String(from), String(to)], entityTypes) as [string, string]
      return paths(
        {
          from: start,
          to: end,
          maxLength: maxLength ?? 4,
          first: first ?? 3,
          inTimeOrder: inTimeOrder ?? false,
        },
        context,
      )
    },
  }),
)
