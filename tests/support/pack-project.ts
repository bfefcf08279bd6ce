import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTool } from './run-tool.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Packs the built package into a folder, as it would be published, and gives the path of the archive. */
export async function packProject(folder: string): Promise<string> {
  const printed = await runTool(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    root,
  )
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
  return join(folder, filename)
}
