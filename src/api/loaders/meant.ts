import type { GraphStore } from '../../graph/store.ts'
import { entitiesByIds } from '../queries/by-id.ts'
import { entitiesMeant } from '../queries/judgements.ts'
import type { EntityRow } from '../rows.ts'

type Reading = Pick<GraphStore, 'read'>

/** Entities by id; one that was merged into another gives that one. */
export async function entitiesByAnyId(
  store: Reading,
  ids: readonly string[],
): Promise<Map<string, EntityRow>> {
  const found = await stored(store, ids)
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length === 0) return found
  const meant = await followJudgements(store, missing)
  if (meant.size === 0) return found
  const others = await stored(store, [...new Set(meant.values())])
  for (const [id, other] of meant) {
    const entity = others.get(other)
    if (entity !== undefined) found.set(id, entity)
  }
  return found
}

async function stored(store: Reading, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  return new Map((await store.read(entitiesByIds, { ids })).map(({ entity }) => [entity.id, entity]))
}

/** The entities that ids stand for by judgement, by id; those of which nothing was judged are left out. */
async function followJudgements(store: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const pointers = new Map<string, string>()
  for (let next = ids; next.length > 0; ) {
    const rows = await store.read(entitiesMeant, { ids: next })
    for (const { id, entityId } of rows) pointers.set(id, entityId)
    next = [...new Set(rows.map(({ entityId }) => entityId))].filter((id) => !pointers.has(id))
  }
  return new Map(ids.filter((id) => pointers.has(id)).map((id) => [id, endOf(id, pointers)]))
}

function endOf(id: string, pointers: ReadonlyMap<string, string>): string {
  const next = pointers.get(id)
  return next === undefined ? id : endOf(next, pointers)
}
