import { z } from 'zod'
import { statement } from '../graph/statement.ts'
import type { GraphStore } from '../graph/store.ts'

const labels = ['Article', 'Claim', 'Entity', 'Event', 'Name', 'Passage', 'Relation'] as const
const pageSize = 500

/** Bookkeeping that says when and how a thing was stored, not what is known. */
const bookkeeping = new Set(['knownFrom', 'knownTo', 'fingerprint', 'searchText', 'sketch', 'turn'])

const properties = z.record(z.string(), z.unknown())

/** The statements that read the graph label by label. */
export const exportPages = labels.map((label) => ({
  label,
  nodes: statement({
    name: 'read/export-nodes',
    variant: { LABEL: label },
    params: z.object({ after: z.string(), limit: z.number() }),
    row: z.object({ id: z.string(), properties }),
  }),
  edges: statement({
    name: 'read/export-edges',
    variant: { LABEL: label },
    params: z.object({ ids: z.array(z.string()) }),
    row: z.object({ source: z.string(), type: z.string(), target: z.string(), properties }),
  }),
}))

/**
 * The whole graph as JSON Lines, one node or edge a line, in an order and a form that depend on what is known
 * alone: two graphs that know the same export the same text. Nodes come by label and id, each followed by its
 * outgoing edges; memory stays bounded by a page.
 */
export async function* canonicalExport(store: GraphStore): AsyncGenerator<string> {
  for (const { label, nodes, edges } of exportPages) {
    let after = ''
    for (;;) {
      const page = await store.read(nodes, { after, limit: pageSize })
      if (page.length === 0) break
      const outgoing = new Map<string, string[]>()
      for (const edge of await store.read(edges, { ids: page.map(({ id }) => id) })) {
        const line = JSON.stringify({ ...edge, properties: canonical(edge.properties) })
        outgoing.set(edge.source, [...(outgoing.get(edge.source) ?? []), line])
      }
      for (const { id, properties: own } of page) {
        yield JSON.stringify({ label, id, properties: canonical(own) })
        yield* (outgoing.get(id) ?? []).sort()
      }
      after = (page.at(-1) as { id: string }).id
    }
  }
}

/** Properties in order of their names, without bookkeeping and without those that hold nothing. */
function canonical(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name, value]) => !bookkeeping.has(name) && value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
