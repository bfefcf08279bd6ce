import type { ArticleReading } from '../domain/article.ts'
import { type CleanArticle, isSkipped, type RawDocument, type SkippedSource } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Figure } from './analyze/document.ts'
import { clean } from './clean/clean.ts'
import type { Reader, ReadText, Unread } from './readers/reader.ts'
import { readByRules, rulesReader } from './readers/rules-reader.ts'
import type { Homes } from './resolve/homes.ts'
import { unreadArticle } from './resolve/read-article.ts'
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

/** A document that has been read but not yet written. */
export interface ReadDocument {
  readonly source: string
  readonly reading: ArticleReading
  /** Dates, sums and measures: shown, not stored. */
  readonly figures: readonly Figure[]
  /** The country of each entity that has one: shown, not stored. */
  readonly homes: Homes
  readonly warnings: readonly string[]
}

/**
 * The way in: documents are cleaned, analyzed and resolved one by one, and written a few at a time, each batch
 * whole or not at all. A document that cannot be read is skipped with its reason. When `signal` aborts, what
 * was read is written and the run ends, so that the graph is whole.
 */
export async function* ingest(
  store: GraphStore,
  documents: AsyncIterable<RawDocument | SkippedSource> | Iterable<RawDocument | SkippedSource>,
  {
    signal,
    now = () => new Date(),
    reader = rulesReader,
  }: { signal?: AbortSignal; now?: () => Date; reader?: Reader } = {},
): AsyncGenerator<IngestResult> {
  let batch: ReadDocument[] = []
  for await (const document of documents) {
    const read = isSkipped(document) ? document : await readDocumentBy(reader, document)
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

/** One document as far as the graph's door: what it asserts by this reader, or why it asserts nothing. */
export async function readDocumentBy(
  reader: Reader,
  raw: RawDocument,
): Promise<ReadDocument | SkippedSource> {
  const article = readable(raw)
  return 'source' in article ? article : concluded(raw, article, await reader.read(article))
}

/** The same by the default reader, at once. */
export function readDocument(raw: RawDocument): ReadDocument | SkippedSource {
  const article = readable(raw)
  return 'source' in article ? article : concluded(raw, article, readByRules(article))
}

/** An article in a language that is read; any other document has come to its end here. */
function readable(raw: RawDocument): CleanArticle | ReadDocument | SkippedSource {
  const article = clean(raw)
  if (isSkipped(article) || article.language === 'en') return article
  const note = `The text is in ${languageName(article.language)}, which is stored but not read; only English is.`
  const warnings = [...article.warnings, note]
  return { source: raw.source, reading: unreadArticle(article), figures: [], homes: new Map(), warnings }
}

function concluded(
  { source }: RawDocument,
  article: CleanArticle,
  read: ReadText | Unread,
): ReadDocument | SkippedSource {
  if ('reason' in read) return { source, ...read }
  const { reading, figures, homes, notes } = read
  return { source, reading, figures, homes, warnings: [...article.warnings, ...notes] }
}

function languageName(code: string): string {
  return code === 'und'
    ? 'a language that could not be told'
    : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code)
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
