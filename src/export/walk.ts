import { updateEdge } from '../domain/derive/edges.ts'
import type { GraphStore } from '../graph/store.ts'
import { type Label, labels } from './dictionary.ts'
import type { Selection } from './selection.ts'
import { exportStatements } from './statements.ts'

/** What a property can hold, in both engines. */
export type Value = string | number | boolean | readonly string[]
type Properties = Readonly<Record<string, Value>>
type Stored = Readonly<Record<string, Value | null | undefined>>

export interface NodeRecord {
  readonly kind: 'node'
  readonly label: Label
  readonly id: string
  /**
   * Besides `id`; in order of their names, those that hold nothing left out. The number of the write that stored an article
   * is left out too: it counts the writes of this graph, and another counts its own.
   */
  readonly properties: Properties
}

export interface EdgeRecord {
  readonly kind: 'edge'
  readonly from: Label
  readonly source: string
  readonly type: string
  readonly to: Label
  readonly target: string
  readonly properties: Properties
}

export type GraphRecord = NodeRecord | EdgeRecord

/** Articles bring their whole text, and entities all their edges. */
const pageSizes: Readonly<Partial<Record<Label, number>>> = { Article: 20, Entity: 100 }

function pageSizeOf(label: Label): number {
  return pageSizes[label] ?? 1000
}

/**
 * The whole graph, or a part of it, in an order that depends on its content alone: label by label, each node followed
 * by its outgoing edges; those of entities come after all entities. So each edge comes after both of its ends, and what is
 * held in memory is a page. Walking a graph that holds the first records of another gives just these.
 */
export async function* walk(store: GraphStore, selection?: Selection): AsyncGenerator<GraphRecord> {
  for (const label of labels) {
    if (label === 'Entity') {
      for await (const page of nodePages(store, label, selection)) yield* page
      yield* entityEdges(store, selection)
      continue
    }
    for await (const page of nodePages(store, label, selection)) {
      const edges = await edgesFrom(store, page, selection)
      for (const node of page) {
        yield node
        yield* edges.get(node.id) ?? []
      }
    }
  }
}

/** The edges between entities alone. */
export async function* entityEdges(store: GraphStore, selection?: Selection): AsyncGenerator<EdgeRecord> {
  for await (const page of nodePages(store, 'Entity', selection)) {
    const edges = await edgesFrom(store, page, selection)
    for (const { id } of page) yield* edges.get(id) ?? []
  }
}

async function* nodePages(
  store: GraphStore,
  label: Label,
  selection: Selection | undefined,
): AsyncGenerator<NodeRecord[]> {
  const { nodes, nodesByIds } = exportStatements[label]
  const limit = pageSizeOf(label)
  const record = ({ id, properties }: { id: string; properties: Stored }): NodeRecord => {
    const { id: _, turn: __, ...rest } = properties
    return { kind: 'node', label, id, properties: tidy(rest) }
  }
  if (selection !== undefined) {
    const ids = [...(selection[label] ?? [])].sort()
    for (let at = 0; at < ids.length; at += limit)
      yield (await store.read(nodesByIds, { ids: ids.slice(at, at + limit) })).map(record)
    return
  }
  for (let after = ''; ; ) {
    const page = await store.read(nodes, { after, limit })
    if (page.length > 0) yield page.map(record)
    if (page.length < limit) return
    after = page.at(-1)?.id as string
  }
}

/** The outgoing edges of a page, by source; of a part of the graph, those that stay within it. */
async function edgesFrom(
  store: GraphStore,
  page: readonly NodeRecord[],
  selection: Selection | undefined,
): Promise<Map<string, EdgeRecord[]>> {
  const from = page[0]?.label as Label
  const bySource = new Map<string, (EdgeRecord & { order: string })[]>()
  for (const row of await store.read(exportStatements[from].edges, { ids: page.map(({ id }) => id) })) {
    const { source, type, target } = row
    const to = row.targetLabel as Label
    if (selection !== undefined && selection[to]?.has(target) !== true) continue
    const properties = within(row.properties, selection)
    if (properties === undefined) continue
    const edge = { kind: 'edge', from, source, type, to, target, properties: tidy(properties) } as const
    const order = JSON.stringify([type, to, target, edge.properties])
    const known = bySource.get(source)
    if (known === undefined) bySource.set(source, [{ ...edge, order }])
    else known.push({ ...edge, order })
  }
  return new Map(
    [...bySource].map(([source, edges]) => [
      source,
      edges.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ order: _, ...edge }) => edge),
    ]),
  )
}

/** What is left of an edge where only some events are: one that none of them holds up is none. */
function within(properties: Stored, selection: Selection | undefined): Stored | undefined {
  if (selection === undefined) return properties
  if ('relationId' in properties) return undefined
  if (!('eventIds' in properties)) return properties
  const held = properties as unknown as Parameters<typeof updateEdge>[0]
  const gone = new Set(held.eventIds.filter((id) => selection.Event?.has(id) !== true))
  const left = updateEdge(held, gone, [])
  return left.eventCount === 0 ? undefined : { ...left }
}

function tidy(properties: Stored): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
