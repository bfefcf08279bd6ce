import { z } from 'zod'
import type { Statement } from '../../src/graph/statement.ts'

type Values = Record<string, unknown>

/** A statement that only a test needs: no file, any parameters, any columns. */
export function adHoc<R extends Values = Values>(text: string, mode: 'read' | 'write'): Statement<Values, R> {
  const anything = z.looseObject({})
  return {
    name: `test/${text.slice(0, 40)}`,
    file: { summary: '', mode, rows: 'many', params: [], row: [], indexes: [], expand: [], order: [], text },
    text,
    params: anything,
    row: anything as z.ZodObject & z.ZodType<R>,
  }
}
