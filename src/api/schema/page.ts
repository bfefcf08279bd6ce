import type { ObjectRef } from '@pothos/core'
import { builder } from '../builder.ts'
import type { Connection } from '../connection.ts'

export type Edge<Node, Fields extends object = object> = Fields & {
  readonly node: Node
  readonly cursor: string
}

export const cursorDescription = 'Its place in the list, for `after` and `before`.'

/** The Relay connection type of a list whose edge type is given. */
export function connectionType<Row extends object>(
  name: string,
  description: string,
  edge: ObjectRef<typeof builder.$inferSchemaTypes, Row>,
) {
  return builder.objectRef<Connection<Row>>(name).implement({
    description,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The rows of this page.', resolve: (own) => own.edges }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page lies in the list.',
        resolve: (own) => own.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many there are in all; counted only when asked for.',
        resolve: (own) => (typeof own.totalCount === 'function' ? own.totalCount() : own.totalCount),
      }),
    }),
  })
}
