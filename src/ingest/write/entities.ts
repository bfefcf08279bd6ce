import { type EntityRecord, entityKinds } from '../../domain/entity.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Transaction } from '../../graph/store.ts'
import { namesJudged } from '../judge/statements.ts'
import {
  deleteEntities,
  deleteUnusedNames,
  entityNames,
  entitySeen,
  entityTallies,
  putEntities,
  putLocatedIn,
  setEntities,
  unmentionedEntities,
} from './entity-statements.ts'
import type { Mentioned, NameUse } from './footprint.ts'
import { updateNames } from './names.ts'
import { nameAndAliases } from './naming.ts'

/** Creates the entities that are new, with the places they lie in. */
export async function assertEntities(tx: Transaction, records: readonly EntityRecord[]): Promise<void> {
  const all = new Map<string, EntityRecord>()
  for (const record of records) {
    for (let part: EntityRecord | null = record; part !== null; part = part.locatedIn) all.set(part.id, part)
  }
  for (const kind of entityKinds) {
    const rows = [...all.values()].filter((record) => record.kind === kind).map(entityRow)
    if (rows.length > 0) await tx.run(putEntities(kind), { rows })
  }
  const within = [...all.values()].flatMap(({ id, locatedIn }) =>
    locatedIn === null ? [] : [{ childId: id, parentId: locatedIn.id }],
  )
  if (within.length > 0) await tx.run(putLocatedIn, { rows: within })
}

function entityRow({ place, locatedIn: _, ...record }: EntityRecord) {
  return {
    ...record,
    placeKind: place?.placeKind ?? null,
    countryCode: place?.countryCode ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  }
}

/**
 * Brings names, counts and dates of the entities up to date after articles ceased (`before`) and began
 * (`after`) to mention them, and removes entities that nothing names or fills a role with any more.
 */
export async function updateEntities(tx: Transaction, before: Mentioned, after: Mentioned): Promise<void> {
  await updateTallies(tx, before.uses, after.uses)
  await removeUnmentioned(tx, [
    ...new Set([...before.uses.map(({ entityId }) => entityId), ...before.fillers]),
  ])
}

/** Names entities anew, by the names that articles use and those that judgements give. */
export async function refreshNames(tx: Transaction, ids: readonly string[]): Promise<void> {
  await updateTallies(tx, [], [], ids)
}

async function updateTallies(
  tx: Transaction,
  before: readonly NameUse[],
  after: readonly NameUse[],
  others: readonly string[] = [],
): Promise<void> {
  const ids = [...new Set([...[...before, ...after].map(({ entityId }) => entityId), ...others])]
  if (ids.length === 0) return
  const judged = groupBy(await tx.run(namesJudged, { ids }), ({ entityId }) => entityId)
  const names = await updateNames(tx, ids, before, after, judged)
  const tallies = await tx.run(entityTallies, { ids })
  const lost = [...new Set(before.map(({ entityId }) => entityId))]
  const recounted = new Map(
    lost.length === 0 ? [] : (await tx.run(entitySeen, { ids: lost })).map((row) => [row.id, row]),
  )
  const losses = countsBy(before)
  const gained = groupBy(after, ({ entityId }) => entityId)
  await tx.run(setEntities, {
    rows: tallies.map((tally) => {
      const called = nameAndAliases(tally, names.get(tally.id) ?? [], judged.get(tally.id) ?? [])
      const { name, aliases } = called
      const searchText = [name, ...aliases].join('\n')
      const uses = gained.get(tally.id) ?? []
      const told = {
        articleCount: tally.articleCount - (losses.get(tally.id) ?? 0) + uses.length,
        ...(losses.has(tally.id) ? seen(recounted.get(tally.id)) : widened(tally, uses)),
      }
      const changes = searchText === tally.searchText ? told : { ...told, ...called, searchText }
      return { id: tally.id, changes }
    }),
  })
}

function countsBy(uses: readonly NameUse[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { entityId } of uses) counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  return counts
}

interface Seen {
  readonly firstSeenAt: string | null
  readonly lastSeenAt: string | null
}

function seen(row: Seen | undefined): Seen {
  return { firstSeenAt: row?.firstSeenAt ?? null, lastSeenAt: row?.lastSeenAt ?? null }
}

function widened({ firstSeenAt, lastSeenAt }: Seen, uses: readonly NameUse[]): Seen {
  const dates = [firstSeenAt, lastSeenAt, ...uses.map(({ publishedAt }) => publishedAt)]
  const known = dates.filter((date) => date !== null).sort()
  return { firstSeenAt: known[0] ?? null, lastSeenAt: known.at(-1) ?? null }
}

/**
 * A place stays as long as another lies in it, so removing one may set its parent free. All are found before any is
 * removed: Neo4j may fail at reading around what the transaction has deleted.
 */
async function removeUnmentioned(tx: Transaction, candidates: readonly string[]): Promise<void> {
  const going: string[] = []
  for (let ids = [...candidates]; ids.length > 0; ) {
    const unmentioned = await tx.run(unmentionedEntities, { ids, going })
    going.push(...unmentioned.map(({ id }) => id))
    ids = [...new Set(unmentioned.flatMap(({ parentIds }) => parentIds))]
  }
  if (going.length === 0) return
  const names = await tx.run(entityNames, { ids: going })
  await tx.run(deleteEntities, { ids: going })
  // Those that judgements gave; what articles called them has been counted down before.
  if (names.length > 0) await tx.run(deleteUnusedNames, { keys: [...new Set(names.map(({ key }) => key))] })
}
