import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { type ReadDocument, readDocument } from '../read-document.ts'

/** Reads a document; one at which the reader itself fails is skipped, so that it does not end a run of thousands. */
export function readSafely(document: RawDocument): ReadDocument | SkippedSource {
  try {
    return readDocument(document)
  } catch (error) {
    return unreadable(document, error)
  }
}

export function unreadable({ source }: RawDocument, error: unknown): SkippedSource {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  return { source, code: 'READER_FAILED', reason: `the reader failed at it: ${line}` }
}
