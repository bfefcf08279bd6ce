import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from '../api/context.ts'
import { Changes } from '../api/live/changes.ts'
import type { Config } from '../config.ts'
import { WiregraphError } from '../domain/errors.ts'
import { migrationStatus } from '../graph/migrate.ts'
import type { GraphStore } from '../graph/store.ts'
import { Admission } from './access/admission.ts'
import { sendExport } from './export.ts'
import { graphiqlPage } from './graphiql.ts'
import { refusedBody } from './limits/body.ts'
import { misdirected } from './limits/host.ts'
import { Metrics } from './metrics.ts'
import { Page } from './page.ts'
import { exchangeSignals } from './signals.ts'
import { serveWebSocket } from './websocket.ts'
import { makeYoga } from './yoga.ts'

const startPage = new Page(() => readFileSync(new URL('../../web/index.html', import.meta.url), 'utf8'))

/** Where a running server answers. */
export interface RunningServer {
  readonly origin: string
  /** Stops taking requests, and resolves when those under way are answered. */
  close(): Promise<void>
}

/** What a server needs of the settings; what is left out is as if it were not set. */
type ServerSettings = Pick<Config, 'port' | 'host'> &
  Partial<
    Pick<
      Config,
      'apiKeys' | 'keyFile' | 'tokens' | 'corsOrigins' | 'pointsPerMinute' | 'persistedOnly' | 'redisUrl'
    >
  >

/** Serves the graph over HTTP. Throws PORT_TAKEN or PORT_REFUSED when it cannot listen, KEYS_NEEDED when it may not. */
export async function startServer(
  store: GraphStore,
  settings: ServerSettings,
  log: Logger,
  metrics = new Metrics(),
  reader?: Context['reader'],
): Promise<RunningServer> {
  const { port, host } = settings
  const admission = new Admission(settings, log)
  const changes = new Changes(store)
  const yoga = makeYoga(store, log, { ...settings, admission, metrics, changes, ...(reader && { reader }) })
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'A request failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const wrong = admission.wantsKeys ? undefined : misdirected(request.headers.host)
    if (wrong !== undefined) return sendJson(response, 421, { error: wrong })
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
    if (path === '/health/ready') return sendReadiness(store, admission.wantsKeys, response)
    if (path === '/metrics') {
      const refused = await admission.refusal(request, 'read')
      return refused === undefined ? sendMetrics(metrics, response) : sendError(response, refused)
    }
    if (path === '/' && request.method === 'GET') return startPage.send(request, response)
    if (path === '/export') return sendExport(yoga, request, response)
    if (path === '/graphql') {
      if (wantsPage(request)) return graphiqlPage.send(request, response)
      const refused = refusedBody(request)
      return refused === undefined ? yoga(request, response) : sendRefusal(response, refused)
    }
    return sendJson(response, 404, {
      error: `There is nothing at ${path}; see /, /graphql, /export, /metrics, /health/live and /health/ready.`,
    })
  }
  const { redisUrl } = settings
  const signals = redisUrl === undefined ? undefined : await exchangeSignals(redisUrl, changes, log)
  const sockets = serveWebSocket(server, yoga, { ...settings, admission })
  await listen(server, port, host)
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      await sockets.close()
      await signals?.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
    },
  }
}

/** A browser that opens the endpoint wants GraphiQL; a query in the address wants its answer. */
function wantsPage(request: IncomingMessage): boolean {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.has('query')
  return request.method === 'GET' && !asked && /\btext\/html\b/.test(request.headers.accept ?? '')
}

/** Closes the connection, so that what is still on its way is not read. */
function sendRefusal(
  response: ServerResponse,
  { status, code, message }: NonNullable<ReturnType<typeof refusedBody>>,
): void {
  response.setHeader('connection', 'close')
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
}

function sendError(response: ServerResponse, { message, extensions }: GraphQLError): void {
  const { http, ...told } = extensions as { http?: { status: number; headers?: Record<string, string> } }
  for (const [name, value] of Object.entries(http?.headers ?? {})) response.setHeader(name, value)
  sendJson(response, http?.status ?? 400, { errors: [{ message, extensions: told }] })
}

/** Strangers are not told where the graph is, which errors of it may say. */
async function sendReadiness(
  store: GraphStore,
  toStrangers: boolean,
  response: ServerResponse,
): Promise<void> {
  try {
    const { pending } = await migrationStatus(store)
    if (pending.length === 0) sendJson(response, 200, { status: 'ready', graph: store.engine })
    else
      sendJson(response, 503, {
        status: 'not ready',
        reason: `Migrations are pending: ${pending.join(', ')}.`,
      })
  } catch (error) {
    const told = error instanceof WiregraphError && !toStrangers
    const reason = told ? error.message : 'The graph does not answer.'
    sendJson(response, 503, { status: 'not ready', reason })
  }
}

async function sendMetrics(metrics: Metrics, response: ServerResponse): Promise<void> {
  const text = await metrics.text()
  response.writeHead(200, { 'content-type': metrics.contentType }).end(text)
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new WiregraphError(
              'PORT_TAKEN',
              `Port ${port} is taken by another program; set PORT to a free one.`,
            )
          : new WiregraphError(
              'PORT_REFUSED',
              `Cannot listen on ${host}:${port} (${error.code}); set HOST and PORT.`,
            ),
      )
    })
    server.listen(port, host, resolve)
  })
}
