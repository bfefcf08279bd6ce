import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importGraph } from '../../src/import/import-graph.ts'
import { exported, imported } from '../support/bulk.ts'
import { programme, run, type Step } from '../support/programmes.ts'

const few = { numRuns: Math.ceil(Number(process.env.LAW_RUNS ?? 120) / 4) }
const timeout = 600_000

async function inGraphs<T>(use: (one: GraphStore, other: GraphStore) => Promise<T>): Promise<T> {
  const stores = [await openGraph({ engine: 'grafeo' }), await openGraph({ engine: 'grafeo' })] as const
  for (const store of stores) await migrate(store)
  try {
    return await use(...stores)
  } finally {
    for (const store of stores) await store.close()
  }
}

/** The articles with a title of any characters, and what may follow them in a text. */
function withText(steps: readonly Step[], title: string): Step[] {
  const changed = (reading: ArticleReading): ArticleReading => {
    const article = { ...reading.article, title, text: `${reading.article.text}${title}` }
    return { ...reading, article }
  }
  return steps.map((step) => ('write' in step ? { write: step.write.map(changed) } : step))
}

test('a graph is restored with all that later writes build on', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(programme, programme, fc.string({ unit: 'binary' }), (before, after, title) =>
      inGraphs(async (one, other) => {
        await run(one, withText(before, title))
        const file = await exported(one)
        await imported(other, file)
        expect(await exported(other)).toBe(file)
        await run(one, after)
        await run(other, after)
        expect(await exported(other)).toBe(await exported(one))
      }),
    ),
    few,
  )
})

test('an import that stopped anywhere is gone on with', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(programme, fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) =>
      inGraphs(async (one, other) => {
        await run(one, steps)
        const file = await exported(one)
        const lines = file.split(/(?<=\n)/)
        const stop = new AbortController()
        const last = Math.floor(share * lines.length)
        async function* stopping() {
          for (const [at, line] of lines.entries()) {
            if (at === last) stop.abort()
            yield Buffer.from(line)
          }
        }
        const { nodes, edges } = await importGraph(other, stopping(), stop.signal)
        expect((await exported(other)).split('\n').length).toBe(nodes + edges === 0 ? 1 : nodes + edges + 3)
        await imported(other, file)
        expect(await exported(other)).toBe(file)
      }),
    ),
    few,
  )
})
