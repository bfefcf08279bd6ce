import type { GraphRecord } from './walk.ts'

/** The form of these files; a change that older versions cannot read raises it. */
export const jsonlVersion = 1

/** The first line of a file; a part of a graph cannot be restored from. */
export interface JsonlHead {
  readonly wiregraph: 'graph'
  readonly version: number
  readonly part: boolean
}

/** The last line, by which a file that was cut off is known. */
export interface JsonlEnd {
  readonly end: { readonly nodes: number; readonly edges: number }
}

/** A node or edge with all that is stored of it. */
export function jsonlLine(record: GraphRecord): string {
  const { kind: _, ...rest } = record
  return JSON.stringify(rest)
}

/**
 * JSON Lines that restore the graph exactly: a first line that says what follows, one node or edge a line with all its
 * properties, and a last line that counts them. An empty graph is empty text.
 */
export async function* jsonl(records: AsyncIterable<GraphRecord>, part: boolean) {
  let nodes = 0
  let edges = 0
  for await (const record of records) {
    if (nodes + edges === 0) {
      const head: JsonlHead = { wiregraph: 'graph', version: jsonlVersion, part }
      yield { text: `${JSON.stringify(head)}\n`, nodes: 0, edges: 0 }
    }
    if (record.kind === 'node') nodes++
    else edges++
    yield { text: `${jsonlLine(record)}\n`, ...counted(record) }
  }
  if (nodes === 0) return
  const end: JsonlEnd = { end: { nodes, edges } }
  yield { text: `${JSON.stringify(end)}\n`, nodes: 0, edges: 0 }
}

export function counted({ kind }: GraphRecord): { nodes: number; edges: number } {
  return kind === 'node' ? { nodes: 1, edges: 0 } : { nodes: 0, edges: 1 }
}
