import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.ts'
import { missingTool } from './run-tool.ts'

/** Why no Redis can be started on this machine; in CI that is an error, elsewhere its tests are skipped. */
export const missingRedis = missingTool('redis-server', ['--version'])

export interface Redis {
  readonly url: string
  stop(): Promise<void>
}

/** A Redis on loopback that keeps nothing. */
export async function startRedis(port?: number): Promise<Redis> {
  const own = port ?? (await freePort())
  const server: ChildProcess = spawn(
    'redis-server',
    ['--port', `${own}`, '--bind', '127.0.0.1', '--save', ''],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (server.stdout === null) throw new Error('redis-server has no output.')
  for await (const line of createInterface(server.stdout))
    if (/ready to accept connections/i.test(line)) break
  server.stdout.resume()
  return {
    url: `redis://127.0.0.1:${own}`,
    async stop() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}
