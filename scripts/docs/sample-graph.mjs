import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { migrate } from '../../dist/graph/migrate.js'
import { openGraph } from '../../dist/graph/open.js'
import { ingest } from '../../dist/ingest/pipeline.js'
import { readSources } from '../../dist/ingest/read/read-sources.js'
import { askGraph } from '../../dist/mcp/ask-graph.js'

/** The API over the sample articles, in memory: `ask(query, variables)` gives the data, or throws. */
export async function openSampleGraph() {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  const samples = fileURLToPath(new URL('../../samples', import.meta.url))
  for await (const _ of ingest(store, readSources([samples]))) void _
  return { ask: askGraph(store, pino({ level: 'silent' })), close: () => store.close() }
}
