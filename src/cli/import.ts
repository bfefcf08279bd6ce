import { open } from 'node:fs/promises'
import { Command } from 'commander'
import { WiregraphError } from '../domain/errors.ts'
import { type Imported, importGraph } from '../import/import-graph.ts'
import { interruption, withGraph } from './with-graph.ts'

export const command = new Command('import')
  .description(
    'Restores an exported graph exactly. The graph here must be empty, or hold the beginning of the file, as an import that broke off leaves it.',
  )
  .argument('<file>', 'what "wiregraph export" wrote as jsonl, gzipped or not; - for standard input')
  .action(async (file: string) => {
    const stop = interruption()
    try {
      const bytes = file === '-' ? process.stdin : (await open(file)).createReadStream()
      const imported = await withGraph((store) => importGraph(store, bytes, stop))
      process.stdout.write(told(imported))
      if (imported.stopped) process.exitCode = 1
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException
      if (syscall === undefined) throw error
      throw new WiregraphError('NOT_FOUND', `${file} cannot be read (${code}).`, { cause: error })
    }
  })

function told({ nodes, edges, known, stopped }: Imported): string {
  const had = known === 0 ? '' : ` The graph held ${known === nodes + edges ? 'all' : known} of them before.`
  const counts = `${nodes} nodes and ${edges} edges`
  return stopped ? `Stopped after ${counts}; run it again to go on.${had}\n` : `Restored ${counts}.${had}\n`
}
