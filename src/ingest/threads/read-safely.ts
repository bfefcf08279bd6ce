import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { type ReadDocument, readDocument, readDocumentBy } from '../read-document.ts'
import type { Reader } from '../readers/reader.ts'

/** Reads a document by the default reader; one at which the reader itself fails is skipped, so that it does not end a run of thousands. */
export function readSafely(document: RawDocument): ReadDocument | SkippedSource {
  try {
    return readDocument(document)
  } catch (error) {
    return unreadable(document, error)
  }
}

/** The same by any reader. */
export async function readSafelyBy(
  reader: Reader,
  document: RawDocument,
): Promise<ReadDocument | SkippedSource> {
  try {
    return await readDocumentBy(reader, document)
  } catch (error) {
    return unreadable(document, error)
  }
}

export function unreadable({ source }: RawDocument, error: unknown): SkippedSource {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  return { source, code: 'READER_FAILED', reason: `the reader failed at it: ${line}` }
}
