import { z } from 'zod'
import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { readLines } from './json-lines.ts'
import { type ReadLimits, skip } from './limits.ts'

const bodyRecord = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  publishedAt: z.string().nullish(),
})

/** One body a line, as `{id, text, publishedAt?}`; each is taken as it is, under its id. */
export function readBodyLines(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  limits: ReadLimits,
): AsyncGenerator<RawDocument | SkippedSource> {
  return readLines(bytes, source, limits, (value, line) => {
    const parsed = bodyRecord.safeParse(value)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return skip(
        line,
        'MALFORMED_RECORD',
        `not {id, text, publishedAt?}: ${issue?.path.join('.')}: ${issue?.message}`,
      )
    }
    const { id, text, publishedAt } = parsed.data
    return { source: id, format: 'body', content: text, hints: publishedAt ? { publishedAt } : {} }
  })
}
