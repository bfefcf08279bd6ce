import { builder } from '../builder.ts'
import { encodeGlobalId, entityTypes, idsOfTypes } from '../global-id.ts'
import { largestDepth, neighborhood, type SubgraphEdge } from '../lists/neighborhood.ts'
import { EntityKindEnum } from './enums.ts'
import { typeOfNode } from './refs.ts'

const SubgraphEdgeRef = builder.objectRef<SubgraphEdge>('SubgraphEdge').implement({
  description: 'An edge of a subgraph.',
  fields: (t) => ({
    source: t.id({
      description: 'The id of the node it begins at.',
      resolve: ({ source }) => encodeGlobalId(typeOfNode(source), source.id),
    }),
    target: t.id({
      description: 'The id of the node it ends at.',
      resolve: ({ target }) => encodeGlobalId(typeOfNode(target), target.id),
    }),
    type: t.exposeString('type', { description: "The edge's name in the graph, as VISITED." }),
    weight: t.exposeInt('weight', { description: 'How many events, or articles, hold it up.' }),
    eventIds: t.idList({
      description: 'The events that hold it up, at most 100.',
      resolve: ({ eventIds }) => eventIds.slice(0, 100).map((id) => encodeGlobalId('Event', id)),
    }),
  }),
})

const SubgraphRef = builder.objectRef<Awaited<ReturnType<typeof neighborhood>>>('Subgraph').implement({
  description: 'Some nodes of the graph with the edges between them.',
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The nodes, nearest first.',
      resolve: (own) => own.nodes as never,
    }),
    edges: t.expose('edges', { type: [SubgraphEdgeRef], description: 'The edges, weightiest first.' }),
    truncated: t.exposeBoolean('truncated', { description: 'There is more than `first` allowed to show.' }),
  }),
})

const NeighborhoodFilter = builder.inputType('NeighborhoodFilter', {
  description: 'What the edges and neighbours must be like.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindEnum], description: 'Only neighbours of these kinds.' }),
    edgeTypes: t.stringList({ description: 'Only these edges, by their names in the graph, as VISITED.' }),
  }),
})

builder.queryField('neighborhood', (t) =>
  t.field({
    type: SubgraphRef,
    description: 'What lies around an entity, up to a number of steps: the weightiest edges first.',
    args: {
      id: t.arg.id({ required: true, description: 'The entity in the middle.' }),
      depth: t.arg.int({ defaultValue: 1, description: `How many steps: 1 to ${largestDepth}.` }),
      first: t.arg.int({ defaultValue: 50, description: 'How many edges to show at most: 1 to 100.' }),
      filter: t.arg({ type: NeighborhoodFilter, description: 'Only such edges and neighbours.' }),
    },
    resolve: (_root, { id, depth, first, filter }, context) => {
      const [local] = idsOfTypes([String(id)], entityTypes)
      return neighborhood(local as string, { depth: depth ?? 1, first: first ?? 50, ...filter }, context)
    },
  }),
)
