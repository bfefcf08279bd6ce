import type { ArticleReading } from '../../domain/article.ts'
import type { PublishedClaim, ReportedClaim } from '../../domain/claim.ts'
import { blockKey } from '../../domain/derive/block.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
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
import { fingerprint } from './fingerprint.ts'
import type { Mentioned } from './footprint.ts'
import { rollUp } from './roll-up.ts'

/** Takes back all that the stored articles assert; the article nodes stay. */
export async function withdraw(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.run(deleteArticleClaims, { ids })
  await tx.run(deleteArticleReports, { ids })
  await tx.run(deleteArticlePassages, { ids })
  await tx.run(deleteArticleMentions, { ids })
}

/** What articles touch beyond their own nodes, and their claims by block. */
export interface Asserted extends Mentioned {
  readonly claims: ReadonlyMap<string, readonly ReportedClaim[]>
}

/** Stores the articles with their passages, mentions and claims. */
export async function assert(
  tx: Transaction,
  readings: readonly ArticleReading[],
  knownFrom: string,
): Promise<Asserted> {
  const claims: (PublishedClaim & { block: string })[] = readings.flatMap(({ article, claims: own }) =>
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
      fingerprint: fingerprint(reading),
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
    rows: claims.map((claim) => ({ ...claimRow(claim), block: claim.block, knownFrom })),
  })
  await tx.run(putClaimRoles, { rows: claims.flatMap(roleRows) })
  return {
    claims: groupBy(claims, ({ block }) => block),
    uses: mentions,
    fillers: new Set(claims.flatMap(({ roles }) => roles.map(({ entityId }) => entityId))),
  }
}
