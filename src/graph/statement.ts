import type { z } from 'zod'
import { type Direction, fillOrder } from './order.ts'
import { type StatementFile, statementFile } from './statement-file.ts'

/** One statement of `cypher/`, with the shape of what goes in (`P`) and of each row that comes out (`R`). */
export interface Statement<P, R> {
  /** File name without `.cypher`, and the variant when there is one: `write/derived-edge[MET]`. */
  readonly name: string
  readonly file: StatementFile
  /** What the engine runs: the file's text with its placeholders filled. */
  readonly text: string
  readonly params: Shaped<unknown, P>
  readonly row: Shaped<R, unknown>
}

type Shaped<Output, Input> = z.ZodType<Output, Input> & { shape: Record<string, unknown> }

/** Values for the placeholders of one statement: a name, or several which are joined by `|`. */
export type Variant = Readonly<Record<string, string | readonly string[]>>

export interface StatementParts<P, R> {
  /** Path under `cypher/`, without the extension: `read/entities-by-id`. */
  name: string
  params: Shaped<unknown, P>
  row: Shaped<R, unknown>
  /** Only ever from closed lists in the code (event edges, entity kinds), never from input. */
  variant?: Variant
  /** From which end a list with `@order` is read. */
  direction?: Direction
}

/** Loads a statement; throws at once when its file is missing or a placeholder is left open. */
export function statement<P, R>(parts: StatementParts<P, R>): Statement<P, R> {
  const file = statementFile(parts.name)
  const variant = parts.variant ?? {}
  const direction = parts.direction ?? 'forward'
  const shown = [Object.values(variant).flat().join('|'), direction === 'backward' ? direction : '']
    .filter(Boolean)
    .join(', ')
  return {
    name: shown === '' ? parts.name : `${parts.name}[${shown}]`,
    file,
    text: fillPlaceholders(parts.name, fillOrder(file.text, file.order, direction), variant),
    params: parts.params,
    row: parts.row,
  }
}

const EDGE_TYPE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/
const LABEL = /^[A-Z][A-Za-z0-9]*$/

function fillPlaceholders(name: string, text: string, variant: Variant): string {
  return text.replace(/\{\{(\w*)\}\}/g, (_, key: string) => {
    const values = [variant[key] ?? []].flat()
    if (values.length === 0) throw new Error(`cypher/${name}.cypher: no value for {{${key}}}`)
    for (const value of values) {
      if (!EDGE_TYPE.test(value) && !LABEL.test(value)) {
        throw new Error(`cypher/${name}.cypher: {{${key}}} must be a label or an edge type, not "${value}"`)
      }
    }
    return values.join('|')
  })
}
