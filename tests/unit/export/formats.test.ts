import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCsvFolder } from '../../../src/export/csv-folder.ts'
import { exportFormats } from '../../../src/export/export-text.ts'
import { select } from '../../../src/export/selection.ts'
import { type EdgeRecord, type GraphRecord, type NodeRecord, walk } from '../../../src/export/walk.ts'
import { migrate } from '../../../src/graph/migrate.ts'
import { openGraph } from '../../../src/graph/open.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { writeArticles } from '../../../src/ingest/write/write-articles.ts'
import { everyEvent } from '../../graph/pages.ts'
import { exported } from '../../support/bulk.ts'
import { brokenLaws } from '../../support/graph-laws.ts'
import { numberedArticle, storeArticles } from '../../support/many-articles.ts'

/** What no table, tree or document may stumble over. */
const nasty = '=HYPERLINK("http://evil.example"); a;b,"c"\r\n<d>&amp;]]>\u0000\u000b\u001f\ufffe é漢😀\t|'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-export-'))
let store: GraphStore
const nodes: NodeRecord[] = []
const edges: EdgeRecord[] = []

beforeAll(async () => {
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  await storeArticles(store, 8)
  const reading = numberedArticle(9)
  const article = { ...reading.article, title: nasty, publisher: '-1+1', authors: ['A; B', nasty] }
  await writeArticles(store, [{ ...reading, article }], '2024-01-01T00:00:00.000Z')
  for await (const record of walk(store)) {
    if (record.kind === 'node') nodes.push(record)
    else edges.push(record)
  }
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await store.close()
})

describe('every form', () => {
  test.each(['jsonl', 'graphml', 'jsonld'] as const)('%s counts what it tells of', async (format) => {
    const told = { nodes: 0, edges: 0 }
    for await (const piece of exportFormats[format].write(store, undefined)) {
      told.nodes += piece.nodes
      told.edges += piece.edges
    }
    const left = format === 'jsonld' ? 'Name' : undefined
    expect(told).toEqual({
      nodes: nodes.filter(({ label }) => label !== left).length,
      edges: edges.filter(({ from }) => from !== left).length,
    })
  })

  test.each(Object.keys(exportFormats) as (keyof typeof exportFormats)[])(
    '%s of an empty graph is well formed',
    async (format) => {
      const empty = await openGraph({ engine: 'grafeo' })
      await migrate(empty)
      const text = await exported(empty, format)
      if (format === 'jsonl') expect(text).toBe('')
      if (format === 'graphml') expect(XMLValidator.validate(text)).toBe(true)
      if (format === 'csv') expect(text).toMatch(/^source_id,source,[^\n]+\r\n$/)
      if (format === 'jsonld') expect(JSON.parse(text)['@graph']).toEqual([])
      await empty.close()
    },
  )
})

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
    const text = await exported(store, 'graphml')
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
    expect(ids).toHaveLength(nodes.length)
    const there = new Set(ids)
    expect(there.size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/)
    expect(graphml.graph.edge).toHaveLength(edges.length)
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

