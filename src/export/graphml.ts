import { kindLabels } from '../domain/entity.ts'
import { edgeKey, edgeKinds, edgeProperties, nodeProperties, type Property } from './dictionary.ts'
import { counted } from './jsonl.ts'
import type { EdgeRecord, GraphRecord, NodeRecord } from './walk.ts'

const types = {
  string: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  'string[]': 'string',
} as const

/**
 * GraphML, as networkx, igraph, Gephi and APOC read it: `labels` of a node as `:Entity:Person`, `label` of an edge its
 * type, lists as JSON. Without the bookkeeping, which is of no use elsewhere.
 */
export async function* graphml(records: AsyncIterable<GraphRecord>) {
  yield { text: head(), nodes: 0, edges: 0 }
  for await (const record of records)
    yield { text: record.kind === 'node' ? node(record) : edge(record), ...counted(record) }
  yield { text: '</graph>\n</graphml>\n', nodes: 0, edges: 0 }
}

function head(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('node', 'labels', 'string'),
    key('node', 'id', 'string'),
    ...keys('node', Object.values(nodeProperties).flat()),
    key('edge', 'label', 'string'),
    ...keys(
      'edge',
      edgeKinds.flatMap(({ properties }) => properties),
    ),
    '<graph id="wiregraph" edgedefault="directed">',
    '',
  ].join('\n')
}

function keys(of: 'node' | 'edge', properties: readonly Property[]): string[] {
  return [
    ...new Set(properties.filter(shown).map((property) => key(of, nameOf(property), types[property.kind]))),
  ]
}

/** An attribute has one type: where a passage starts is a number, when an event did a day. */
function nameOf({ name, kind }: Property): string {
  return (name === 'start' || name === 'end') && kind === 'int' ? `${name}Offset` : name
}

function key(of: 'node' | 'edge', name: string, type: string): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
}

function shown({ bookkeeping }: Property): boolean {
  return !bookkeeping
}

const nodeShown = Object.fromEntries(
  Object.entries(nodeProperties).map(([label, all]) => [label, all.filter(shown)]),
)

function node({ label, id, properties }: NodeRecord): string {
  const kind = label === 'Entity' ? `:${kindLabels[properties.kind as keyof typeof kindLabels]}` : ''
  const data = [datum('node', 'labels', `:${label}${kind}`), datum('node', 'id', id)]
  return `<node id="${nodeId(label, id)}">${data.join('')}${values('node', nodeShown[label] ?? [], properties)}</node>\n`
}

function edge(record: EdgeRecord): string {
  const { from, source, type, to, target, properties } = record
  const ends = `source="${nodeId(from, source)}" target="${nodeId(to, target)}"`
  const own = edgeProperties.get(edgeKey(record)) ?? []
  return `<edge ${ends}>${datum('edge', 'label', type)}${values('edge', own, properties)}</edge>\n`
}

function values(of: 'node' | 'edge', own: readonly Property[], properties: NodeRecord['properties']): string {
  return own
    .filter(({ name }) => properties[name] !== undefined)
    .map((property) => {
      const value = properties[property.name]
      return datum(of, nameOf(property), property.kind === 'string[]' ? JSON.stringify(value) : String(value))
    })
    .join('')
}

function datum(of: 'node' | 'edge', name: string, value: string): string {
  return `<data key="${of}-${name}">${escapeXml(value)}</data>`
}

/** Unique over all labels, and of the characters that GraphML's schema allows in an id; others as `_` and their bytes. */
function nodeId(label: string, id: string): string {
  return `${label}:${id}`.replace(/[^A-Za-z0-9:.-]/gu, (character) =>
    [...Buffer.from(character)]
      .map((byte) => `_${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  )
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** What XML 1.0 cannot hold in any form, as most control characters and lone surrogates, becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>\r]/g, (character) => named[character] as string)
}
