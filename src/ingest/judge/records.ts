import type { EntityRecord } from '../../domain/entity.ts'
import type { Transaction } from '../../graph/store.ts'
import { entityRecords, recordsJudged } from './statements.ts'

/** Entities as they are stored, with the places that they lie in; those that are not stored are left out. */
export async function recordsOf(tx: Transaction, ids: readonly string[]): Promise<EntityRecord[]> {
  const rows = await tx.run(entityRecords, { ids })
  const parentIds = [...new Set(rows.flatMap((row) => row.parentIds))]
  const parents = new Map(
    parentIds.length === 0 ? [] : (await recordsOf(tx, parentIds)).map((record) => [record.id, record]),
  )
  return rows.map(({ entity, parentIds: own }) => {
    const { placeKind, countryCode, latitude, longitude, ...record } = entity
    const place = placeKind === null ? null : { placeKind, countryCode, latitude, longitude }
    return { ...record, place, locatedIn: parents.get(own[0] ?? '') ?? null }
  })
}

/** The same, and as judgements keep them those that are not stored now because other entities are meant instead. */
export async function recordsEver(tx: Transaction, ids: readonly string[]): Promise<EntityRecord[]> {
  const stored = await recordsOf(tx, ids)
  const there = new Set(stored.map(({ id }) => id))
  const missing = new Set(ids.filter((id) => !there.has(id)))
  if (missing.size === 0) return stored
  const rows = await tx.run(recordsJudged, { ids: [...missing] })
  const kept = rows.flatMap(({ records }) => JSON.parse(records) as EntityRecord[])
  return [
    ...stored,
    ...new Map(kept.filter(({ id }) => missing.has(id)).map((one) => [one.id, one])).values(),
  ]
}
