import { Readable } from 'node:stream'
import { type ExportFormat, exportText } from '../../src/export/export-text.ts'
import type { Selection } from '../../src/export/selection.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Imported, importGraph } from '../../src/import/import-graph.ts'

/** The whole export in one text. */
export async function exported(
  store: GraphStore,
  format: ExportFormat = 'jsonl',
  selection?: Selection,
): Promise<string> {
  let text = ''
  for await (const piece of exportText(store, format, selection)) text += piece.text
  return text
}

/** Imports a file that holds the text. */
export function imported(store: GraphStore, text: string | Buffer, signal?: AbortSignal): Promise<Imported> {
  return importGraph(store, Readable.from([Buffer.from(text)]), signal)
}
