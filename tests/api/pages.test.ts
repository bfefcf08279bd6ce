import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { removeArticles, writeArticles } from '../../src/ingest/write/write-articles.ts'
import { ask } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'
import { everyList, pageOfList, walkList } from '../support/every-list.ts'
import { numberedArticle, storeArticles } from '../support/many-articles.ts'

const articles = 12
const more = Array.from({ length: 4 }, (_, n) => numberedArticle(articles + n))
const stored = Array.from({ length: articles }, (_, n) => numberedArticle(n))

eachEngine((engine) => {
  const inMemory = engine.kind === 'grafeo'
  let store: GraphStore
  let lists: [string, string][]
  const whole = new Map<string, string[]>()

  beforeAll(async () => {
    store = await engine.fresh()
    await storeArticles(store, articles)
    lists = Object.entries(await everyList(store))
    for (const [name, list] of lists) {
      const rows = await walkList(store, list, 100, 'forward')
      expect(rows.length, `${name} is empty, so that it proves nothing`).toBeGreaterThan(0)
      expect(new Set(rows).size, `${name} has two rows at one place`).toBe(rows.length)
      whole.set(name, rows)
    }
  })

  const anyList = fc.nat().map((at) => lists[at % lists.length] as [string, string])
  const runs = (embedded: number, server: number) => ({ numRuns: inMemory ? embedded : server })

  describe('a list', () => {
    test('is the same in pages of any size, from either end', async () => {
      const size = fc.integer({ min: 1, max: 9 })
      await fc.assert(
        fc.asyncProperty(anyList, size, async ([name, list], pageSize) => {
          expect(await walkList(store, list, pageSize, 'forward'), name).toEqual(whole.get(name))
          expect(await walkList(store, list, pageSize, 'backward'), name).toEqual(whole.get(name))
        }),
        runs(40, 20),
      )
    })

    test('may be bounded at both ends, and tells what lies beyond', async () => {
      const end = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
      const size = fc.integer({ min: 1, max: 9 })
      await fc.assert(
        fc.asyncProperty(
          anyList,
          end,
          end,
          size,
          fc.boolean(),
          async ([name, list], from, to, size, back) => {
            const rows = whole.get(name) as string[]
            const at = (part: number) => Math.min(rows.length - 1, Math.floor(part * rows.length))
            const [after, before] = [from, to].map((part) =>
              part === null ? null : (rows[at(part)] as string),
            )
            const within = rows.slice(from === null ? 0 : at(from) + 1, to === null ? undefined : at(to))
            const expected = back ? within.slice(-size) : within.slice(0, size)
            const { cursors, pageInfo } = await pageOfList(store, list, {
              ...(back ? { last: size } : { first: size }),
              after: after ?? null,
              before: before ?? null,
            })
            expect(cursors, name).toEqual(expected)
            expect(pageInfo, name).toEqual({
              hasNextPage: back ? before !== null : within.length > size,
              hasPreviousPage: back ? within.length > size : after !== null,
              startCursor: expected[0] ?? null,
              endCursor: expected.at(-1) ?? null,
            })
          },
        ),
        runs(80, 40),
      )
    })

    test('neither skips nor repeats what stays while articles come and go', async () => {
      const change = fc.record({ number: fc.nat(articles + more.length - 1), gone: fc.boolean() })
      const changes = fc.array(change, { maxLength: 6 })
      const direction = fc.constantFrom('forward' as const, 'backward' as const)
      const size = fc.integer({ min: 1, max: 6 })
      await fc.assert(
        fc.asyncProperty(
          anyList,
          direction,
          size,
          changes,
          async ([name, list], direction, size, changes) => {
            await removeArticles(
              store,
              more.map(({ article }) => article.id),
            )
            await writeArticles(store, stored, '2024-01-01T00:00:00.000Z')
            let staying = new Set(await walkList(store, list, 100, 'forward'))
            const left = [...changes]
            const walked = await walkList(store, list, size, direction, async () => {
              const next = left.shift()
              if (next === undefined) return
              const reading = [...stored, ...more][next.number] as (typeof stored)[number]
              if (next.gone) await removeArticles(store, [reading.article.id])
              else await writeArticles(store, [reading], '2024-01-01T00:00:00.000Z')
              const now = await rowsNow(list)
              staying = new Set([...staying].filter((row) => now.includes(row)))
            }).catch(gone)
            expect(new Set(walked).size, `${name} repeats`).toBe(walked.length)
            expect(
              walked.filter((row) => staying.has(row)),
              `${name} skips`,
            ).toEqual(whole.get(name)?.filter((row) => staying.has(row)))
          },
        ),
        runs(30, 8),
      )
      await removeArticles(
        store,
        more.map(({ article }) => article.id),
      )
      await writeArticles(store, stored, '2024-01-01T00:00:00.000Z')
    })
  })

  /** Nothing is left of a list when that which it hangs on is retracted. */
  function gone(error: Error): string[] {
    if (error.message.includes('NOT_FOUND')) return []
    throw error
  }

  async function rowsNow(list: string): Promise<string[]> {
    return walkList(store, list, 100, 'forward').catch(gone)
  }

  test.each([
    ['events(first: 2, last: 2)', 'BAD_INPUT', 'first and last'],
    ['events(last: 0)', 'BAD_INPUT', 'last is 0'],
    ['events(last: -1)', 'BAD_INPUT', 'last is -1'],
    ['events(last: 101)', 'BAD_INPUT', 'last is 101'],
    ['events(before: "zzz")', 'BAD_CURSOR', 'not a cursor of this list'],
    ['events(last: 1, before: "WzFd")', 'BAD_CURSOR', 'not a cursor of this list'],
    ['search(text: "x", last: 1)', 'GRAPHQL_VALIDATION_FAILED', 'Unknown argument "last"'],
  ])('%s is refused as %s', async (list, code, message) => {
    const { errors } = await ask(store, `{ ${list} { edges { cursor } } }`)
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code } })
  })

  test('before alone means the rows next to it', async () => {
    const rows = whole.get('events') as string[]
    const list = lists.find(([name]) => name === 'events')?.[1] as string
    const { cursors, pageInfo } = await pageOfList(store, list, { before: rows[25] as string })
    expect(cursors).toEqual(rows.slice(5, 25))
    expect(pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
  })

  test('a page from the end costs as many statements as one from the beginning, and counts as many objects', async () => {
    const cost = async (page: string) => {
      const answer = await ask(
        store,
        `{ entities(${page}: 5) { edges { node { events(${page}: 3) { edges { node { summary } } } } } } }`,
      )
      const { extensions } = answer as unknown as { extensions: { cost: Record<string, number> } }
      return { statements: extensions.cost.statements, objects: extensions.cost.requestedObjects }
    }
    expect(await cost('last')).toEqual({ statements: 2, objects: 20 })
    expect(await cost('first')).toEqual(await cost('last'))
  })
})
