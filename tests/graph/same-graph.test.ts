import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { eachEngine } from '../support/each-engine.ts'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))

async function exported(store: GraphStore): Promise<string[]> {
  const lines: string[] = []
  for await (const line of canonicalExport(store)) lines.push(line)
  return lines
}

async function outcomes(store: GraphStore): Promise<Set<string>> {
  const seen = new Set<string>()
  for await (const { outcome } of ingest(store, readSources([samples]))) seen.add(outcome)
  return seen
}

eachEngine((engine) => {
  test('the samples give the graph that they give in memory, and again change nothing', {
    timeout: 90_000,
  }, async () => {
    const reference = await openGraph({ engine: 'grafeo' })
    await migrate(reference)
    await outcomes(reference)
    const expected = await exported(reference)
    await reference.close()
    const store = await engine.fresh()
    expect(await outcomes(store)).toEqual(new Set(['CREATED']))
    expect(await exported(store)).toEqual(expected)
    expect(await outcomes(store)).toEqual(new Set(['UNCHANGED']))
    expect(await exported(store)).toEqual(expected)
  })
})
