import { isSkipped, type RawDocument } from '../../domain/document.ts'
import { type ReadDocument, readDocumentBy } from '../../ingest/read-document.ts'
import type { Reader } from '../../ingest/readers/reader.ts'
import { builder } from '../builder.ts'

const FormatEnum = builder.enumType('ArticleFormat', {
  description: 'How the content of an article is written.',
  values: {
    HTML: { description: 'A whole page, or the HTML of a body.', value: 'html' },
    TEXT: { description: 'Plain text, of the article or of the page about it.', value: 'text' },
    MARKDOWN: { description: 'Markdown.', value: 'markdown' },
  } as const,
})

/** The content is no article: empty, too large, without a body. */
export class ContentRejected extends Error {
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

export const IngestArticleInput = builder.inputType('IngestArticleInput', {
  description: 'An article by its content. What is given here outranks what the content says of itself.',
  // Its cleaning is the reader's.
  extensions: { anyText: true },
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

type ArticleInput = typeof IngestArticleInput.$inferInput

const mostCharacters = 2_000_000

/** What the article asserts. Throws ContentRejected where the content is none. */
export async function readInput(input: ArticleInput, reader: Reader): Promise<ReadDocument> {
  const { content } = input
  if (content.length > mostCharacters) {
    throw new ContentRejected(
      'TOO_LARGE',
      `The content has ${content.length} characters; at most ${mostCharacters} are allowed.`,
    )
  }
  const read = await readDocumentBy(reader, rawOf(input))
  if (isSkipped(read)) throw new ContentRejected(read.code, read.reason)
  return read
}

function rawOf({ content, format, url, title, publisher, authors, publishedAt }: ArticleInput): RawDocument {
  return {
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
}
