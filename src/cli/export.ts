import { once } from 'node:events'
import { Command, Option } from 'commander'
import { canonicalExport } from '../export/canonical.ts'
import { withGraph } from './with-graph.ts'

export const command = new Command('export')
  .description(
    'Writes the whole graph to standard output, one node or edge a line, in an order that depends on its content alone.',
  )
  .addOption(new Option('--format <format>', 'how to write it').choices(['jsonl']).default('jsonl'))
  .action(() =>
    withGraph(async (store) => {
      for await (const line of canonicalExport(store)) {
        if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
      }
    }),
  )
