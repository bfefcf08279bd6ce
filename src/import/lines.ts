import { WiregraphError } from '../domain/errors.ts'
import { gunzipped } from '../ingest/read/bytes.ts'
import { decodeUtf8 } from '../ingest/read/decode.ts'
import { defaultLimits } from '../ingest/read/limits.ts'
import { splitLines } from '../ingest/read/lines.ts'
import { invalid } from './parse-line.ts'

/** Bytes of a line: the largest article with every character escaped, or an edge with very many events, has fewer. */
const maxBytes = 64 * 1024 * 1024

export interface JsonLine {
  /** Counted from 1. */
  readonly number: number
  readonly value: unknown
  /** Characters. */
  readonly length: number
}

/** The lines of a file, gzipped or not, as the JSON that each is; empty ones are passed over. */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  const limits = { ...defaultLimits, maxBytes }
  for await (const { number, bytes: line } of splitLines(unpacked(bytes), limits)) {
    if (line === undefined) throw invalid(number, `it is longer than ${maxBytes} bytes`)
    const text = decodeUtf8(line)
    if (text === undefined) throw invalid(number, 'it is not UTF-8')
    if (text.trim() === '') continue
    yield { number, value: parsed(text, number), length: text.length }
  }
}

function parsed(text: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(number, 'it is not JSON; each line must be one object, and the last may have been cut off')
  }
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* await gunzipped(bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    const reason = 'The gzipped file is damaged, or was cut off; what was stored of it stays.'
    throw new WiregraphError('IMPORT_CUT_OFF', reason, { cause: error })
  }
}
