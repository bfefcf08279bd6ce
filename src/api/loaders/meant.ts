import { followPointers } from '../../domain/judgement.ts'
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
  const meant = await followPointers(missing, (next) => store.read(entitiesMeant, { ids: next }))
  const judged = missing.filter((id) => meant(id) !== id)
  if (judged.length === 0) return found
  const others = await stored(store, [...new Set(judged.map(meant))])
  for (const id of judged) {
    const entity = others.get(meant(id))
    if (entity !== undefined) found.set(id, entity)
  }
  return found
}

async function stored(store: Reading, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  return new Map((await store.read(entitiesByIds, { ids })).map(({ entity }) => [entity.id, entity]))
}
