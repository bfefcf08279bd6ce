import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { removeArticles, writeArticles } from '../../src/ingest/write/write-articles.ts'
import { generatedArticle } from '../support/generated-articles.ts'
import { brokenLaws, exportOf } from '../support/graph-laws.ts'
import { everything, known, outcome, programme, run, type Step } from '../support/programmes.ts'

/** More, as `LAW_RUNS=1000`, for a longer look. */
const numRuns = Number(process.env.LAW_RUNS ?? 120)
const few = { numRuns: Math.ceil(numRuns / 4) }
const timeout = 600_000
const articles = fc.array(generatedArticle, { minLength: 1, maxLength: 6 })

/** Gives an empty graph, so that one failure cannot cause the next. */
async function inGraph<T>(use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** The graph after some steps, from nothing. */
const after = (steps: readonly Step[]) => inGraph((store) => run(store, steps))

test('only what was last said shows, however it came about', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(programme, async (steps) => {
      const final = outcome(steps)
      const graph = await after(steps)
      expect(graph).toEqual(await after([{ write: final }]))
      expect(graph).toEqual(await after(final.toReversed().map((reading) => ({ write: [reading] }))))
      expect(brokenLaws(graph)).toEqual([])
    }),
    { numRuns },
  )
})

test('writing again changes nothing', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(articles, (readings) =>
      inGraph(async (store) => {
        const graph = await run(store, [{ write: readings }])
        const again = await writeArticles(store, outcome([{ write: readings }]), known(99))
        expect(new Set(again.values())).toEqual(new Set(['UNCHANGED']))
        expect(await exportOf(store)).toEqual(graph)
      }),
    ),
    few,
  )
})

test('what was written and removed was never written', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(articles, articles, (before, passing) =>
      inGraph(async (store) => {
        const graph = await run(store, [{ write: before }])
        const there = new Set(before.map(({ article }) => article.id))
        const fresh = passing.filter(({ article }) => !there.has(article.id))
        await writeArticles(store, fresh, known(1))
        const ids = [...new Set(fresh.map(({ article }) => article.id))]
        expect((await removeArticles(store, ids)).sort()).toEqual(ids.sort())
        expect(await exportOf(store)).toEqual(graph)
        await removeArticles(store, everything)
        expect(await exportOf(store)).toEqual([])
      }),
    ),
    few,
  )
})

test('the check of the laws sees what breaks them', { timeout }, async () => {
  const seen = { support: 0, span: 0, chain: 0, count: 0, edge: 0, missing: 0, relation: 0, entity: 0 }
  const readings = fc.sample(generatedArticle, { numRuns: 90, seed: 7 })
  for (let at = 0; at < readings.length; at += 6) {
    const graph = await after([{ write: readings.slice(at, at + 6) }])
    expect(brokenLaws(graph)).toEqual([])
    const sees = (kind: keyof typeof seen, changed: readonly string[], what: RegExp) => {
      if (changed.join() === graph.join()) return
      seen[kind] += 1
      expect(brokenLaws(changed).join('\n')).toMatch(what)
    }
    const without = (...patterns: RegExp[]) => graph.filter((line) => !patterns.some((p) => p.test(line)))
    const altered = (pattern: RegExp, to: string) => graph.map((line) => line.replace(pattern, to))
    sees('support', without(/"type":"SUPPORTS"/), /without evidence/)
    sees('span', altered(/"start":(?=\d+,"surface")/, '"start":1'), /outside its sentence/)
    sees('chain', altered(/"chainStart":/, '"chainStart":1'), /outside its article/)
    sees('count', altered(/"articleCount":(?=\d+,"(first|id))/, '"articleCount":1'), /against its articles/)
    sees('edge', altered(/"eventCount":\d/, '"eventCount":9'), /against its events/)
    sees('missing', without(/"type":"VISITED"/), /edge missing/)
    sees('relation', without(/^{"source":[^{]*"type":"HOLDS_POSITION"/), /edge missing/)
    sees('entity', without(/"type":"(HAS_ROLE|MENTIONS|LOCATED_IN)"/), /nothing refers to/)
  }
  for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(0)
})
