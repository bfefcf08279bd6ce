import { builder } from '../builder.ts'
import { apiError } from '../errors.ts'
import { entityTypes, idsOfTypes } from '../global-id.ts'
import { EntityRef, EventRef } from './refs.ts'

interface AcquaintanceShape {
  /** In order of time. */
  readonly eventIds: readonly string[]
}

const AcquaintanceRef = builder.objectRef<AcquaintanceShape>('Acquaintance').implement({
  description:
    'Whether two have met, and when. Meetings that were only planned or demanded, or are denied, do not count.',
  fields: (t) => ({
    met: t.boolean({
      description: 'Whether a meeting of both is known to have happened. False is no denial: none is known.',
      resolve: ({ eventIds }) => eventIds.length > 0,
    }),
    count: t.int({ description: 'How many meetings are known.', resolve: ({ eventIds }) => eventIds.length }),
    first: t.field({
      type: EventRef,
      nullable: true,
      description: 'The earliest.',
      resolve: ({ eventIds: [id] }, _args, { loaders }) => (id === undefined ? null : loaders.event.load(id)),
    }),
    last: t.field({
      type: EventRef,
      nullable: true,
      description: 'The latest.',
      resolve: ({ eventIds }, _args, { loaders }) => {
        const id = eventIds.at(-1)
        return id === undefined ? null : loaders.event.load(id)
      },
    }),
  }),
})

builder.interfaceField(EntityRef, 'hasMet', (t) =>
  t.field({
    type: AcquaintanceRef,
    description: 'Whether it has met another entity.',
    args: { with: t.arg.id({ required: true, description: 'The other.' }) },
    resolve: async (own, args, { loaders }) => {
      const [other] = idsOfTypes([String(args.with)], entityTypes) as [string]
      if (other === own.id) throw apiError('BAD_INPUT', 'with is the entity itself; give another.')
      const eventIds = await loaders.meetings.load(JSON.stringify([own.id, other]))
      return { eventIds }
    },
  }),
)
