import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { writeCsvFolder } from '../../../src/export/csv-folder.ts'
import { walk } from '../../../src/export/walk.ts'
import { exported } from '../../support/bulk.ts'
import { nasty, WalkedGraph } from '../../support/walked-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const graph = new WalkedGraph()

describe('CSV for people', () => {
  const rows = async () =>
    parse(await exported(graph.store, 'csv'), { columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[]

  test('has a row for each edge and what holds it up, with a sentence that names it', async () => {
    const told = await rows()
    const supports = graph.edges
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
  const files = await writeCsvFolder(walk(graph.store), out)
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
  expect([...ids.values()].reduce((sum, { size }) => sum + size, 0)).toBe(graph.nodes.length)
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
  expect(rows).toBe(graph.edges.length)
  const article = table('nodes-Article.csv').find(({ title }) => title === nasty)
  expect(article).toMatchObject({ publisher: '-1+1', ':LABEL': 'Article' })
  expect(article?.['authors:string[]']).toBe(`A, B;${nasty.replaceAll(';', ',')}`)
  expect(readFileSync(join(out, 'nodes-Entity.csv'), 'utf8')).toMatch(/,Entity;Person$/m)
  await expect(writeCsvFolder(walk(graph.store), out)).rejects.toMatchObject({ code: 'EXPORT_FOLDER_TAKEN' })
})
