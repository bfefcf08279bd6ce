import type { GraphStore, Transaction } from '../../src/graph/store.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { edges, nodes } from './seed-graph.ts'

/** Properties that tell one copy of the seed graph from another. */
const OWN = [
  ...['id', 'block', 'name', 'url', 'wikidataId', 'articleId', 'passageId'],
  ...['subject', 'entityId', 'judgementId', 'site'],
]

/**
 * Writes the common graph of the contract cases into an empty one; with more copies, also others like it
 * beside it, so that an engine plans as it would for a graph of some size.
 */
export async function seed(graph: GraphStore, copies = 1): Promise<void> {
  const suffixes = Array.from({ length: copies }, (_, i) => (i === 0 ? '' : `~${i}`))
  await graph.write(async (tx) => {
    for (const [label, originals] of Object.entries(nodes)) {
      const rows = suffixes.flatMap((suffix) => originals.map((row) => copyOf(row, suffix)))
      await tx.run(adHoc(`UNWIND $rows AS row CREATE (n:${label}) SET n += row`, 'write'), { rows })
    }
    for (const kind of ['Person', 'Organization', 'Place']) {
      const kindOf = adHoc(`MATCH (n:Entity) WHERE n.kind = $kind SET n:${kind}`, 'write')
      await tx.run(kindOf, { kind: kind.toUpperCase() })
    }
    for (const [pattern, originals] of Object.entries(edges)) {
      const [from, type, to] = pattern.split(' ')
      const create = adHoc(
        `UNWIND $rows AS row
         MATCH (a:${from} {id: row.a})
         MATCH (b:${to} {id: row.b})
         CREATE (a)-[r:${type}]->(b)
         SET r += row.properties`,
        'write',
      )
      const rows = suffixes.flatMap((suffix) =>
        originals.map(([a, b, properties = {}]) => ({ a: a + suffix, b: b + suffix, properties })),
      )
      await tx.run(create, { rows })
    }
  })
}

function copyOf(row: Record<string, unknown>, suffix: string): Record<string, unknown> {
  const own = OWN.filter((key) => typeof row[key] === 'string').map((key) => [key, `${row[key]}${suffix}`])
  return { ...row, ...Object.fromEntries(own) }
}

const allNodes = adHoc<{ labels: string[]; properties: Record<string, unknown> }>(
  'MATCH (n) WHERE NOT n:WriteLock RETURN labels(n) AS labels, properties(n) AS properties',
  'read',
)
const allEdges = adHoc(
  'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
  'read',
)

/** Everything in the graph, one sorted line a node or edge; what a migration's record says of the day is left out. */
export async function dump(tx: Transaction): Promise<string[]> {
  const lines = [...(await tx.run(allNodes, {})), ...(await tx.run(allEdges, {}))].map((row) => {
    const labels = Array.isArray(row.labels) ? [...row.labels].sort() : undefined
    return canonical({ ...row, labels })
  })
  return lines.map((line) => line.replace(/"appliedAt":"[^"]*"/, '"appliedAt":""')).sort()
}

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
