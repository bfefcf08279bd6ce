import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import { isSkipped } from '../../src/domain/document.ts'
import { labels } from '../../src/export/dictionary.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { splitEntity } from '../../src/ingest/judge/split-entity.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { removeArticles, writeArticles } from '../../src/ingest/write/write-articles.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { exported, imported } from '../support/bulk.ts'
import { eachEngine } from '../support/each-engine.ts'
import { brokenLaws, exportOf } from '../support/graph-laws.ts'
import { known } from '../support/programmes.ts'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))
const readings: ArticleReading[] = []

const labelsInUse = adHoc<{ labels: string[] }>('MATCH (n) RETURN DISTINCT labels(n) AS labels', 'read')

async function inMemory(): Promise<GraphStore> {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  return store
}

/** All samples but one, told in two steps, of which one is taken back: a graph with a past. */
async function history(store: GraphStore): Promise<void> {
  await writeArticles(store, readings.slice(0, 9), known(1))
  await writeArticles(store, readings.slice(9, -1), known(2))
  await removeArticles(store, [readings[3]?.article.id as string])
}

/** Some mention of somebody who has several means another. */
async function splitSome(store: GraphStore): Promise<void> {
  const mentions = readings.slice(0, 3).flatMap((reading) => reading.mentions)
  const often = mentions.find(
    ({ entityId }) => mentions.filter((one) => one.entityId === entityId).length > 2,
  )
  if (often === undefined) throw new Error('Nobody is mentioned three times.')
  const { passageId, start, entityId } = often
  const ruling = { reason: 'Another.', madeBy: null, madeAt: known(9) }
  await splitEntity(store, { entity: entityId, mentions: [{ passageId, start }] }, ruling)
}

/** What may happen to a graph afterwards: news, old news, a correction, a retraction. */
async function future(store: GraphStore): Promise<void> {
  const [first, second] = readings as [ArticleReading, ArticleReading]
  const unchanged = await writeArticles(store, [first, second], known(3))
  expect([...unchanged.values()]).toEqual(['UNCHANGED', 'UNCHANGED'])
  await writeArticles(store, [readings.at(-1) as ArticleReading, readings[3] as ArticleReading], known(4))
  await writeArticles(store, [{ ...second, claims: second.claims.slice(1) }], known(5))
  await removeArticles(store, [first.article.id])
}

beforeAll(async () => {
  for await (const raw of readSources([samples])) {
    const read = isSkipped(raw) ? raw : readDocument(raw)
    if (!isSkipped(read)) readings.push(read.reading)
  }
}, 60_000)

eachEngine((engine) => {
  describe('an exported graph', () => {
    test('is restored exactly, behaves as before, and comes back', { timeout: 120_000 }, async () => {
      const original = await inMemory()
      await history(original)
      const file = await exported(original)
      const store = await engine.fresh()
      const { nodes, edges, known: before } = await imported(store, gzipSync(file))
      expect(JSON.parse(file.trim().split('\n').at(-1) ?? '')).toEqual({ end: { nodes, edges } })
      expect(before).toBe(0)
      expect(await exported(store)).toBe(file)
      expect(await exportOf(store)).toEqual(await exportOf(original))
      expect(await store.searchText({ indexes: ['entities'], text: 'blinkn', limit: 3 })).not.toEqual([])

      expect(await imported(store, file)).toMatchObject({ nodes, edges, known: nodes + edges })
      await future(store)
      await future(original)
      expect(await exported(store)).toBe(await exported(original))
      expect(brokenLaws(await exportOf(store))).toEqual([])

      const back = await inMemory()
      await imported(back, await exported(store))
      expect(await exported(back)).toBe(await exported(original))
      await Promise.all([original, back].map((graph) => graph.close()))
    })

    test('holds every label there is', async () => {
      const store = await engine.fresh()
      await history(store)
      await splitSome(store)
      const used = new Set((await store.read(labelsInUse, {})).flatMap((row) => row.labels))
      for (const kept of ['Migration', 'WriteLock', 'Person', 'Organization', 'Place']) used.delete(kept)
      expect([...used].sort()).toEqual([...labels].sort())
    })

    test('that was cut off is completed by the whole of it, and by nothing else', async () => {
      const original = await inMemory()
      await history(original)
      const file = await exported(original)
      const store = await engine.fresh()
      await expect(imported(store, file.slice(0, file.length / 2))).rejects.toMatchObject({
        code: 'IMPORT_INVALID',
        message: expect.stringMatching(/^Line \d+: it is not JSON.*cut off/),
      })
      await expect(imported(store, file.slice(0, file.lastIndexOf('{"end"')))).rejects.toMatchObject({
        code: 'IMPORT_CUT_OFF',
      })
      expect(await imported(store, file)).toMatchObject({ stopped: false })
      expect(await exported(store)).toBe(file)
      await original.close()
    })

    test('is left alone by a file of another', async () => {
      const other = await inMemory()
      await writeArticles(other, readings.slice(0, 2), known(1))
      const file = await exported(other)
      const store = await engine.fresh()
      for (const held of [1, 3]) {
        await writeArticles(store, readings.slice(0, held), known(1))
        const before = await exported(store)
        await expect(imported(store, file)).rejects.toMatchObject({ code: 'IMPORT_GRAPH_TAKEN' })
        expect(await exported(store)).toBe(before)
      }
      await other.close()
    })
  })
})
