import DataLoader from 'dataloader'
import type { Statement } from '../../graph/statement.ts'
import type { GraphStore } from '../../graph/store.ts'

/** One key's part of a paged statement. */
export interface Page<Item> {
  readonly key: string
  readonly items: readonly Item[]
  readonly total: number | null
}

interface Keyed {
  readonly keys: readonly string[]
}

/**
 * Pages of many parents at once: keys that ask the same statement for the same page share one round trip, as
 * every parent in a GraphQL list does.
 */
export class PageLoaders {
  readonly #store: GraphStore
  readonly #loaders = new Map<string, DataLoader<string, Page<unknown>>>()

  constructor(store: GraphStore) {
    this.#store = store
  }

  async load<P extends Keyed, Item>(
    query: Statement<P, Page<Item>>,
    params: Omit<P, 'keys'>,
    key: string,
  ): Promise<Page<Item>> {
    const name = `${query.name} ${JSON.stringify(params)}`
    const loader = this.#loaders.get(name) ?? this.#make(query, params)
    this.#loaders.set(name, loader)
    return (await loader.load(key)) as Page<Item>
  }

  #make<P extends Keyed, Item>(
    query: Statement<P, Page<Item>>,
    params: Omit<P, 'keys'>,
  ): DataLoader<string, Page<unknown>> {
    return new DataLoader(async (keys: readonly string[]) => {
      const rows = await this.#store.read(query, { ...params, keys } as unknown as P)
      const pages = new Map(rows.map((row) => [row.key, row]))
      return keys.map((key) => pages.get(key) ?? { key, items: [], total: 0 })
    })
  }
}
