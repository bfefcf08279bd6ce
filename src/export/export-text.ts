import type { GraphStore } from '../graph/store.ts'
import { csv } from './csv.ts'
import { graphml } from './graphml.ts'
import { jsonl } from './jsonl.ts'
import { jsonld } from './jsonld.ts'
import type { Selection } from './selection.ts'
import { walk } from './walk.ts'

/** Some of the text, and how many nodes and edges are told of in it. */
export interface Piece {
  readonly text: string
  readonly nodes: number
  readonly edges: number
}

type Write = (store: GraphStore, selection?: Selection) => AsyncGenerator<Piece>

/** The forms in which a graph can be had, each with its media type and the ending of its files. */
export const exportFormats = {
  jsonl: {
    mediaType: 'application/x-ndjson',
    ending: 'jsonl',
    write: (store, selection) => jsonl(walk(store, selection), selection !== undefined),
  },
  graphml: {
    mediaType: 'application/xml',
    ending: 'graphml',
    write: (store, selection) => graphml(walk(store, selection)),
  },
  csv: { mediaType: 'text/csv', ending: 'csv', write: csv },
  jsonld: {
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    write: (store, selection) => jsonld(walk(store, selection)),
  },
} as const satisfies Record<string, { mediaType: string; ending: string; write: Write }>

export type ExportFormat = keyof typeof exportFormats

/** Characters of a piece, more or less; the text of one node may be divided among several. */
const pieceSize = 32_768

/**
 * The graph, or a part of it, as text in pieces of a bounded size. Nothing is read before it is asked for, and no more
 * than a page ahead.
 */
export async function* exportText(
  store: GraphStore,
  format: ExportFormat,
  selection?: Selection,
): AsyncGenerator<Piece> {
  let text = ''
  let nodes = 0
  let edges = 0
  for await (const piece of exportFormats[format].write(store, selection)) {
    text += piece.text
    nodes += piece.nodes
    edges += piece.edges
    while (text.length >= pieceSize) {
      const end = cut(text)
      yield { text: text.slice(0, end), nodes, edges }
      text = text.slice(end)
      nodes = 0
      edges = 0
    }
  }
  if (text !== '') yield { text, nodes, edges }
}

/** Where to divide the text so that no character is. */
function cut(text: string): number {
  const last = text.charCodeAt(pieceSize - 1)
  return last >= 0xd800 && last < 0xdc00 ? pieceSize + 1 : pieceSize
}
