import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import { isSkipped } from '../../src/domain/document.ts'
import { canonicalExport } from '../../src/export/canonical.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { removeArticles, writeArticles } from '../../src/ingest/write/write-articles.ts'

const known = '2024-06-01T00:00:00.000Z'
const readings: ArticleReading[] = []
let store: GraphStore
let expected: string[]

async function exported(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of canonicalExport(store)) lines.push(line)
  return lines
}

beforeAll(async () => {
  for await (const raw of readSources([fileURLToPath(new URL('../../samples', import.meta.url))])) {
    const read = isSkipped(raw) ? raw : readDocument(raw)
    if (!isSkipped(read)) readings.push(read.reading)
  }
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  await writeArticles(store, readings, known)
  expected = await exported()
}, 60_000)

test('any order, any batching and any repetition give the same graph, and removal leaves nothing', async () => {
  expect(readings.length).toBeGreaterThan(15)
  const order = fc.shuffledSubarray(readings, { minLength: readings.length, maxLength: readings.length })
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 30 }), async (shuffled, size) => {
      await removeArticles(
        store,
        readings.map(({ article }) => article.id),
      )
      expect(await exported()).toEqual([])
      for (let at = 0; at < shuffled.length; at += size) {
        await writeArticles(store, shuffled.slice(at, at + size), known)
      }
      const again = await writeArticles(store, shuffled.slice(0, size), known)
      expect(new Set(again.values())).toEqual(new Set(['UNCHANGED']))
      expect(await exported()).toEqual(expected)
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('an edited article replaces what it asserted, and going back restores it', async () => {
  await writeArticles(store, readings, known)
  const [first] = readings
  if (first === undefined) throw new Error('no sample was read')
  const edited = { ...first, claims: [], mentions: [], passages: [], entities: [] }
  const outcome = await writeArticles(store, [edited], known)
  expect([...outcome.values()]).toEqual(['UPDATED'])
  expect((await exported()).join('\n')).not.toContain(`"articleId":"${first.article.id}"`)
  await writeArticles(store, [first], known)
  expect(await exported()).toEqual(expected)
}, 60_000)
