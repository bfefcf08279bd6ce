import type { Transaction } from '../../graph/store.ts'
import { articleBlocks, articleFillers, articleFootprint } from './article-statements.ts'

/** That one article names an entity, and by which surface forms. */
export interface NameUse {
  readonly entityId: string
  readonly surfaces: readonly string[]
  readonly publishedAt: string | null
}

/** The entities that articles are about. */
export interface Mentioned {
  readonly uses: readonly NameUse[]
  /** Entities that the claims are about, which the article need not name: Kenya, where it writes of Kenyan troops. */
  readonly fillers: ReadonlySet<string>
}

/** What stored articles touch beyond their own nodes. */
export interface Footprint extends Mentioned {
  readonly blocks: ReadonlySet<string>
}

/** The footprint of the articles as they are stored. */
export async function footprintOf(tx: Transaction, ids: readonly string[]): Promise<Footprint> {
  const uses = await tx.run(articleFootprint, { ids })
  const blocks = await tx.run(articleBlocks, { ids })
  const fillers = await tx.run(articleFillers, { ids })
  return {
    blocks: new Set(blocks.map(({ block }) => block)),
    uses,
    fillers: new Set(fillers.map(({ entityId }) => entityId)),
  }
}
