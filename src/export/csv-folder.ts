import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { kindLabels } from '../domain/entity.ts'
import { WiregraphError } from '../domain/errors.ts'
import { edgeKey, edgeProperties, nodeProperties, type Property } from './dictionary.ts'
import type { GraphRecord } from './walk.ts'

/** neo4j-admin's own default. */
const listDelimiter = ';'

/**
 * Writes a table for each label and each kind of edge into an empty folder, with the headers that `neo4j-admin database
 * import` takes, all properties included. A semicolon within an element of a list becomes a comma, since
 * semicolons divide the elements. Throws EXPORT_FOLDER_TAKEN.
 *
 * @returns the names of the files, in the order in which they were begun
 */
export async function writeCsvFolder(records: AsyncIterable<GraphRecord>, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) {
    throw new WiregraphError('EXPORT_FOLDER_TAKEN', `The folder ${folder} is not empty; name a new one.`)
  }
  const tables = new Map<string, WriteStream>()
  try {
    for await (const record of records) {
      const { name, header, row } = record.kind === 'node' ? nodeRow(record) : edgeRow(record)
      let table = tables.get(name)
      if (table === undefined) {
        table = createWriteStream(join(folder, name))
        await once(table, 'open')
        tables.set(name, table)
        table.write(line(header))
      }
      if (!table.write(line(row))) await once(table, 'drain')
    }
  } finally {
    await Promise.all(
      [...tables.values()].map((table) => new Promise<void>((resolve) => table.end(() => resolve()))),
    )
  }
  return [...tables.keys()]
}

function nodeRow({ label, id, properties }: Extract<GraphRecord, { kind: 'node' }>) {
  const own: readonly Property[] = nodeProperties[label]
  const kind = label === 'Entity' ? [kindLabels[properties.kind as keyof typeof kindLabels]] : []
  return {
    name: `nodes-${label}.csv`,
    header: [`id:ID(${label})`, ...own.map(column), ':LABEL'],
    row: [id, ...own.map((property) => cell(property, properties)), [label, ...kind].join(listDelimiter)],
  }
}

function edgeRow(edge: Extract<GraphRecord, { kind: 'edge' }>) {
  const { from, source, type, to, target, properties } = edge
  const own = edgeProperties.get(edgeKey(edge)) ?? []
  return {
    name: `relationships-${from}-${type}-${to}.csv`,
    header: [`:START_ID(${from})`, `:END_ID(${to})`, ...own.map(column), ':TYPE'],
    row: [source, target, ...own.map((property) => cell(property, properties)), type],
  }
}

/** neo4j-admin's names: its `float` and `int` are half as wide. */
const types = {
  string: '',
  int: ':long',
  float: ':double',
  boolean: ':boolean',
  'string[]': ':string[]',
} as const

function column({ name, kind }: Property): string {
  return `${name}${types[kind]}`
}

function cell({ name, kind }: Property, properties: Readonly<Record<string, unknown>>): unknown {
  const value = properties[name]
  return kind === 'string[]' && Array.isArray(value)
    ? value.map((element) => String(element).replaceAll(listDelimiter, ',')).join(listDelimiter)
    : value
}

/** Null is nothing between commas, an empty text is quoted; nothing is guarded against spreadsheets, for databases read it. */
function line(cells: readonly unknown[]): string {
  return stringify([[...cells]], {
    cast: {
      boolean: String,
      string: (text) => (text === '' ? { value: '', quoted_empty: true } : text),
    },
  })
}
