import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { removeArticles } from '../../src/ingest/write/write-articles.ts'
import { eachNeo4jEngine } from '../support/each-engine.ts'
import { brokenLaws } from '../support/graph-laws.ts'
import { everything, outcome, programme, run } from '../support/programmes.ts'

eachNeo4jEngine((engine) => {
  test('any programme of writes leaves the graph that its outcome leaves in memory', {
    timeout: 120_000,
  }, async () => {
    const store = await engine.fresh()
    const memory = await openGraph({ engine: 'grafeo' })
    await migrate(memory)
    await fc.assert(
      fc.asyncProperty(programme, async (steps) => {
        for (const each of [store, memory]) await removeArticles(each, everything)
        const graph = await run(store, steps)
        expect(graph).toEqual(await run(memory, [{ write: outcome(steps) }]))
        expect(brokenLaws(graph)).toEqual([])
      }),
      { numRuns: 10 },
    )
    await memory.close()
  })
})
