import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { recordToDocument } from './article-record.ts'
import { decodeUtf8 } from './decode.ts'
import { type ReadLimits, skip, tooLarge } from './limits.ts'
import { type Line, splitLines } from './lines.ts'

type ReadRecord = (value: unknown, source: string) => RawDocument | SkippedSource

/** One article record a line. */
export function readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  limits: ReadLimits,
): AsyncGenerator<RawDocument | SkippedSource> {
  return readLines(bytes, source, limits, recordToDocument)
}

/** One document a line; a bad line is skipped by its number and the next ones are read. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  limits: ReadLimits,
  record: ReadRecord,
): AsyncGenerator<RawDocument | SkippedSource> {
  let lines = 0
  for await (const line of splitLines(bytes, limits)) {
    const read = readLine(line, `${source}#${line.number}`, limits, record)
    if (!read) continue
    lines++
    yield read
  }
  if (lines === 0) yield skip(source, 'EMPTY', 'there is no line in it')
}

function readLine(
  line: Line,
  source: string,
  limits: ReadLimits,
  record: ReadRecord,
): RawDocument | SkippedSource | undefined {
  if (!line.bytes) return skip(source, 'TOO_LARGE', tooLarge(`line ${line.number}`, limits).message)
  const text = decodeUtf8(line.bytes)
  if (text === undefined) return skip(source, 'WRONG_ENCODING', `line ${line.number} is not UTF-8`)
  if (text.trim() === '') return undefined
  try {
    return record(JSON.parse(text), source)
  } catch {
    return skip(source, 'MALFORMED_RECORD', `line ${line.number} is not JSON`)
  }
}
