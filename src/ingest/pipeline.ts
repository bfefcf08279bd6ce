import type { ArticleReading } from '../domain/article.ts'
import { isSkipped, type RawDocument, type SkippedSource } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { ReadDocument } from './read-document.ts'
import type { Reader } from './readers/reader.ts'
import { rulesReader } from './readers/rules-reader.ts'
import { readDocuments } from './threads/read-documents.ts'
import { type WriteOutcome, writeArticles } from './write/write-articles.ts'

/** Articles written in one transaction: enough to spare round trips, few enough to hold in memory. */
const batchSize = 8

/** What became of one document. */
export type IngestResult =
  | {
      readonly source: string
      readonly outcome: WriteOutcome
      readonly reading: ArticleReading
      /** What was missing or doubtful, one sentence each. */
      readonly warnings: readonly string[]
    }
  | (SkippedSource & { readonly outcome: 'SKIPPED' })

/**
 * The way in: documents are cleaned and read, by the default reader in `threads` threads or here, and written in their
 * order, a few at a time, each batch whole or not at all. A document that cannot be read is skipped with its reason. When
 * `signal` aborts, what was read is written and the run ends, so that the graph is whole.
 */
export async function* ingest(
  store: GraphStore,
  documents: AsyncIterable<RawDocument | SkippedSource> | Iterable<RawDocument | SkippedSource>,
  {
    signal,
    now = () => new Date(),
    reader = rulesReader,
    threads = 0,
  }: { signal?: AbortSignal; now?: () => Date; reader?: Reader; threads?: number } = {},
): AsyncGenerator<IngestResult> {
  let batch: ReadDocument[] = []
  for await (const read of readDocuments(documents, reader, threads)) {
    if (isSkipped(read)) yield { ...read, outcome: 'SKIPPED' }
    else batch.push(read)
    if (batch.length === batchSize || signal?.aborted) {
      yield* writeBatch(store, batch, now())
      batch = []
    }
    if (signal?.aborted) return
  }
  yield* writeBatch(store, batch, now())
}

async function* writeBatch(
  store: GraphStore,
  batch: readonly ReadDocument[],
  now: Date,
): AsyncGenerator<IngestResult> {
  if (batch.length === 0) return
  const outcomes = await writeArticles(
    store,
    batch.map(({ reading }) => reading),
    now.toISOString(),
  )
  for (const document of batch) {
    const outcome = outcomes.get(document.reading.article.id)
    if (outcome === undefined) throw new WiregraphError('INTERNAL', `${document.source} was not written`)
    yield { ...document, outcome }
  }
}
