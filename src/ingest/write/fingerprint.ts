import type { ArticleReading } from '../../domain/article.ts'
import { contentHash } from '../../domain/ids.ts'

/** SHA-256 of all that the article asserts: two readings with the same fingerprint leave the same graph. */
export function fingerprint(reading: ArticleReading): string {
  return contentHash(canonicalJson(reading))
}

/** JSON whose object keys are sorted, so that equal values give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
