import type { Transaction } from '../../graph/store.ts'
import { assert, type Version, withdraw } from './assertions.ts'
import { rederiveBlocks } from './blocks.ts'
import { updateEntities } from './entities.ts'
import { footprintOf } from './footprint.ts'

/** Withdraws what the articles asserted, asserts what they do now, and brings up to date what follows from both. */
export async function replace(tx: Transaction, versions: readonly Version[]): Promise<void> {
  const ids = versions.map(({ reading }) => reading.article.id)
  const before = await footprintOf(tx, ids)
  await withdraw(tx, ids)
  const after = await assert(tx, versions)
  await rederiveBlocks(tx, before.blocks, after.claims)
  await updateEntities(tx, before, after)
}
