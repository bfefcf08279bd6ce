import { builder } from '../builder.ts'
import { highlightsOf } from '../lists/highlights.ts'
import { searchKinds, searchPage } from '../lists/search.ts'
import type { ArticleRow, EntityRow, EventRow } from '../rows.ts'
import type { Highlight } from '../search/highlight.ts'
import { forwardArguments } from './arguments.ts'
import { connectionType, cursorDescription, type Edge } from './page.ts'

const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'What a search looks for.',
  values: searchKinds,
})

const HighlightFieldEnum = builder.enumType('HighlightField', {
  description: 'What of a node has the words of a search.',
  values: {
    NAME: { description: "An entity's name." },
    ALIAS: { description: "One of an entity's aliases." },
    SUMMARY: { description: "An event's summary." },
    TITLE: { description: "An article's title." },
    TEXT: { description: "The sentence of an article's text that matches best." },
  } as const,
})

const HighlightSpanRef = builder.objectRef<Highlight['spans'][number]>('HighlightSpan').implement({
  description: 'A word that matched, in UTF-16 code units of the excerpt.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
  }),
})

const HighlightRef = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A part of what was found, with the words that matched.',
  fields: (t) => ({
    field: t.expose('field', { type: HighlightFieldEnum, description: 'Where it stands.' }),
    text: t.exposeString('text', {
      description: 'An excerpt of at most about 200 UTF-16 code units, word for word; plain text, no HTML.',
    }),
    spans: t.expose('spans', {
      type: [HighlightSpanRef],
      description: 'The words that matched, in their order, also those matched in another form or spelling.',
    }),
  }),
})

type Found = { readonly score: number; readonly text: string }

const SearchEdge = builder.objectRef<Edge<EntityRow | EventRow | ArticleRow, Found>>('SearchEdge').implement({
  description: 'Something that a search found.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'An entity, an event or an article.',
      resolve: (own) => own.node as never,
    }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
    score: t.exposeFloat('score', {
      description:
        'How well it fits, from 0 to 1, comparable within one answer: 0.89 and more for an entity of exactly this name.',
    }),
    highlights: t.field({
      type: [HighlightRef],
      description:
        'Where it has the words: at most four excerpts, the name or title first. Empty where only the engine knows.',
      resolve: (own, _args, context) => highlightsOf(own.node, own.text, context),
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
      'Full text over entities, events and articles, best first. Misspellings, accents, word order and words left unfinished are forgiven; exact names come first, namesakes by how much is written of them. At most 200 entities, events and articles each are ranked. The text is words, not a query language.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for.' }),
      kinds: t.arg({ type: [SearchKindEnum], description: 'Only these; everything when left out.' }),
      ...forwardArguments(t),
    },
    resolve: (_root, args, context) => searchPage(args, context),
  }),
)
