import type { ArticleReading, Mention, Passage } from '../../domain/article.ts'
import type { Claim, ClaimRole } from '../../domain/claim.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import { followPointers, mentionSiteId } from '../../domain/judgement.ts'
import type { Transaction } from '../../graph/store.ts'
import { judgementsOfSubjects, sitesOfArticles } from './statements.ts'

/** What means an entity; where judgements say which, `asserted` is the one that the article asserts, and null elsewhere. */
export type Settled<Part> = Part & { readonly asserted: string | null }

export interface SettledReading extends ArticleReading {
  readonly mentions: readonly Settled<Mention>[]
  readonly claims: readonly SettledClaim[]
}
export interface SettledClaim extends Claim {
  readonly roles: readonly Settled<ClaimRole>[]
}

/** Says of what articles assert which entities are meant, by the judgements that hold. */
export async function settle(
  tx: Transaction,
  readings: readonly ArticleReading[],
): Promise<SettledReading[]> {
  const siteRows = await tx.run(sitesOfArticles, { ids: readings.map(({ article }) => article.id) })
  const sites = new Map(siteRows.map(({ site, entityId }) => [site, entityId]))
  const asserted = readings.flatMap(entitiesIn)
  const { meant, records } = await meanings(tx, [...asserted, ...sites.values()])
  for (const { records: kept } of siteRows) for (const record of parsed(kept)) records.set(record.id, record)
  return readings.map((reading) => settled(reading, sites, meant, records))
}

/** The entities that an article's mentions and roles lead to, each as often as they do. */
export function entitiesIn({ mentions, claims }: Pick<ArticleReading, 'mentions' | 'claims'>): string[] {
  return [...mentions, ...claims.flatMap(({ roles }) => roles)].map(({ entityId }) => entityId)
}

interface Meanings {
  /** The entity that an identity stands for. */
  readonly meant: (id: string) => string
  /** What is known of the entities by judgement, by id. */
  readonly records: Map<string, EntityRecord>
}

/** Follows merges and aliases to their ends. */
export async function meanings(tx: Transaction, ids: readonly string[]): Promise<Meanings> {
  const records = new Map<string, EntityRecord>()
  const meant = await followPointers(ids, async (next) => {
    const rows = await tx.run(judgementsOfSubjects, { ids: next })
    for (const row of rows) for (const record of parsed(row.records)) records.set(record.id, record)
    return rows
  })
  return { meant, records }
}

function parsed(records: string): EntityRecord[] {
  return JSON.parse(records) as EntityRecord[]
}

function settled(
  reading: ArticleReading,
  sites: ReadonlyMap<string, string>,
  meant: (id: string) => string,
  records: ReadonlyMap<string, EntityRecord>,
): SettledReading {
  const given = sites.size === 0 ? new Map<Mention, string>() : judgedMentions(reading, sites)
  const settle = <Part extends { readonly entityId: string }>(part: Part, site?: string): Settled<Part> => {
    const entityId = meant(site ?? part.entityId)
    const judged = site !== undefined || entityId !== part.entityId
    return { ...part, entityId, asserted: judged ? part.entityId : null }
  }
  const mentions = reading.mentions.map((mention) => settle(mention, given.get(mention)))
  const claims = reading.claims.map((claim) => ({
    ...claim,
    roles: claim.roles.map((role) => settle(role, siteOfRole(role, given))),
  }))
  const used = new Set(entitiesIn({ mentions, claims }))
  const known = new Map(reading.entities.map((record) => [record.id, record]))
  const entities = [...used].flatMap((id) => known.get(id) ?? records.get(id) ?? [])
  return { ...reading, mentions, claims, entities }
}

function judgedMentions(
  { article, passages, mentions }: ArticleReading,
  sites: ReadonlyMap<string, string>,
): Map<Mention, string> {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return new Map(
    mentions.flatMap((mention) => {
      const { text, start } = byId.get(mention.passageId) as Passage
      const entity = sites.get(mentionSiteId(article.id, text, mention.start - start))
      return entity === undefined ? [] : [[mention, entity] as const]
    }),
  )
}

/** A role goes with the mention that it was understood through, or else with the one that stands in its words. */
function siteOfRole(role: ClaimRole, given: ReadonlyMap<Mention, string>): string | undefined {
  const { start, end } = role.chain ?? role
  for (const [mention, entity] of given)
    if (mention.entityId === role.entityId && mention.start < end && start < mention.end) return entity
  return undefined
}
