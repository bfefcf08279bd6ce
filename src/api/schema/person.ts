import { builder } from '../builder.ts'
import { PositionRef } from './position.ts'
import { EntityRef, PersonRef } from './refs.ts'

PersonRef.implement({
  description: 'A human being.',
  interfaces: [builder.nodeInterfaceRef(), EntityRef],
  isTypeOf: (row) => 'kind' in (row as object) && (row as { kind: string }).kind === 'PERSON',
  fields: (t) => ({
    positions: t.field({
      type: [PositionRef],
      description: 'The offices and posts that articles give them, those that most articles state first.',
      resolve: ({ id }, _args, { loaders }) => loaders.positions.load(id),
    }),
  }),
})
