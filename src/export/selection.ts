import { WiregraphError } from '../domain/errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Label } from './dictionary.ts'
import { type ExportFilter, exportClosure, exportEventIds } from './statements.ts'

/** The nodes of a part of the graph, by label; a label that is missing has none. */
export type Selection = Readonly<Partial<Record<Label, ReadonlySet<string>>>>

/** Nodes that a part may have: their ids are held while it is written. */
const mostSelected = 250_000

const pageSize = 200

/**
 * The events that a filter lets through, with all that they rest on: their claims, the passages and articles that state
 * these, and the entities in them. Throws EXPORT_TOO_LARGE where there are too many.
 */
export async function select(
  store: GraphStore,
  filter: ExportFilter,
  most: number = mostSelected,
): Promise<Selection> {
  const selected = {
    Entity: new Set<string>(),
    Event: new Set<string>(),
    Claim: new Set<string>(),
    Passage: new Set<string>(),
    Article: new Set<string>(),
  }
  for (let after = ''; ; ) {
    const page = await store.read(exportEventIds, { ...filter, after, limit: pageSize })
    if (page.length === 0) return selected
    const ids = page.map(({ id }) => id)
    for (const id of ids) selected.Event.add(id)
    for (const row of await store.read(exportClosure, { ids })) {
      for (const id of row.claims) selected.Claim.add(id)
      for (const id of row.passages) selected.Passage.add(id)
      for (const id of row.articles) selected.Article.add(id)
      for (const id of row.entities) selected.Entity.add(id)
    }
    const size = Object.values(selected).reduce((sum, { size }) => sum + size, 0)
    if (size > most) {
      throw new WiregraphError(
        'EXPORT_TOO_LARGE',
        `The filter lets more than ${most} nodes through; narrow it, or export the whole graph, which has no limit.`,
      )
    }
    after = ids.at(-1) as string
  }
}
