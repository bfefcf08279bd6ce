import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { exportFormats } from '../../../src/export/export-text.ts'
import { migrate } from '../../../src/graph/migrate.ts'
import { openGraph } from '../../../src/graph/open.ts'
import { exported } from '../../support/bulk.ts'
import { WalkedGraph } from '../../support/walked-graph.ts'

const graph = new WalkedGraph()

describe('every form', () => {
  test.each(['jsonl', 'graphml', 'jsonld'] as const)('%s counts what it tells of', async (format) => {
    const told = { nodes: 0, edges: 0 }
    for await (const piece of exportFormats[format].write(graph.store, undefined)) {
      told.nodes += piece.nodes
      told.edges += piece.edges
    }
    const left = format === 'jsonld' ? 'Name' : undefined
    expect(told).toEqual({
      nodes: graph.nodes.filter(({ label }) => label !== left).length,
      edges: graph.edges.filter(({ from }) => from !== left).length,
    })
  })

  test.each(Object.keys(exportFormats) as (keyof typeof exportFormats)[])(
    '%s of an empty graph is well formed',
    async (format) => {
      const empty = await openGraph({ engine: 'grafeo' })
      await migrate(empty)
      const text = await exported(empty, format)
      if (format === 'jsonl') expect(text).toBe('')
      if (format === 'graphml') expect(XMLValidator.validate(text)).toBe(true)
      if (format === 'csv') expect(text).toMatch(/^source_id,source,[^\n]+\r\n$/)
      if (format === 'jsonld') expect(JSON.parse(text)['@graph']).toEqual([])
      await empty.close()
    },
  )
})