describe('CSV for people', () => {
  const rows = async () =>
    parse(await exported(store, 'csv'), { columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[]

  test('has a row for each edge and what holds it up, with a sentence that names it', async () => {
    const told = await rows()
    const supports = edges
      .filter(({ from }) => from === 'Entity')
      .flatMap(({ type, source, target, properties: { eventIds, relationId } }) =>
        ((eventIds as string[] | undefined) ?? [relationId ?? '']).map(
          (fact) => `${source} ${type} ${target} ${fact}`,
        ),
      )
    expect(told.map((row) => `${row.source_id} ${row.type} ${row.target_id} ${row.fact_id}`).sort()).toEqual(
      supports.sort(),
    )
    const met = told.find(({ type }) => type === 'MET')
    expect(met).toMatchObject({
      source_kind: 'PERSON',
      url: expect.stringContaining('https://news.example/story/'),
    })
    expect(met?.sentence).toContain(met?.source)
    expect(met?.sentence).toContain(met?.target)
  })

  test('holds no formula', async () => {
    const cells = (await rows()).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([])
    expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK")).length).toBeGreaterThan(0)
    expect(cells).toContain("'-1+1")
  })
})

test('CSV for databases: a table for each label and kind of edge, whose ends are there', async () => {
  const out = join(folder, 'new', 'tables')
  const files = await writeCsvFolder(walk(store), out)
  expect(readdirSync(out).sort()).toEqual([...files].sort())
  const table = (name: string) =>
    parse(readFileSync(join(out, name)), { columns: true }) as Record<string, string>[]
  const ids = new Map(
    files
      .filter((name) => name.startsWith('nodes-'))
      .map((name) => {
        const label = /nodes-(\w+)\.csv/.exec(name)?.[1] as string
        return [label, new Set(table(name).map((row) => row[`id:ID(${label})`]))]
      }),
  )
  expect([...ids.values()].reduce((sum, { size }) => sum + size, 0)).toBe(nodes.length)
  let rows = 0
  for (const name of files.filter((name) => name.startsWith('relationships-'))) {
    const [, from = '', type, to = ''] = /^relationships-(\w+)-(\w+)-(\w+)\.csv$/.exec(name) ?? []
    for (const row of table(name)) {
      rows++
      expect(row[':TYPE']).toBe(type)
      expect(ids.get(from)).toContain(row[`:START_ID(${from})`])
      expect(ids.get(to)).toContain(row[`:END_ID(${to})`])
    }
  }
  expect(rows).toBe(edges.length)
  const article = table('nodes-Article.csv').find(({ title }) => title === nasty)
  expect(article).toMatchObject({ publisher: '-1+1', ':LABEL': 'Article' })
  expect(article?.['authors:string[]']).toBe(`A, B;${nasty.replaceAll(';', ',')}`)
  expect(readFileSync(join(out, 'nodes-Entity.csv'), 'utf8')).toMatch(/,Entity;Person$/m)
  await expect(writeCsvFolder(walk(store), out)).rejects.toMatchObject({ code: 'EXPORT_FOLDER_TAKEN' })
})

describe('JSON-LD', () => {
  const prov = 'http://www.w3.org/ns/prov#'
  type Described = Record<string, { '@id': string }[]> & { '@id': string; '@type'?: string[] }

  test('each event derives from claims, each claim from a passage, each passage is of an article', async () => {
    const document = JSON.parse(await exported(store, 'jsonld'))
    const all = (await jsonld.flatten(document)) as unknown as Described[]
    const byId = new Map(all.map((each) => [each['@id'], each]))
    const ofType = (type: string) => all.filter((each) => each['@type']?.includes(type))
    const derived = (each: Described, by: string) =>
      each[`${prov}${by}`]?.map((link) => byId.get(link['@id']))
    const chain = [
      ['https://schema.org/Event', 'wasDerivedFrom', 'https://schema.org/Claim'],
      ['https://schema.org/Claim', 'wasDerivedFrom', 'https://schema.org/CreativeWork'],
      ['https://schema.org/CreativeWork', 'wasQuotedFrom', 'https://schema.org/NewsArticle'],
      ['http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement', 'wasDerivedFrom', `${prov}Entity`],
    ] as const
    for (const [type, by, source] of chain) {
      expect(ofType(type).length).toBeGreaterThan(0)
      for (const each of ofType(type)) {
        const sources = derived(each, by) ?? []
        expect(sources.length, each['@id']).toBeGreaterThan(0)
        for (const one of sources) expect(one?.['@type']).toContain(source)
      }
    }
    const counts = (label: string) => nodes.filter((node) => node.label === label).length
    expect(ofType('https://schema.org/Event')).toHaveLength(counts('Event'))
    expect(ofType('https://schema.org/Claim')).toHaveLength(counts('Claim'))
    expect(ofType('https://schema.org/Person').length).toBeGreaterThan(3)
  })

  test('says nothing that a strict reader would drop', async () => {
    const document = JSON.parse(await exported(store, 'jsonld'))
    const strictly = { safe: true, format: 'application/n-quads' as const }
    await expect(jsonld.toRDF(document, strictly)).resolves.toContain('http://www.wikidata.org/entity/')
  })
})

describe('a part of the graph', () => {
  const part = async (filter: object): Promise<GraphRecord[]> => {
    const records: GraphRecord[] = []
    for await (const record of walk(store, await select(store, { ...everyEvent, ...filter })))
      records.push(record)
    return records
  }
  const count = (records: readonly GraphRecord[], label: string) =>
    records.filter((record) => record.kind === 'node' && record.label === label).length

  test('holds the events asked for, and all that they rest on', async () => {
    const records = await part({ types: ['MEET'], modality: 'OCCURRED' })
    const met = nodes.filter(
      ({ label, properties }) =>
        label === 'Event' && properties.type === 'MEET' && properties.modality === 'OCCURRED',
    )
    expect(count(records, 'Event')).toBe(met.length)
    const ids = new Set(met.map(({ id }) => id))
    const of = (from: string, type: string) =>
      edges.filter((edge) => edge.from === from && edge.type === type)
    const claims = of('Claim', 'SUPPORTS').filter(({ target }) => ids.has(target))
    expect(count(records, 'Claim')).toBe(claims.length)
    expect(count(records, 'Article')).toBe(
      new Set(of('Article', 'REPORTS').flatMap(({ source, target }) => (ids.has(target) ? [source] : [])))
        .size,
    )
    const there = new Set(
      records.flatMap((record) => (record.kind === 'node' ? [`${record.label} ${record.id}`] : [])),
    )
    const participants = of('Event', 'HAS_PARTICIPANT').filter(({ source }) => ids.has(source))
    for (const { target } of participants) expect(there).toContain(`Entity ${target}`)
    for (const record of records) {
      if (record.kind === 'node') continue
      expect(there).toContain(`${record.from} ${record.source}`)
      expect(there).toContain(`${record.to} ${record.target}`)
    }
    const drawn = records.filter(
      (record) => record.kind === 'edge' && record.from === 'Entity' && record.type !== 'LOCATED_IN',
    )
    expect(drawn.length).toBeGreaterThan(0)
    for (const { properties } of drawn) {
      for (const id of properties.eventIds as string[]) expect(ids).toContain(id)
      expect(properties.eventCount).toBe((properties.eventIds as string[]).length)
    }
    const lines = records.map(({ kind: _, ...rest }) =>
      JSON.stringify('id' in rest ? { ...rest, properties: { ...rest.properties, id: rest.id } } : rest),
    )
    const outer = /entity against its articles|nothing refers to/
    expect(brokenLaws(lines).filter((law) => !outer.test(law))).toEqual([])
  })

  test('of articles, and of nothing', async () => {
    const odd = await part({ reported: true, publisher: 'Odd Post' })
    expect(count(odd, 'Event')).toBeGreaterThan(0)
    expect(count(odd, 'Event')).toBeLessThan(nodes.filter(({ label }) => label === 'Event').length)
    expect(await part({ from: '2050-01-01' })).toEqual([])
  })

  test('is refused where it is too large to be held', async () => {
    await expect(select(store, everyEvent, 20)).rejects.toMatchObject({
      code: 'EXPORT_TOO_LARGE',
      message: expect.stringContaining('more than 20 nodes'),
    })
  })
})
