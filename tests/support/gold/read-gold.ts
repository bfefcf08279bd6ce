import { readingJson } from '../../../src/cli/explain/reading-json.ts'
import { isSkipped } from '../../../src/domain/document.ts'
import { readDocument } from '../../../src/ingest/read-document.ts'
import type { GoldDocument } from './gold-document.ts'
import type { PrintedReading } from './reading-shape.ts'

/** The reader's answer to a gold document's text, as `explain --as jsonl --format jsonl` prints it. */
export function readGold({ id, text, publishedAt }: GoldDocument): PrintedReading {
  const read = readDocument({ source: id, format: 'body', content: text, hints: { publishedAt } })
  if (isSkipped(read)) throw new Error(`${id}: ${read.reason}`)
  return JSON.parse(readingJson(read)) as PrintedReading
}
