import type { ArticleReading } from '../../domain/article.ts'
import type { PublishedClaim, ReportedClaim } from '../../domain/claim.ts'
import { blockKey } from '../../domain/derive/block.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
import { type SettledClaim, settle } from '../judge/settle.ts'
import {
  deleteArticleClaims,
  deleteArticleMentions,
  deleteArticlePassages,
  deleteArticleReports,
  putArticleMentions,
  putArticles,
  putClaimRoles,
  putClaims,
  putPassageMentions,
  putPassages,
} from './article-statements.ts'
import { claimRow, roleRows } from './claim-rows.ts'
import { assertEntities } from './entities.ts'
import type { Mentioned } from './footprint.ts'
import { rollUp } from './roll-up.ts'

/** Takes back all that the stored articles assert; the article nodes stay. */
export async function withdraw(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.run(deleteArticleClaims, { ids })
  await tx.run(deleteArticleReports, { ids })
  await tx.run(deleteArticlePassages, { ids })
  await tx.run(deleteArticleMentions, { ids })
}

/** An article's assertions, as they are to be stored. */
export interface Version {
  readonly reading: ArticleReading
  readonly fingerprint: string
  /** The ISO instant at which the graph learned of a claim. */
  readonly knownFrom: (claimId: string) => string
}

/** What articles touch beyond their own nodes, and their claims by block. */
export interface Asserted extends Mentioned {
  readonly claims: ReadonlyMap<string, readonly ReportedClaim[]>
}

/** Stores the articles with their passages, mentions and claims. */
export async function assert(tx: Transaction, versions: readonly Version[]): Promise<Asserted> {
  const readings = await settle(
    tx,
    versions.map(({ reading }) => reading),
  )
  const fingerprints = new Map(versions.map(({ reading, fingerprint }) => [reading.article.id, fingerprint]))
  const knownFrom = new Map(versions.map((version) => [version.reading.article.id, version.knownFrom]))
  const claims: (PublishedClaim & SettledClaim & { block: string })[] = readings.flatMap(
    ({ article, claims: own }) =>
      own.map((claim) => {
        const published = { ...claim, articleId: article.id, publishedAt: article.publishedAt }
        return { ...published, block: blockKey(published) }
      }),
  )
  const mentions = readings.flatMap(rollUp)
  await tx.run(putArticles, {
    rows: readings.map((reading) => ({
      ...reading.article,
      at: reading.article.publishedAt ?? '',
      fingerprint: fingerprints.get(reading.article.id) as string,
    })),
    turn: tx.turn,
  })
  await assertEntities(
    tx,
    readings.flatMap((reading) => reading.entities),
  )
  await tx.run(putPassages, {
    rows: readings.flatMap(({ article, passages }) =>
      passages.map((passage) => ({ ...passage, articleId: article.id })),
    ),
  })
  await tx.run(putPassageMentions, { rows: readings.flatMap((reading) => reading.mentions) })
  await tx.run(putArticleMentions, { rows: mentions.map(({ publishedAt: _, ...row }) => row) })
  await tx.run(putClaims, {
    rows: claims.map((claim) => ({
      ...claimRow(claim),
      block: claim.block,
      knownFrom: (knownFrom.get(claim.articleId) as Version['knownFrom'])(claim.id),
    })),
  })
  await tx.run(putClaimRoles, { rows: claims.flatMap(roleRows) })
  return {
    claims: groupBy(claims, ({ block }) => block),
    uses: mentions,
    fillers: new Set(claims.flatMap(({ roles }) => roles.map(({ entityId }) => entityId))),
  }
}
