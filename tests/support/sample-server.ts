import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { startServer } from '../../src/server/server.ts'

/** A server on loopback over a new graph of the sample articles, or of some folders of them. */
export async function startSampleServer({ folders = [''], apiKeys = [] as string[] } = {}) {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  const sources = folders.map((folder) => fileURLToPath(new URL(`../../samples/${folder}`, import.meta.url)))
  for await (const _ of ingest(store, readSources(sources))) void _
  const log = pino({ level: 'silent' })
  const server = await startServer(store, { host: '127.0.0.1', port: 0, apiKeys }, log)
  return {
    url: `${server.origin}/graphql`,
    async close() {
      await server.close()
      await store.close()
    },
  }
}
