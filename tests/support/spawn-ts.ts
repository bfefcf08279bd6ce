import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const loader = new URL('run-ts.mjs', import.meta.url).href

export interface TsProcess {
  pid: number
  /** The next line it prints; undefined once it has ended. */
  nextLine(): Promise<string | undefined>
  kill(signal: NodeJS.Signals): void
  /** Its exit code, null when it was killed. */
  ended: Promise<number | null>
}

/** Runs a TypeScript file as a process of its own; what it writes to stderr is shown. */
export function spawnTs(script: URL, args: string[], env: NodeJS.ProcessEnv = {}): TsProcess {
  const child = spawn(process.execPath, ['--import', loader, fileURLToPath(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid!,
    nextLine: async () => (await lines.next()).value as string | undefined,
    kill: (signal) => child.kill(signal),
    ended: new Promise((resolve) => child.on('close', resolve)),
  }
}
