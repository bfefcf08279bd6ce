import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { exported } from '../../support/bulk.ts'
import { nasty, WalkedGraph } from '../../support/walked-graph.ts'

const graph = new WalkedGraph()

/** Whether a value is of a type of GraphML. */
function fits(value: string, type: unknown): boolean {
  if (type === 'long') return /^-?\d+$/.test(value)
  if (type === 'double') return value !== '' && !Number.isNaN(Number(value))
  return type === 'string' || (type === 'boolean' && ['true', 'false'].includes(value))
}

describe('GraphML', () => {
  interface Datum {
    '@key': string
    '#text': string
  }
  const read = async () => {
    const text = await exported(graph.store, 'graphml')
    expect(XMLValidator.validate(text)).toBe(true)
    const { graphml } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      isArray: (name) => ['key', 'node', 'edge', 'data'].includes(name),
      trimValues: false,
      parseTagValue: false,
      htmlEntities: true,
    }).parse(text)
    return { text, graphml }
  }

  test('holds each node and edge once, with ends that are there and keys that are declared', async () => {
    const { graphml } = await read()
    const ids = graphml.graph.node.map((node: Record<string, string>) => node['@id'])
    expect(ids).toHaveLength(graph.nodes.length)
    const there = new Set(ids)
    expect(there.size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/)
    expect(graphml.graph.edge).toHaveLength(graph.edges.length)
    for (const edge of graphml.graph.edge)
      expect([edge['@source'], edge['@target']].every((id) => there.has(id))).toBe(true)
    const keys = graphml.key.map((key: Record<string, string>) => key['@id'])
    expect(new Set(keys).size).toBe(keys.length)
    const used = [...graphml.graph.node, ...graphml.graph.edge].flatMap(({ data }) =>
      data.map((datum: Datum) => datum['@key']),
    )
    for (const key of new Set(used)) expect(keys).toContain(key)
    const typeOf = new Map(graphml.key.map((key: Record<string, string>) => [key['@id'], key['@attr.type']]))
    const wrong = [...graphml.graph.node, ...graphml.graph.edge].flatMap(({ data }) =>
      data.filter((datum: Datum) => !fits(datum['#text'] ?? '', typeOf.get(datum['@key']))),
    )
    expect(wrong).toEqual([])
    expect(keys.join()).not.toMatch(/sketch|fingerprint|searchText|knownFrom/)
  })

  test('keeps any text, but for characters that XML cannot hold', async () => {
    const { text, graphml } = await read()
    const titles = graphml.graph.node.flatMap(({ data }: { data: Datum[] }) =>
      data.filter((datum) => datum['@key'] === 'node-title').map((datum) => datum['#text']),
    )
    const impossible = ['\0', '\u000b', '\u001f', '\ufffe']
    expect(titles).toContain(impossible.reduce((left, one) => left.replaceAll(one, '\ufffd'), nasty))
    for (const one of impossible) expect(text).not.toContain(one)
  })
})
