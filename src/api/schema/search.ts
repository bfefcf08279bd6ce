import { builder } from '../builder.ts'
import { searchKinds, searchPage } from '../lists/search.ts'
import type { ArticleRow, EntityRow, EventRow } from '../rows.ts'
import { forwardArguments } from './arguments.ts'
import { HighlightRef, highlightsOf } from './highlight.ts'
import { connectionType, cursorDescription, type Edge } from './page.ts'

const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'What a search looks for.',
  values: searchKinds,
})

interface Found {
  readonly score: number
  readonly label: 'Entity' | 'Event' | 'Article'
  /** What was looked for. */
  readonly text: string
}

const SearchEdge = builder.objectRef<Edge<EntityRow | EventRow | ArticleRow, Found>>('SearchEdge').implement({
  description: 'Something that a search found.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'An entity, an event or an article.',
      resolve: (own) => own.node as never,
    }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
    highlights: t.field({
      type: [HighlightRef],
      description: 'Where the words that were looked for stand in it, the best first.',
      args: { first: t.arg.int({ defaultValue: 3, description: 'How many at most: 1 to 10.' }) },
      resolve: ({ node, label, text }, { first }, { loaders }) =>
        highlightsOf({ node, label }, text, first ?? 3, loaders),
    }),
    score: t.exposeFloat('score', {
      description: 'How well it fits, from 0 to 1, comparable within one answer.',
    }),
  }),
})

const SearchConnection = connectionType(
  'SearchConnection',
  'A page of what a search found, best first.',
  SearchEdge,
)

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Full text over entities, events and articles, best first. Misspellings, accents and word order are forgiven; the text is words, not a query language. A ranking is read from its best on, so there is no `last` nor `before`.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for.' }),
      kinds: t.arg({ type: [SearchKindEnum], description: 'Only these; everything when left out.' }),
      ...forwardArguments(t),
    },
    resolve: (_root, args, context) => searchPage(args, context),
  }),
)
