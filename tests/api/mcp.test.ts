import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { schema } from '../../src/api/schema/schema.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { askGraph } from '../../src/mcp/ask-graph.ts'
import { makeMcpServer } from '../../src/mcp/server.ts'
import { eachEngine } from '../support/each-engine.ts'

const feeds = fileURLToPath(new URL('../../samples/feeds', import.meta.url))

eachEngine((engine) => {
  test('the tools of a language model read this graph, and change nothing in it', async () => {
    const store = await engine.fresh()
    for await (const _ of ingest(store, readSources([feeds]))) void _
    const mcp = makeMcpServer(schema, askGraph(store, pino({ level: 'silent' })), '1')
    const client = new Client({ name: 'test', version: '1' })
    const [one, other] = InMemoryTransport.createLinkedPair()
    await Promise.all([mcp.connect(one), client.connect(other)])
    const before = await client.callTool({ name: 'stats' })
    const { structuredContent } = await client.callTool({ name: 'who_is', arguments: { name: 'China' } })
    const { id } = (structuredContent as { entity: { id: string } }).entity
    for (const [name, values] of [
      ['neighborhood', { id, depth: 2 }],
      ['list_entity_events', { id, first: 3 }],
      ['list_events', { filter: { polarity: 'AFFIRMED', during: { from: '2000-01-01' } }, first: 3 }],
    ] as const) {
      const { content, isError } = await client.callTool({ name, arguments: values })
      const [data, facts] = content as { text: string }[]
      expect(isError, data?.text).toBeUndefined()
      expect(facts?.text, name).toMatch(/\[1\] “.+” \(.+\)/)
    }
    expect(await client.callTool({ name: 'stats' })).toEqual(before)
    await client.close()
  })
})
