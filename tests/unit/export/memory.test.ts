import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '../../../src/export/export-text.ts'
import { migrate } from '../../../src/graph/migrate.ts'
import { openGraph } from '../../../src/graph/open.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { exported, imported } from '../../support/bulk.ts'
import { storeArticles } from '../../support/many-articles.ts'

/** Rows of a page and of the edges that lead out of it; no node here has more than a few. */
const mostRows = 6000

/** A graph of more nodes than a page has, of every label that grows; told of the rows of each read. */
let large: GraphStore
let watched: GraphStore
const reads: number[] = []

beforeAll(async () => {
  large = await openGraph({ engine: 'grafeo' })
  await migrate(large)
  await storeArticles(large, 500)
  watched = new Proxy(large, {
    get: (store, name) =>
      name !== 'read'
        ? Reflect.get(store, name)
        : async (...given: Parameters<GraphStore['read']>) => {
            const rows = await store.read(...given)
            reads.push(rows.length)
            return rows
          },
  })
}, 120_000)
afterAll(() => large.close())

const forms = Object.keys(exportFormats) as (keyof typeof exportFormats)[]

describe.each(forms)('%s', (format) => {
  test('holds a page at a time, and reads on only as it is asked', async () => {
    reads.length = 0
    let since = 0
    let all = 0
    for await (const _ of exportFormats[format].write(watched, undefined)) {
      const rows = reads.splice(0).reduce((sum, count) => sum + count, 0)
      all += rows
      since = Math.max(since, rows)
    }
    expect(since).toBeLessThan(mostRows)
    expect(all).toBeGreaterThan(format === 'csv' ? since : 4 * since)
  })

  test('reads no more once nobody listens', async () => {
    reads.length = 0
    const pieces = exportFormats[format].write(watched, undefined)
    for (let at = 0; at < 2; at++) await pieces.next()
    await pieces.return(undefined)
    const read = reads.length
    await exported(large, format)
    expect(reads.length).toBe(read)
    await exported(watched, format)
    expect(reads.length).toBeGreaterThan(2.5 * read)
  })
})

test('an import writes a bounded number of rows at a time', async () => {
  const file = await exported(large)
  const empty = await openGraph({ engine: 'grafeo' })
  await migrate(empty)
  const transactions: number[] = []
  const counting = new Proxy(empty, {
    get: (store, name) =>
      name !== 'write'
        ? Reflect.get(store, name).bind?.(store)
        : (work: Parameters<GraphStore['write']>[0]) =>
            store.write((tx) => {
              let rows = 0
              const result = work({
                turn: tx.turn,
                run: (statement, params) => {
                  rows += ((params as { rows?: unknown[] }).rows ?? []).length
                  return tx.run(statement, params)
                },
              })
              return result.finally(() => transactions.push(rows))
            }),
  })
  await imported(counting as GraphStore, file)
  expect(await exported(empty)).toBe(file)
  expect(transactions.length).toBeGreaterThan(5)
  expect(Math.max(...transactions)).toBeLessThanOrEqual(1000)
  await empty.close()
})
