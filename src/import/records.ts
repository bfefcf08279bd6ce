import { WiregraphError } from '../domain/errors.ts'
import type { GraphRecord } from '../export/walk.ts'
import { jsonLines } from './lines.ts'
import { checkHead, endOf, invalid, recordOf } from './parse-line.ts'

/** A record, and the line that it stands on. */
export interface Numbered {
  readonly line: number
  readonly record: GraphRecord
  /** Of the line, in characters. */
  readonly length: number
}

/**
 * The nodes and edges of an exported file as they come; a file without a line has none. Throws IMPORT_INVALID for the first
 * line that is wrong, and IMPORT_CUT_OFF where the last one is missing.
 */
export async function* records(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Numbered> {
  const told = { nodes: 0, edges: 0 }
  let begun = false
  let end: ReturnType<typeof endOf>
  for await (const { number: line, value, length } of jsonLines(bytes)) {
    if (!begun) {
      checkHead(value, line)
      begun = true
      continue
    }
    if (end !== undefined) throw invalid(line, 'it comes after the last line of the export')
    end = endOf(value)
    if (end === undefined) {
      const record = recordOf(value, line)
      told[record.kind === 'node' ? 'nodes' : 'edges']++
      yield { line, record, length }
    } else if (end.nodes !== told.nodes || end.edges !== told.edges) {
      throw invalid(
        line,
        `it counts ${end.nodes} nodes and ${end.edges} edges; the lines before it are ${told.nodes} and ${told.edges}`,
      )
    }
  }
  if (begun && end === undefined) throw cutOff()
}

function cutOff(): WiregraphError {
  return new WiregraphError(
    'IMPORT_CUT_OFF',
    'The file ends before its last line: it was cut off. What was stored of it stays; import the whole file to complete it.',
  )
}
