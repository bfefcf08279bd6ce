import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statementFile } from '../../src/graph/statement-file.ts'
import { allCases } from './contract-case.ts'

const cypher = new URL('../../cypher/', import.meta.url)
const names = ['read', 'write'].flatMap((folder) =>
  readdirSync(new URL(folder, cypher), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `${folder}/${file.replace(/\.cypher$/, '')}`),
)
const cases = await allCases()

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()
const used = (text: string, pattern: RegExp) => sorted([...text.matchAll(pattern)].map((match) => match[1]!))

describe.each(names)('cypher/%s', (name) => {
  const file = statementFile(name)
  const own = cases.filter((one) => one.statement.file === file)

  test('its header says what it does, in which mode, and from which index', () => {
    expect(file.summary).toMatch(/^[A-Z].*[.]$/)
    expect(file.indexes.length).toBeGreaterThan(0)
    if (name.startsWith('read/')) expect(file.mode).toBe('read')
  })

  test('its header names the parameters and placeholders that the text has', () => {
    expect(sorted(file.params.map((param) => param.name))).toEqual(used(file.text, /\$(\w+)/g))
    expect(sorted([...file.expand, ...(file.order.length > 0 ? ['ORDER', 'WITHIN'] : [])])).toEqual(
      used(file.text, /\{\{(\w+)\}\}/g),
    )
  })

  test('it holds one statement', () => {
    expect(file.text).not.toMatch(/;\s*\S/)
  })

  test('the code expects the parameters and columns of its header', () => {
    for (const { statement } of own) {
      expect(sorted(Object.keys(statement.params.shape))).toEqual(
        sorted([
          ...file.params.map((param) => param.name),
          ...(file.order.length > 0 ? ['after', 'before'] : []),
        ]),
      )
      expect(sorted(Object.keys(statement.row.shape))).toEqual(sorted(file.row.map((column) => column.name)))
    }
  })
})

test('every statement has a case in tests/graph/cases', () => {
  const covered = new Set(cases.map((one) => one.statement.file))
  expect(names.filter((name) => !covered.has(statementFile(name)))).toEqual([])
})

test('no two cases have one name', () => {
  const all = cases.map((one) => one.name)
  expect(all).toEqual(sorted(all).sort((a, b) => all.indexOf(a) - all.indexOf(b)))
})
