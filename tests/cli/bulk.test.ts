import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'

const { folder, wiregraph, file } = builtCommand()
const into = (name: string) => ({ WIREGRAPH_DATA: join(folder, name) })
let whole: string
const node = '{"end":{"nodes":1,"edges":0}}'
const edge = '{"end":{"nodes":0,"edges":1}}'

beforeAll(async () => {
  await wiregraph(['ingest', 'samples'])
  whole = (await wiregraph(['export'])).out
}, 120_000)

describe('export and import', { timeout: 60_000 }, () => {
  test('restore a graph, gzipped too, and again change nothing', async () => {
    const packed = join(folder, 'graph.jsonl.gz')
    expect((await wiregraph(['export', '--out', packed])).code).toBe(0)
    expect(gunzipSync(readFileSync(packed)).toString()).toBe(whole)
    const { out, code } = await wiregraph(['import', packed], into('copy'))
    expect(code).toBe(0)
    expect(out).toMatch(/^Restored \d+ nodes and \d+ edges\.\n$/)
    expect((await wiregraph(['export'], into('copy'))).out).toBe(whole)
    expect((await wiregraph(['import', packed], into('copy'))).out).toContain('held all of them before')
    expect((await wiregraph(['ingest', 'samples'], into('copy'))).out).toContain('0 new, 0 changed')
    expect((await wiregraph(['export'], into('copy'))).out).toBe(whole)
  })

  test.each([
    ['{"label":"Foe","id":"x","properties":{}}', 'label is "Foe"; it must be one of Entity, Event, '],
    ['{"label":"Name","id":"","properties":{}}', 'id: is empty'],
    ['{"label":"Name","id":"x","properties":{"a":1}}', 'properties: unrecognized key: "a"'],
    [
      '{"label":"Passage","id":"x","properties":{"articleId":"a","index":0.5,"start":0,"end":1,"text":""}}',
      'properties.index: ',
    ],
    [
      '{"from":"Name","source":"x","type":"LIKES","to":"Entity","target":"y","properties":{}}',
      'no edge "LIKES" leads from Name to Entity; those that do are NAMES',
    ],
    [
      '{"from":"Name","source":"x","type":"NAMES","to":"Entity","target":"y","properties":{"surface":"x","articleCount":1}}',
      'there is no Name "x"; a node must come before its edges',
    ],
    ['{"label":"Name","id":"x"', 'it is not JSON'],
    ['[]', 'it is neither a node nor an edge'],
    ['{"end":{"nodes":5,"edges":0}}', 'it counts 5 nodes and 0 edges; the lines before it are 0 and 0'],
  ])('refuse %s', async (line, words) => {
    const lines = `{"wiregraph":"graph","version":1,"part":false}\n${line}\n${line.includes('"from"') ? edge : node}\n`
    const { code, err } = await wiregraph(['import', file('bad.jsonl', lines)], into('refused'))
    expect(code).toBe(1)
    expect(err).toContain(`IMPORT_INVALID: Line 2: ${words}`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect((await wiregraph(['export'], into('refused'))).out).toBe('')
  })

  test.each([
    ['an article', '{"url":"https://paper.example/1","text":"x"}\n', 'it is not the first line of an export'],
    ['a later version', '{"wiregraph":"graph","version":2,"part":false}\n', 'this program reads version 1'],
    ['a part of a graph', '{"wiregraph":"graph","version":1,"part":true}\n', 'a part of a graph'],
  ])('refuse %s', async (_, lines, words) => {
    const { code, err } = await wiregraph(['import', file('other.jsonl', lines)], into('refused'))
    expect(code).toBe(1)
    expect(err).toContain(words)
  })

  test('refuse a graph that holds other things, and a file that is not there', async () => {
    const lines = whole.split('\n')
    const other = file('one.jsonl', `${lines[0]}\n${lines[2]}\n`)
    expect((await wiregraph(['import', other])).err).toMatch(/^IMPORT_GRAPH_TAKEN: .* at line 2, /)
    expect((await wiregraph(['import', join(folder, 'none')], into('refused'))).err).toMatch(/^NOT_FOUND: /)
    expect((await wiregraph(['export'])).out).toBe(whole)
  })

  test('a part, by what events are like', async () => {
    const { out } = await wiregraph([
      'export',
      '--type',
      'REFUSE',
      'MEET',
      '--from',
      '2023-01-01',
      '--entity',
      'Q148',
    ])
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records[0]).toEqual({ wiregraph: 'graph', version: 1, part: true })
    const events = records.filter(({ label }) => label === 'Event')
    expect(events.length).toBeGreaterThan(0)
    for (const { id, properties } of events) {
      expect(['REFUSE', 'MEET']).toContain(properties.type)
      expect(records).toContainEqual(
        expect.objectContaining({ source: id, type: 'HAS_PARTICIPANT', target: 'Q148' }),
      )
    }
  })

  test.each([
    [['--format', 'xml'], 'Allowed choices are jsonl, graphml, csv, jsonld'],
    [['--from', '2023-02-30'], 'It must be a day such as 2023-06-01.'],
    [['--min-confidence', '2'], 'It must be a number, 0 to 1.'],
    [['--type', 'NONE'], 'Allowed choices are MEET'],
    [['--entity', 'Q0'], 'NOT_FOUND: The graph has no entity of the id "Q0".'],
  ])('export %j is refused', async (options, words) => {
    const { code, err } = await wiregraph(['export', ...options])
    expect(code).toBe(1)
    expect(err).toContain(words)
  })

  test('other forms to standard output, a file, and a folder of tables', async () => {
    expect((await wiregraph(['export', '--format', 'graphml'])).out).toMatch(/^<\?xml.*<\/graphml>\n$/s)
    expect((await wiregraph(['export', '--format', 'csv'])).out).toMatch(/^source_id,.*,MET,/s)
    const path = join(folder, 'graph.jsonld')
    await wiregraph(['export', '--format', 'jsonld', '--out', path])
    expect(JSON.parse(readFileSync(path, 'utf8'))['@graph'].length).toBeGreaterThan(100)
    const tables = join(folder, 'tables')
    expect((await wiregraph(['export', '--format', 'csv', '--out', tables])).out).toMatch(/^Wrote \d+ tables/)
    expect(readdirSync(tables)).toContain('nodes-Event.csv')
    writeFileSync(join(tables, 'more'), '')
    expect((await wiregraph(['export', '--format', 'csv', '--out', tables])).err).toMatch(
      /^EXPORT_FOLDER_TAKEN/,
    )
  })
})
