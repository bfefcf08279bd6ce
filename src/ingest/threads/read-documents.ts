import { isSkipped, type RawDocument, type SkippedSource } from '../../domain/document.ts'
import type { ReadDocument } from '../read-document.ts'
import type { Reader } from '../readers/reader.ts'
import { rulesReader } from '../readers/rules-reader.ts'
import { inOrder } from './in-order.ts'
import { readSafely, readSafelyBy } from './read-safely.ts'
import { ReadingThread } from './reading-thread.ts'

/** In characters: to start threads takes about as long as to read so much. */
const smallRun = 100_000

/** Documents that each thread is given ahead, so that it has work while this thread writes. */
const documentsAhead = 4

type Documents = AsyncIterable<RawDocument | SkippedSource> | Iterable<RawDocument | SkippedSource>

/**
 * Reads the documents, in their order. The default reader does so in so many threads, 0 being this one; any other reads
 * here, one document after another, since it keeps count of what it spends or holds a model.
 */
export function readDocuments(
  documents: Documents,
  reader: Reader,
  threads: number,
): AsyncGenerator<ReadDocument | SkippedSource> {
  if (reader === rulesReader) return readByThreads(documents, threads)
  const read = (document: RawDocument | SkippedSource) =>
    isSkipped(document) ? document : readSafelyBy(reader, document)
  return inOrder(documents, read, 1)
}

/** No thread is started before more has come than is read as fast here. */
async function* readByThreads(
  documents: Documents,
  threads: number,
): AsyncGenerator<ReadDocument | SkippedSource> {
  const started: ReadingThread[] = []
  let readHere = 0
  const read = (document: RawDocument | SkippedSource) => {
    if (isSkipped(document)) return document
    if (threads === 0 || readHere + document.content.length <= smallRun) {
      readHere += document.content.length
      return readSafely(document)
    }
    readHere = smallRun
    return leastLoaded().read(document)
  }
  /** A new thread is started only for what would have to wait. */
  const leastLoaded = () => {
    if (started.every(({ load }) => load > 0) && started.length < threads) started.push(new ReadingThread())
    return started.reduce((least, other) => (other.load < least.load ? other : least))
  }
  try {
    yield* inOrder(documents, read, Math.max(1, threads * documentsAhead))
  } finally {
    await Promise.all(started.map((thread) => thread.close()))
  }
}
