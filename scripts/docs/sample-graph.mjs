import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { migrate } from '../../dist/graph/migrate.js'
import { openGraph } from '../../dist/graph/open.js'
import { ingest } from '../../dist/ingest/pipeline.js'
import { readSources } from '../../dist/ingest/read/read-sources.js'
import { makeYoga } from '../../dist/server/yoga.js'

/** The API over the sample articles, in memory: `ask(query, variables)` gives the data, or throws. */
export async function openSampleGraph() {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  const samples = fileURLToPath(new URL('../../samples', import.meta.url))
  for await (const _ of ingest(store, readSources([samples]))) void _
  const yoga = makeYoga(store, pino({ level: 'silent' }))
  return {
    async ask(query, variables) {
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = await response.json()
      if (errors !== undefined) throw new Error(`${errors[0].message} (in ${query.slice(0, 80)})`)
      return data
    },
    close: () => store.close(),
  }
}
