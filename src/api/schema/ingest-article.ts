import type { GraphStore } from '../../graph/store.ts'
import type { ReadDocument } from '../../ingest/read-document.ts'
import { writeArticles } from '../../ingest/write/write-articles.ts'
import { builder } from '../builder.ts'
import { apiError } from '../errors.ts'
import type { Changes } from '../live/changes.ts'
import { needs } from '../scopes.ts'
import { ContentRejected, IngestArticleInput, readInput } from './article-input.ts'
import { ArticleRef } from './refs.ts'

const OutcomeEnum = builder.enumType('IngestOutcome', {
  description: 'What became of an article.',
  values: {
    CREATED: { description: 'It is new.' },
    UPDATED: { description: 'It says something else now; what it asserted before is gone.' },
    UNCHANGED: { description: 'It was known just so.' },
  },
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

/** Articles of one request, which are written in one transaction. */
const mostArticles = 20

builder.mutationField('ingestArticle', (t) =>
  t.field({
    type: IngestedRef,
    description:
      'Reads an article and stores what it asserts, in one transaction. Doing it again changes nothing.',
    extensions: needs('ingest'),
    errors: { types: [ContentRejected] },
    args: { input: t.arg({ type: IngestArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_root, { input }, { store, reader, changes }) => {
      const [ingested] = await written(store, changes, [await readInput(input, reader)])
      return ingested as IngestedShape
    },
  }),
)

builder.mutationField('ingestArticles', (t) =>
  t.field({
    type: [IngestedRef],
    description: `Reads up to ${mostArticles} articles and stores them in one transaction: where one is rejected, none is stored.`,
    extensions: needs('ingest'),
    errors: { types: [ContentRejected] },
    args: { inputs: t.arg({ type: [IngestArticleInput], required: true, description: 'The articles.' }) },
    resolve: async (_root, { inputs }, { store, reader, changes }) => {
      if (inputs.length === 0 || inputs.length > mostArticles)
        throw apiError('BAD_INPUT', `inputs has ${inputs.length} entries; 1 to ${mostArticles} are allowed.`)
      const read: ReadDocument[] = []
      for (const input of inputs) read.push(await readInput(input, reader))
      return written(store, changes, read)
    },
  }),
)

async function written(
  store: GraphStore,
  changes: Changes,
  read: readonly ReadDocument[],
): Promise<IngestedShape[]> {
  const readings = read.map(({ reading }) => reading)
  const outcomes = await writeArticles(store, readings, new Date().toISOString())
  changes.tell()
  return read.map(({ reading: { article, claims }, warnings }) => ({
    id: article.id,
    outcome: outcomes.get(article.id) ?? 'UNCHANGED',
    claimCount: claims.length,
    warnings,
  }))
}
