import { Command } from 'commander'
import { openReader } from '../ingest/readers/open-reader.ts'
import { makeLog } from '../log.ts'
import { Admission } from '../server/access/admission.ts'
import { Metrics } from '../server/metrics.ts'
import { startServer } from '../server/server.ts'
import { ingestInputs } from './ingest-inputs.ts'
import { interruption, withGraph } from './with-graph.ts'

const firstQuery = '{ events(first: 3) { edges { node { summary time { start grain } } } } }'

export const command = new Command('serve')
  .description(
    'Serves the graph: a start page at /, GraphQL and GraphiQL at /graphql, and health checks and metrics.',
  )
  .option('--ingest <inputs...>', 'files, folders or addresses to ingest first')
  .action(async ({ ingest }: { ingest?: string[] }) => {
    const stop = interruption()
    const metrics = new Metrics()
    await withGraph(async (store, config) => {
      const log = makeLog(config.logLevel, config.secrets)
      // Before anything is ingested, whether it may be served at all.
      new Admission(config, log)
      const reader = await openReader(config.reader)
      if (ingest !== undefined) await ingestInputs(store, reader, ingest, stop, config.threads)
      if (stop.aborted) return
      const server = await startServer(store, config, log, metrics, reader)
      process.stdout.write(
        [
          '',
          `Wiregraph serves ${store.location}`,
          `  start page            ${server.origin}/`,
          `  GraphQL and GraphiQL  ${server.origin}/graphql`,
          `  health                ${server.origin}/health/ready`,
          '',
          'A first query:',
          `  curl -s ${server.origin}/graphql -H 'content-type: application/json' \\`,
          `    -d '${JSON.stringify({ query: firstQuery })}'`,
          '',
          'Ctrl-C stops it.',
          '',
        ].join('\n'),
      )
      await new Promise<void>((resolve) => {
        if (stop.aborted) resolve()
        else stop.addEventListener('abort', () => resolve(), { once: true })
      })
      await server.close()
      for (const line of reader.report()) log.info(line)
    }, metrics.observers)
  })
