import { nameKey } from '../../domain/names.ts'
import type { Transaction } from '../../graph/store.ts'
import { deleteNames, deleteUnusedNames, entityNames, putNames } from './entity-statements.ts'
import type { NameUse } from './footprint.ts'

/** A surface form of an entity, and the number of articles that use it. */
export interface UsedName {
  readonly surface: string
  readonly articleCount: number
}

/** A name that a judgement gave. */
export interface JudgedName {
  readonly kind: 'RENAME' | 'ALIAS'
  readonly name: string
}

/**
 * Counts surface forms down for articles that ceased to use them and up for those that began. Names that judgements gave
 * stay, used or not.
 *
 * @returns the forms in use afterwards, by entity
 */
export async function updateNames(
  tx: Transaction,
  entityIds: readonly string[],
  before: readonly NameUse[],
  after: readonly NameUse[],
  judged: ReadonlyMap<string, readonly JudgedName[]>,
): Promise<Map<string, UsedName[]>> {
  const counts = new Map<string, Row>()
  for (const row of await tx.run(entityNames, { ids: entityIds })) counts.set(keyOf(row), row)
  const touched = new Map<string, Row>()
  const add = (uses: readonly NameUse[], step: 1 | -1) => {
    for (const { entityId, surfaces } of uses) {
      for (const surface of surfaces) {
        const key = keyOf({ entityId, surface })
        const row = counts.get(key) ?? { key: nameKey(surface), entityId, surface, articleCount: 0 }
        const next = { ...row, articleCount: row.articleCount + step }
        counts.set(key, next)
        touched.set(key, next)
      }
    }
  }
  add(before, -1)
  add(after, 1)
  const lasting = new Set<string>()
  for (const [entityId, names] of judged) {
    for (const { name: surface } of names) {
      const key = keyOf({ entityId, surface })
      lasting.add(key)
      if (!counts.has(key)) touched.set(key, { key: nameKey(surface), entityId, surface, articleCount: 0 })
    }
  }
  const given = [...counts].filter(([key, { articleCount }]) => articleCount === 0 && !touched.has(key))
  for (const [key, row] of given) touched.set(key, row)
  const isUsed = (row: Row) => row.articleCount > 0 || lasting.has(keyOf(row))
  const used = [...touched.values()].filter(isUsed)
  const unused = [...touched.values()].filter((row) => !isUsed(row))
  if (used.length > 0) await tx.run(putNames, { rows: used })
  if (unused.length > 0) {
    await tx.run(deleteNames, { rows: unused })
    await tx.run(deleteUnusedNames, { keys: [...new Set(unused.map(({ key }) => key))] })
  }
  const byEntity = new Map<string, UsedName[]>()
  for (const row of counts.values()) {
    if (row.articleCount > 0) byEntity.set(row.entityId, [...(byEntity.get(row.entityId) ?? []), row])
  }
  return byEntity
}

interface Row extends UsedName {
  readonly key: string
  readonly entityId: string
}

function keyOf({ entityId, surface }: { entityId: string; surface: string }): string {
  return `${entityId}\n${surface}`
}
