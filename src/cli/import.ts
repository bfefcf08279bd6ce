import { createReadStream } from 'node:fs'
import { Command } from 'commander'
import { WiregraphError } from '../domain/errors.ts'
import { importGraph } from '../import/import-graph.ts'
import { interruption, withGraph } from './with-graph.ts'

export const command = new Command('import')
  .description(
    'Restores an exported graph exactly. The graph here must be empty, or hold the beginning of the file, as an import that broke off leaves it.',
  )
  .argument('<file>', 'what "wiregraph export" wrote as jsonl, gzipped or not; - for standard input')
  .action(async (file: string) => {
    const stop = interruption()
    const bytes = file === '-' ? process.stdin : createReadStream(file)
    await withGraph(async (store) => {
      const { nodes, edges, known, stopped } = await importGraph(store, bytes, stop).catch(
        (error: unknown) => {
          throw unreadable(file, error)
        },
      )
      const had =
        known === 0 ? '' : ` The graph held ${known === nodes + edges ? 'all' : known} of them before.`
      process.stdout.write(
        `${stopped ? 'Stopped after' : 'Restored'} ${nodes} nodes and ${edges} edges.${had}\n` +
          (stopped ? 'Run it again to go on.\n' : ''),
      )
      if (stopped) process.exitCode = 1
    })
  })

function unreadable(file: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  return new WiregraphError('NOT_FOUND', `${file} cannot be read (${code}).`, { cause: error })
}
