import { z } from 'zod'
import { unpackSketch } from '../domain/derive/sketch.ts'
import { WiregraphError } from '../domain/errors.ts'
import {
  edgeKey,
  edgeKinds,
  type Label,
  labels,
  nodeProperties,
  type Property,
} from '../export/dictionary.ts'
import { type JsonlEnd, type JsonlHead, jsonlVersion } from '../export/jsonl.ts'
import type { GraphRecord, Value } from '../export/walk.ts'

const text = z.string().regex(/^\P{Surrogate}*$/u, 'holds half a character')

const kinds = {
  string: text,
  int: z.int(),
  float: z.number(),
  boolean: z.boolean(),
  'string[]': z.array(text),
} as const

function shapeOf(properties: readonly Property[]) {
  return z.strictObject(
    Object.fromEntries(
      properties.map(({ name, kind, optional, values }) => {
        const plain = values === undefined ? kinds[kind] : z.enum(values)
        const type = name === 'sketch' ? text.refine(isSketch, 'is no sketch of claims') : plain
        return [name, optional ? type.optional() : type]
      }),
    ),
  )
}

function isSketch(packed: string): boolean {
  try {
    unpackSketch(packed)
    return true
  } catch {
    return false
  }
}

const id = text.min(1, 'is empty')
const nodeShapes = new Map<unknown, ReturnType<typeof nodeShape>>(
  labels.map((label) => [label, nodeShape(label)]),
)

function nodeShape(label: Label) {
  return z.strictObject({ label: z.literal(label), id, properties: shapeOf(nodeProperties[label]) })
}

const ends = { from: z.enum(labels), type: z.string(), to: z.enum(labels) }
const edgeEnds = z.object(ends)
const edgeShapes = new Map(
  edgeKinds.map((kind) => [
    edgeKey(kind),
    z.strictObject({ ...ends, source: id, target: id, properties: shapeOf(kind.properties) }),
  ]),
)

const head: z.ZodType<JsonlHead> = z.strictObject({
  wiregraph: z.literal('graph'),
  version: z.number(),
  part: z.boolean(),
})
const end: z.ZodType<JsonlEnd> = z.strictObject({ end: z.strictObject({ nodes: z.int(), edges: z.int() }) })

/** Checks the first line of a file; throws IMPORT_INVALID where it is none, or that of a file that cannot be restored. */
export function checkHead(value: unknown, line: number): void {
  const parsed = head.safeParse(value)
  if (!parsed.success) {
    const needed = 'import takes what "wiregraph export --format jsonl" wrote'
    throw invalid(line, `it is not the first line of an export; ${needed}`)
  }
  const { version, part } = parsed.data
  if (version !== jsonlVersion)
    throw invalid(line, `version is ${version}; this program reads version ${jsonlVersion}`)
  if (part)
    throw invalid(
      line,
      'the file holds a part of a graph, whose counts would be wrong; a whole one can be restored',
    )
}

/** The counts of a last line, or nothing for any other. */
export function endOf(value: unknown): JsonlEnd['end'] | undefined {
  const parsed = end.safeParse(value)
  return parsed.success ? parsed.data.end : undefined
}

/** The node or edge of a line; throws IMPORT_INVALID, naming the line, what is wrong and what is allowed. */
export function recordOf(value: unknown, line: number): GraphRecord {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw invalid(line, 'it is neither a node nor an edge: an object with label, or with from, type and to')
  if ('label' in value) {
    const shape = nodeShapes.get(value.label)
    if (shape === undefined)
      throw invalid(line, `label is ${JSON.stringify(value.label)}; it must be one of ${labels.join(', ')}`)
    const { label, id, properties } = checked(shape, value, line)
    return { kind: 'node', label, id, properties: inOrder(properties) }
  }
  const { from, type, to } = checked(edgeEnds, value, line)
  const shape = edgeShapes.get(edgeKey({ from, type, to }))
  if (shape === undefined) {
    const allowed = edgeKinds.filter((kind) => kind.from === from && kind.to === to).map((kind) => kind.type)
    const known = allowed.length === 0 ? 'none does' : `those that do are ${allowed.join(', ')}`
    throw invalid(line, `no edge ${JSON.stringify(type)} leads from ${from} to ${to}; ${known}`)
  }
  const { source, target, properties } = checked(shape, value, line)
  return { kind: 'edge', from, source, type, to, target, properties: inOrder(properties) }
}

function checked<T>(shape: z.ZodType<T>, value: unknown, line: number): T {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const at = issue?.path.join('.') ?? ''
  const what = `${issue?.message.slice(0, 1).toLowerCase()}${issue?.message.slice(1)}`
  throw invalid(line, at === '' ? what : `${at}: ${what}`)
}

function inOrder(properties: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties)
      .flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

export function invalid(line: number, reason: string): WiregraphError {
  return new WiregraphError('IMPORT_INVALID', `Line ${line}: ${reason}.`)
}
