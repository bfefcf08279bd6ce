import { Command } from 'commander'
import { openReader } from '../ingest/readers/open-reader.ts'
import { ingestInputs } from './ingest-inputs.ts'
import { sendToServer } from './send-to-server.ts'
import { interruption, withGraph } from './with-graph.ts'

export const command = new Command('ingest')
  .description('Reads articles and stores what they assert. Doing it again changes nothing.')
  .argument(
    '<inputs...>',
    'files, folders, http(s) addresses, or - for standard input: .html .txt .md .xml (RSS, Atom) .jsonl, and gzip of each',
  )
  .option('--server <url>', 'send the articles to a running server instead, as http://127.0.0.1:4000')
  .option('--key <key>', 'the key that the server wants')
  .action(async (inputs: string[], { server, key }: { server?: string; key?: string }) => {
    const stop = interruption()
    const summary =
      server === undefined
        ? await withGraph(async (store, { reader, threads }) =>
            ingestInputs(store, await openReader(reader), inputs, stop, threads),
          )
        : await sendToServer(server, key, inputs, stop)
    if (!summary.fruitful) process.exitCode = 1
  })
