import type { ArticleReading } from '../../domain/article.ts'

/** An article's mentions of one entity, taken together. */
export interface RolledUpMention {
  readonly articleId: string
  readonly publishedAt: string | null
  readonly entityId: string
  readonly count: number
  /** The entity's share of all mentions in the article, 0 to 1, to four places. */
  readonly salience: number
  readonly surfaces: readonly string[]
}

export function rollUp({ article, mentions }: ArticleReading): RolledUpMention[] {
  const byEntity = new Map<string, string[]>()
  for (const { entityId, surface } of mentions) {
    byEntity.set(entityId, [...(byEntity.get(entityId) ?? []), surface])
  }
  return [...byEntity].map(([entityId, surfaces]) => ({
    articleId: article.id,
    publishedAt: article.publishedAt,
    entityId,
    count: surfaces.length,
    salience: Math.round((surfaces.length / mentions.length) * 10_000) / 10_000,
    surfaces: [...new Set(surfaces)].sort(),
  }))
}
