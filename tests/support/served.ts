import { pino } from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type RunningServer, startServer } from '../../src/server/server.ts'

export type Settings = Partial<Parameters<typeof startServer>[1]>

/** What a GraphQL server answers, as far as tests look at it. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly data?: Record<string, unknown> | null
  readonly errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[]
  readonly extensions?: { cost: Record<string, number> }
}

/** Asks a server; what it answers beside JSON is an error. */
export async function post(
  origin: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { ...((await response.json()) as object), status: response.status, headers: response.headers }
}

/** The code of the first error, and the status. */
export function outcome({ status, errors }: Reply): unknown[] {
  return [status, errors?.[0]?.extensions.code]
}

/** Servers over one empty graph, closed at the end of the file. */
export function servers(log = pino({ level: 'silent' })) {
  const running: RunningServer[] = []
  let store: GraphStore
  beforeAll(async () => {
    store = await openGraph({ engine: 'grafeo' })
    await migrate(store)
  })
  afterAll(async () => {
    for (const server of running) await server.close()
    await store.close()
  })
  return {
    async start(settings: Settings = {}, graph = store): Promise<string> {
      const server = await startServer(graph, { host: '127.0.0.1', port: 0, ...settings }, log)
      running.push(server)
      return server.origin
    },
    /** Stops one of them, before the file ends. */
    async stop(origin: string): Promise<void> {
      const at = running.findIndex((server) => server.origin === origin)
      for (const server of running.splice(at, 1)) await server.close()
    },
    get store() {
      return store
    },
  }
}
