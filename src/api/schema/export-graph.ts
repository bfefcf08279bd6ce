import { exportText, type Piece } from '../../export/export-text.ts'
import { select } from '../../export/selection.ts'
import { builder } from '../builder.ts'
import { exportFilterParams } from '../lists/export.ts'
import { ArticleFilter, EventFilter } from './arguments.ts'

const ExportFormatEnum = builder.enumType('ExportFormat', {
  description: 'The forms in which the graph can be had.',
  values: {
    JSONL: {
      value: 'jsonl',
      description:
        'A node or edge a line, with all that is stored of it: what `wiregraph import` restores a whole graph from.',
    },
    GRAPHML: { value: 'graphml', description: 'XML for networkx, igraph, Gephi and the like.' },
    CSV: {
      value: 'csv',
      description:
        'The edges between entities as one table: a row for each event or relation behind an edge, with its first sentence and address.',
    },
    JSONLD: { value: 'jsonld', description: 'Linked data in the terms of schema.org and PROV-O.' },
  } as const,
})

const ExportFilterInput = builder.inputType('ExportFilter', {
  description:
    'A part of the graph: the events that all given here holds for, with their claims, and the passages, articles and entities of these. At most 250,000 nodes.',
  fields: (t) => ({
    events: t.field({ type: EventFilter, description: 'What the events must be like.' }),
    articles: t.field({
      type: ArticleFilter,
      description: 'What at least one of the articles that report an event must be like.',
    }),
  }),
})

const ExportChunk = builder.objectRef<Piece>('ExportChunk').implement({
  description: 'A part of an exported text. The chunks one after another are the whole of it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Some 32,768 characters, or fewer.' }),
    nodes: t.exposeInt('nodes', { description: 'How many nodes begin in it.' }),
    edges: t.exposeInt('edges', { description: 'How many edges begin in it.' }),
  }),
})

builder.subscriptionField('exportGraph', (t) =>
  t.field({
    type: ExportChunk,
    description:
      'The whole graph, or a part of it, as text. It ends when all is told; whoever stops listening stops it. `GET /export` gives the same as a file.',
    args: {
      filter: t.arg({
        type: ExportFilterInput,
        description: 'Only this part; the whole graph when left out.',
      }),
      format: t.arg({
        type: ExportFormatEnum,
        required: true,
        defaultValue: 'jsonl',
        description: 'In this form.',
      }),
    },
    subscribe: async (_root, { filter, format }, context) => {
      const selection = filter
        ? await select(context.store, await exportFilterParams(context, filter))
        : undefined
      return exportText(context.store, format, selection)
    },
    resolve: (piece) => piece,
  }),
)
