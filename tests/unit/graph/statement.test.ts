import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runStatement } from '../../../src/graph/run.ts'
import { statement } from '../../../src/graph/statement.ts'
import { parseStatementFile } from '../../../src/graph/statement-file.ts'

const source = `// Finds people
// by name.
// @mode read
// @param names: list of string – as written
// @param limit: integer
// @row id: string
// @row name: string
// @rows many
// @index Entity(name)
// @scan small label
// @expand KIND
MATCH (n:{{KIND}})
// only some
WHERE n.name IN $names
RETURN n.id AS id, n.name AS name LIMIT $limit;
`

describe('a statement file', () => {
  test('gives its header and its text without comments', () => {
    expect(parseStatementFile('read/people', source)).toEqual({
      summary: 'Finds people by name.',
      mode: 'read',
      rows: 'many',
      params: [
        { name: 'names', about: 'list of string – as written' },
        { name: 'limit', about: 'integer' },
      ],
      row: [
        { name: 'id', about: 'string' },
        { name: 'name', about: 'string' },
      ],
      indexes: ['Entity(name)'],
      scan: 'small label',
      expand: ['KIND'],
      order: [],
      text: 'MATCH (n:{{KIND}})\nWHERE n.name IN $names\nRETURN n.id AS id, n.name AS name LIMIT $limit',
    })
  })

  test('may have Windows line ends', () => {
    const windows = parseStatementFile('read/people', source.replaceAll('\n', '\r\n'))
    expect(windows).toEqual(parseStatementFile('read/people', source))
  })

  test.each([
    ['no mode', source.replace('// @mode read\n', ''), '@mode must be read or write'],
    ['an unknown mode', source.replace('@mode read', '@mode both'), '@mode must be read or write'],
    ['no number of rows', source.replace('// @rows many\n', ''), '@rows must be one or many'],
    ['no statement', source.slice(0, source.indexOf('MATCH')), 'holds no statement'],
  ])('with %s is refused by name', (_, text, message) => {
    expect(() => parseStatementFile('read/people', text)).toThrow(`cypher/read/people.cypher`)
    expect(() => parseStatementFile('read/people', text)).toThrow(message)
  })
})

describe('a statement', () => {
  const parts = { params: z.object({}), row: z.object({}) }

  test('without its file is refused when it is loaded', () => {
    expect(() => statement({ name: 'read/nowhere', ...parts })).toThrow('nowhere.cypher')
  })

  test('has one text for each variant, and is named after it', () => {
    const met = statement({ name: 'write/put-derived-edges', variant: { EDGE: 'MET' }, ...parts })
    expect(met.name).toBe('write/put-derived-edges[MET]')
    expect(met.text).toContain('[r:MET]')
    expect(met.text).not.toContain('{{')
    const both = statement({
      name: 'write/put-derived-edges',
      variant: { EDGE: ['MET', 'VISITED'] },
      ...parts,
    })
    expect(both.text).toContain('[r:MET|VISITED]')
  })

  test.each(['', 'MET]->() DETACH DELETE n //', 'met', 'A B', '_A', 'A`'])(
    'takes no variant like %j',
    (EDGE) => {
      expect(() => statement({ name: 'write/put-derived-edges', variant: { EDGE }, ...parts })).toThrow(
        '{{EDGE}}',
      )
    },
  )

  test('with a placeholder left open is refused', () => {
    expect(() => statement({ name: 'write/put-derived-edges', ...parts })).toThrow('no value for {{EDGE}}')
  })
})

describe('running a statement', () => {
  const one = statement({
    name: 'write/take-write-lock',
    params: z.object({ size: z.number().int() }),
    row: z.object({ turn: z.number(), note: z.string().nullable() }),
  })
  const run = (params: { size: number }, rows: Record<string, unknown>[]) =>
    runStatement(one, params, {}, () => Promise.resolve(rows))

  test('gives the checked rows, without columns that nobody asked for', async () => {
    expect(await run({ size: 1 }, [{ turn: 1, note: null, more: true }])).toEqual([{ turn: 1, note: null }])
  })

  test.each([
    ['parameter', 'parameter size', { size: 1.5 }, []],
    ['column type', 'column turn', { size: 1 }, [{ turn: 'one', note: null }]],
    ['missing column', 'column note', { size: 1 }, [{ turn: 1 }]],
    ['number of rows', 'said to give one row and gave 2', { size: 1 }, [{}, {}]],
  ])('names the statement and the wrong %s', async (_, message, params, rows) => {
    await expect(run(params, rows)).rejects.toThrow(message)
    await expect(run(params, rows)).rejects.toThrow('write/take-write-lock')
  })
})
