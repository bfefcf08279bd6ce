import type { ArticleReading } from '../../domain/article.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import { articleFingerprints, deleteArticles } from './article-statements.ts'
import { withdraw } from './assertions.ts'
import { rederiveBlocks } from './blocks.ts'
import { updateEntities } from './entities.ts'
import { fingerprint } from './fingerprint.ts'
import { footprintOf, type Mentioned } from './footprint.ts'
import { replace } from './replace.ts'

export type WriteOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED'

/**
 * Writes what the articles assert, in one transaction: their old assertions are withdrawn, the new ones made,
 * and what follows from the claims of the touched blocks is brought up to date. Writing an article a
 * second time changes nothing.
 *
 * @param readings of one article several, the last counts
 * @param knownFrom ISO instant at which the graph learns of the claims
 * @returns what became of each article, by id
 */
export async function writeArticles(
  store: GraphStore,
  readings: readonly ArticleReading[],
  knownFrom: string,
): Promise<Map<string, WriteOutcome>> {
  const latest = [...new Map(readings.map((reading) => [reading.article.id, reading])).values()]
  return store.write(async (tx) => {
    const stored = await storedFingerprints(tx, latest)
    const outcomes = new Map<string, WriteOutcome>()
    const changed = latest.filter((reading) => {
      const before = stored.get(reading.article.id)
      const outcome =
        before === undefined ? 'CREATED' : before === fingerprint(reading) ? 'UNCHANGED' : 'UPDATED'
      outcomes.set(reading.article.id, outcome)
      return outcome !== 'UNCHANGED'
    })
    if (changed.length > 0)
      await replace(
        tx,
        changed.map((reading) => ({
          reading,
          fingerprint: fingerprint(reading),
          knownFrom: () => knownFrom,
        })),
      )
    return outcomes
  })
}

const nothing: Mentioned = { uses: [], fillers: new Set() }

/**
 * Removes articles and exactly what only they supported.
 *
 * @returns the ids that were stored and are gone now
 */
export async function removeArticles(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  return store.write(async (tx) => {
    const stored = (await tx.run(articleFingerprints, { ids })).map(({ id }) => id)
    if (stored.length === 0) return []
    const before = await footprintOf(tx, stored)
    await withdraw(tx, stored)
    await rederiveBlocks(tx, before.blocks, new Map())
    await updateEntities(tx, before, nothing)
    await tx.run(deleteArticles, { ids: stored })
    return stored
  })
}

async function storedFingerprints(
  tx: Transaction,
  readings: readonly ArticleReading[],
): Promise<Map<string, string>> {
  const rows = await tx.run(articleFingerprints, { ids: readings.map((reading) => reading.article.id) })
  return new Map(rows.map((row) => [row.id, row.fingerprint]))
}
