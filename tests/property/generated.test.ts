import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import { articleId } from '../../src/domain/ids.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { removeArticles, writeArticles } from '../../src/ingest/write/write-articles.ts'
import { addresses, generatedArticle } from '../support/generated-articles.ts'
import { brokenLaws, exportOf } from '../support/graph-laws.ts'

/** More, as `LAW_RUNS=1000`, for a longer look. */
const numRuns = Number(process.env.LAW_RUNS ?? 150)
const everything = Array.from({ length: addresses }, (_, n) => articleId(`https://news.example/${n}`, ''))
const known = (step: number) => new Date(Date.UTC(2024, 5, 1, 0, step)).toISOString()

type Step = { readonly write: readonly ArticleReading[] } | { readonly remove: readonly string[] }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(generatedArticle, { minLength: 1, maxLength: 4 }).map((write) => ({ write })),
  },
  { weight: 1, arbitrary: fc.subarray(everything, { minLength: 1 }).map((remove) => ({ remove })) },
)

let store: GraphStore

beforeAll(async () => {
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
})

/** The graph after some steps, from nothing. */
async function after(steps: readonly Step[]): Promise<string[]> {
  await removeArticles(store, everything)
  expect(await exportOf(store)).toEqual([])
  for (const [at, taken] of steps.entries()) {
    if ('write' in taken) await writeArticles(store, taken.write, known(at))
    else await removeArticles(store, taken.remove)
  }
  return exportOf(store)
}

/** What is left of the steps: the last version of each article that was not removed since. */
function outcome(steps: readonly Step[]): ArticleReading[] {
  const left = new Map<string, ArticleReading>()
  for (const taken of steps) {
    if ('write' in taken) for (const reading of taken.write) left.set(reading.article.id, reading)
    else for (const id of taken.remove) left.delete(id)
  }
  return [...left.values()]
}

test('only what was last said shows, however it came about', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const final = outcome(steps)
      const graph = await after(steps)
      expect(graph).toEqual(await after([{ write: final }]))
      expect(graph).toEqual(await after(final.toReversed().map((reading) => ({ write: [reading] }))))
      expect(brokenLaws(graph)).toEqual([])
    }),
    { numRuns },
  )
})

test('writing again changes nothing', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(generatedArticle, { minLength: 1, maxLength: 6 }), async (readings) => {
      const graph = await after([{ write: readings }])
      const again = await writeArticles(store, outcome([{ write: readings }]), known(99))
      expect(new Set(again.values())).toEqual(new Set(['UNCHANGED']))
      expect(await exportOf(store)).toEqual(graph)
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  )
})

test('the check of the laws sees what breaks them', { timeout: 60_000 }, async () => {
  const seen = { support: 0, span: 0, edge: 0, missing: 0 }
  const sees = (
    graph: readonly string[],
    changed: readonly string[],
    kind: keyof typeof seen,
    what: RegExp,
  ) => {
    if (changed.join() === graph.join()) return
    seen[kind] += 1
    expect(brokenLaws(changed).join('\n')).toMatch(what)
  }
  const readings = fc.sample(generatedArticle, { numRuns: 60, seed: 7 })
  for (let at = 0; at < readings.length; at += 6) {
    const graph = await after([{ write: readings.slice(at, at + 6) }])
    const without = (pattern: RegExp) => graph.filter((line) => !pattern.test(line))
    const altered = (pattern: RegExp, to: string) => graph.map((line) => line.replace(pattern, to))
    sees(graph, without(/"type":"SUPPORTS"/), 'support', /without evidence/)
    sees(graph, altered(/"start":(?=\d+,"surface")/, '"start":1'), 'span', /outside its sentence/)
    sees(graph, altered(/"eventCount":\d/, '"eventCount":9'), 'edge', /against its events/)
    sees(graph, without(/"type":"VISITED"/), 'missing', /edge missing/)
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
})
