import { afterAll, beforeAll } from 'vitest'
import { type EdgeRecord, type NodeRecord, walk } from '../../src/export/walk.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { writeArticles } from '../../src/ingest/write/write-articles.ts'
import { numberedArticle, storeArticles } from './many-articles.ts'

/** What no table, tree or document may stumble over. */
export const nasty =
  '=HYPERLINK("http://evil.example"); a;b,"c"\r\n<d>&amp;]]>\u0000\u000b\u001f\ufffe é漢😀\t|'

/** A small graph for the tests of a file, one article of which has a nasty title; and what is in it. */
export class WalkedGraph {
  store!: GraphStore
  readonly nodes: NodeRecord[] = []
  readonly edges: EdgeRecord[] = []

  constructor() {
    beforeAll(() => this.#open(), 60_000)
    afterAll(() => this.store.close())
  }

  async #open(): Promise<void> {
    this.store = await openGraph({ engine: 'grafeo' })
    await migrate(this.store)
    await storeArticles(this.store, 8)
    const reading = numberedArticle(9)
    const article = { ...reading.article, title: nasty, publisher: '-1+1', authors: ['A; B', nasty] }
    await writeArticles(this.store, [{ ...reading, article }], '2024-01-01T00:00:00.000Z')
    for await (const record of walk(this.store)) {
      if (record.kind === 'node') this.nodes.push(record)
      else this.edges.push(record)
    }
  }
}
