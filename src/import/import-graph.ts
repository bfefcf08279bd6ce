import { WiregraphError } from '../domain/errors.ts'
import { jsonlLine } from '../export/jsonl.ts'
import { type GraphRecord, walk } from '../export/walk.ts'
import type { GraphStore } from '../graph/store.ts'
import { type Numbered, records } from './records.ts'
import { writeBatch } from './write-batch.ts'

/** What came of an import. */
export interface Imported {
  readonly nodes: number
  readonly edges: number
  /** Of these, nodes and edges that the graph held before. */
  readonly known: number
  /** Whether it was stopped before the end of the file. */
  readonly stopped: boolean
}

/** A transaction ends at so many records, or characters. */
const batchSize = { records: 1000, characters: 2_000_000 } as const

/**
 * Restores a graph from the JSON Lines of an export, byte for byte: a graph that is exported after it gives the same file,
 * and later writes find all that they build on. The graph must be empty, or hold the beginning of the file and nothing
 * else, as an import that was broken off leaves it; nothing is written before this is known. Bounded transactions, so that
 * readers may see a beginning; memory holds one of them.
 *
 * Errors: IMPORT_INVALID (a line that is wrong, with its number), IMPORT_CUT_OFF, IMPORT_GRAPH_TAKEN.
 */
export async function importGraph(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<Imported> {
  const told = { nodes: 0, edges: 0 }
  let known = 0
  let last = 1
  let batch: Numbered[] = []
  let characters = 0
  const flush = async () => {
    const full = batch
    batch = []
    characters = 0
    if (full.length > 0) await store.write((tx) => writeBatch(tx, full))
  }
  const held = walk(store)
  let next = await held.next()
  for await (const numbered of records(bytes)) {
    const { line, record, length } = numbered
    last = line
    if (!next.done) {
      refuseOther(next.value, record, line)
      known++
      next = await held.next()
    } else {
      batch.push(numbered)
      characters += length
    }
    told[record.kind === 'node' ? 'nodes' : 'edges']++
    const stopped = signal?.aborted === true
    if (stopped || batch.length >= batchSize.records || characters >= batchSize.characters) await flush()
    if (stopped) return { ...told, known, stopped }
  }
  if (!next.done) throw taken(last, `the graph also holds ${nameOf(next.value)}`)
  await flush()
  return { ...told, known, stopped: false }
}

function refuseOther(held: GraphRecord, record: GraphRecord, line: number): void {
  if (jsonlLine(held) === jsonlLine(record)) return
  throw taken(line, `the graph holds ${nameOf(held)} where the file has ${nameOf(record)}`)
}

function taken(line: number, difference: string): WiregraphError {
  return new WiregraphError(
    'IMPORT_GRAPH_TAKEN',
    `The graph holds other things than the file: at line ${line}, ${difference}. Import into an empty graph, or one that ` +
      'holds a beginning of the same file. Nothing was written.',
  )
}

function nameOf(record: GraphRecord): string {
  if (record.kind === 'node') return `${record.label} ${JSON.stringify(record.id)}`
  const { source, type, target } = record
  return `an edge ${JSON.stringify(source)} ${type} ${JSON.stringify(target)}`
}
