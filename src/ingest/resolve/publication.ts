import type { ArticleRecord } from '../../domain/article.ts'

/** An article's stated time as an instant in UTC, and how fine it was stated. A zoneless clock time is read as UTC. */
export function publication(
  stated: string | undefined,
): Pick<ArticleRecord, 'publishedAt' | 'publishedGrain'> {
  if (stated === undefined) return { publishedAt: null, publishedGrain: null }
  if (/^\d{4}-\d\d-\d\d$/.test(stated))
    return { publishedAt: `${stated}T00:00:00.000Z`, publishedGrain: 'DAY' }
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(stated)
  const instant = new Date(zoned ? stated : `${stated}Z`)
  return { publishedAt: instant.toISOString(), publishedGrain: zoned ? 'INSTANT' : 'LOCAL' }
}
