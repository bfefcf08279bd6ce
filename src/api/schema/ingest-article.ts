import { isSkipped, type RawDocument } from '../../domain/document.ts'
import { readDocumentBy } from '../../ingest/read-document.ts'
import { writeArticles } from '../../ingest/write/write-articles.ts'
import { builder } from '../builder.ts'
import { ArticleRef } from './refs.ts'

const FormatEnum = builder.enumType('ArticleFormat', {
  description: 'How the content of an article is written.',
  values: {
    HTML: { description: 'A whole page, or the HTML of a body.', value: 'html' },
    TEXT: { description: 'Plain text, of the article or of the page about it.', value: 'text' },
    MARKDOWN: { description: 'Markdown.', value: 'markdown' },
  } as const,
})

const OutcomeEnum = builder.enumType('IngestOutcome', {
  description: 'What became of an article.',
  values: {
    CREATED: { description: 'It is new.' },
    UPDATED: { description: 'It says something else now; what it asserted before is gone.' },
    UNCHANGED: { description: 'It was known just so.' },
  },
})

/** The content is no article: empty, too large, without a body. */
class ContentRejected extends Error {
  readonly code: string

  constructor(code: string, reason: string) {
    super(reason)
    this.code = code
  }
}

builder.objectType(ContentRejected, {
  name: 'ContentRejected',
  description: 'The content cannot be stored as an article.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, as NO_BODY.' }),
    message: t.exposeString('message', { description: 'What is wrong, and what is allowed.' }),
  }),
})

interface IngestedShape {
  readonly id: string
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED'
  readonly claimCount: number
  readonly warnings: readonly string[]
}

const IngestedRef = builder.objectRef<IngestedShape>('IngestedArticle').implement({
  description: 'An article that the graph holds now.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The article.',
      resolve: async ({ id }, _args, { loaders }) => {
        const row = await loaders.article.clear(id).load(id)
        if (row === null) throw new Error(`Article ${id} is gone right after it was written`)
        return row
      },
    }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'What became of it.' }),
    claimCount: t.exposeInt('claimCount', { description: 'How many claims were read in it.' }),
    warnings: t.stringList({
      description: 'What was missing or doubtful, one sentence each.',
      resolve: (own) => [...own.warnings],
    }),
  }),
})

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'An article by its content. What is given here outranks what the content says of itself.',
  fields: (t) => ({
    content: t.string({ required: true, description: 'The page or text, at most 2 million characters.' }),
    format: t.field({ type: FormatEnum, required: true, description: 'How it is written.' }),
    url: t.field({ type: 'URL', description: 'Its address, which identifies it; else its content does.' }),
    title: t.string({ description: 'Its headline.' }),
    publisher: t.string({ description: 'The outlet.' }),
    authors: t.stringList({ description: 'Who wrote it.' }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published; relative dates are read against it.',
    }),
  }),
})

const mostCharacters = 2_000_000

builder.mutationField('ingestArticle', (t) =>
  t.field({
    type: IngestedRef,
    description:
      'Reads an article and stores what it asserts, in one transaction. Doing it again changes nothing.',
    errors: { types: [ContentRejected] },
    args: { input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_root, { input }, { store, reader }) => {
      const { content, format, url, title, publisher, authors, publishedAt } = input
      if (content.length > mostCharacters) {
        throw new ContentRejected(
          'TOO_LARGE',
          `The content has ${content.length} characters; at most ${mostCharacters} are allowed.`,
        )
      }
      const raw: RawDocument = {
        source: 'the content',
        format,
        content,
        ...(url ? { url: url.href } : {}),
        hints: {
          ...(title ? { title } : {}),
          ...(publisher ? { publisher } : {}),
          ...(authors ? { authors } : {}),
          ...(publishedAt ? { publishedAt: publishedAt.toISOString() } : {}),
        },
      }
      const read = await readDocumentBy(reader, raw)
      if (isSkipped(read)) throw new ContentRejected(read.code, read.reason)
      const { article, claims } = read.reading
      const outcomes = await writeArticles(store, [read.reading], new Date().toISOString())
      const outcome = outcomes.get(article.id) ?? 'UNCHANGED'
      return { id: article.id, outcome, claimCount: claims.length, warnings: read.warnings }
    },
  }),
)
