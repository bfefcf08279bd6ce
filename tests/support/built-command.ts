import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The built command with a folder of the test file's own for data and inputs. */
export function builtCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    /** Runs it; the environment is what is given, with the test's data folder and no colours by default. */
    wiregraph(args: string[], environment: Record<string, string> = {}): Promise<Ran> {
      const env = {
        PATH: process.env.PATH ?? '',
        WIREGRAPH_DATA: join(folder, 'data'),
        NO_COLOR: '1',
        ...environment,
      }
      return new Promise((resolve) => {
        execFile(
          process.execPath,
          [join(root, 'bin/wiregraph.js'), ...args],
          { cwd: root, env, maxBuffer: 1 << 27 },
          (error, out, err) => {
            resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
          },
        )
      })
    },
    file(name: string, content: string | Buffer): string {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}
