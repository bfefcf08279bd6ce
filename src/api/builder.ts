import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import { DateResolver, DateTimeResolver, URLResolver } from 'graphql-scalars'
import type { Context } from './context.ts'
import { apiError } from './errors.ts'
import { decodeGlobalId, encodeGlobalId } from './global-id.ts'
import { loadNode } from './loaders/load-node.ts'

export interface SchemaTypes {
  Context: Context
  Scalars: {
    DateTime: { Input: Date; Output: Date | string }
    Date: { Input: Date; Output: Date | string }
    URL: { Input: URL; Output: URL | string }
  }
  DefaultFieldNullability: false
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [] },
  relay: {
    cursorType: 'String',
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    nodeTypeOptions: { description: 'Anything that has an id of its own and can be fetched by it.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    nodeQueryOptions: {
      description: 'The object with this id.',
      nullable: true,
      args: { id: { description: 'An id that this API returned.' } },
      resolve: async (_root, { id }, context) => {
        const node = await loadNode(context, id as { typename: string; id: string })
        if (node === null)
          throw apiError('NOT_FOUND', `Nothing has the id ${encodeGlobalId(id.typename, id.id)} any more.`)
        return node
      },
    },
    nodesQueryOptions: {
      description: 'The objects with these ids, in their order; null where there is none. At most 100.',
      args: { ids: { description: 'Ids that this API returned.' } },
      resolve: async (_root, { ids }, context) => {
        if (ids.length > 100)
          throw apiError('BAD_INPUT', `ids has ${ids.length} entries; at most 100 are allowed.`)
        return Promise.all(ids.map((id) => loadNode(context, id as { typename: string; id: string })))
      },
    },
  },
})

builder.addScalarType('DateTime', DateTimeResolver)
builder.addScalarType('Date', DateResolver)
builder.addScalarType('URL', URLResolver)
builder.queryType({ description: 'What can be read.' })
builder.mutationType({ description: 'What can be changed.' })
builder.subscriptionType({
  description:
    'What comes in many parts, or as it happens, over server-sent events: send it with `Accept: text/event-stream`.',
})
