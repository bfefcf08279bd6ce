import type { GraphStore } from '../graph/store.ts'
import { edgeKinds, nodeProperties } from './dictionary.ts'
import { walk } from './walk.ts'

const bookkeeping = new Set(
  [...Object.values(nodeProperties), ...edgeKinds.map(({ properties }) => properties)]
    .flat()
    .filter((property) => property.bookkeeping)
    .map(({ name }) => name),
)

/**
 * What the graph knows, one node or edge a line as JSON, in an order and a form that depend on that alone: two graphs
 * that know the same give the same text, whenever and however they learned it.
 */
export async function* canonicalExport(store: GraphStore): AsyncGenerator<string> {
  for await (const record of walk(store)) {
    if (record.kind === 'node') {
      const { label, id } = record
      yield JSON.stringify({ label, id, properties: known({ ...record.properties, id }) })
    } else {
      const { source, type, target } = record
      yield JSON.stringify({ source, type, target, properties: known(record.properties) })
    }
  }
}

function known(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !bookkeeping.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
