import { readFileSync } from 'node:fs'
import { type OrderTerm, parseOrder } from './order.ts'

/** A parameter or column as a `.cypher` header documents it. */
export interface HeaderField {
  name: string
  /** The rest of the line: the type, and for a parameter its meaning. */
  about: string
}

/** A file under `cypher/`: its header and its one statement, comments removed. */
export interface StatementFile {
  summary: string
  mode: 'read' | 'write'
  rows: 'one' | 'many'
  params: HeaderField[]
  row: HeaderField[]
  indexes: string[]
  /** Why a label scan is right here; absent when the statement must start from an index. */
  scan?: string
  /** Placeholders the text has, as `EDGE` for `{{EDGE}}`. */
  expand: string[]
  /** How the rows of a list are sorted that is read page by page from either end; empty for any other. */
  order: OrderTerm[]
  text: string
}

const folder = new URL('../../cypher/', import.meta.url)
const loaded = new Map<string, StatementFile>()

/** The file `cypher/<name>.cypher`, read once. */
export function statementFile(name: string): StatementFile {
  let file = loaded.get(name)
  if (file === undefined) {
    file = parseStatementFile(name, readFileSync(new URL(`${name}.cypher`, folder), 'utf8'))
    loaded.set(name, file)
  }
  return file
}

/** Reads a statement file's source; throws naming the file when its header lacks something. */
export function parseStatementFile(name: string, source: string): StatementFile {
  const lines = source.split(/\r?\n/)
  const headerEnd = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'))
  const header = lines.slice(0, Math.max(headerEnd, 0)).map((line) => line.replace(/^\/\/ ?/, '').trim())
  const tags = header.flatMap((line) => {
    const tag = /^@(\w+)\s*(.*)$/.exec(line)
    return tag ? [{ key: tag[1]!, value: tag[2]! }] : []
  })
  const all = (key: string) => tags.filter((tag) => tag.key === key).map((tag) => tag.value)
  const only = <T extends string>(key: string, allowed: readonly T[]): T => {
    const [value] = all(key)
    const found = allowed.find((choice) => choice === value)
    if (found === undefined) throw new Error(`cypher/${name}.cypher: @${key} must be ${allowed.join(' or ')}`)
    return found
  }
  const text = lines
    .slice(Math.max(headerEnd, 0))
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim()
    .replace(/;$/, '')
  if (headerEnd < 0 || text === '') throw new Error(`cypher/${name}.cypher holds no statement`)
  const [scan] = all('scan')
  return {
    summary: header.filter((line) => line !== '' && !line.startsWith('@')).join(' '),
    mode: only('mode', ['read', 'write']),
    rows: only('rows', ['one', 'many']),
    params: all('param').map(headerField),
    row: all('row').map(headerField),
    indexes: all('index'),
    ...(scan === undefined ? {} : { scan }),
    expand: all('expand').flatMap((value) => value.split(/[\s,]+/).filter(Boolean)),
    order: all('order').flatMap(parseOrder),
    text,
  }
}

function headerField(value: string): HeaderField {
  const [, name = value, about = ''] = /^(\w+)\s*:?\s*(.*)$/.exec(value) ?? []
  return { name, about }
}
