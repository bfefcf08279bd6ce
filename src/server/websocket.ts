import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type {
  ExecutionArgs,
  FormattedExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  SubscriptionArgs,
} from 'graphql'
import { CloseCode, type Context, handleProtocols, type SubscribePayload } from 'graphql-ws'
import { type Extra, useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import { apiError } from '../api/errors.ts'
import type { Caller } from '../domain/access.ts'
import { type Admission, addressOf } from './access/admission.ts'
import { codedErrors } from './error-codes.ts'
import { mostBytes } from './limits/body.ts'
import { isOwnOrigin } from './limits/cross-site.ts'
import { misdirected } from './limits/host.ts'
import { whatRuns } from './persisted.ts'
import type { makeYoga } from './yoga.ts'

/** Operations of one connection at a time. */
const mostOperations = 50

/** The envelop's functions for one operation, handed on with its arguments. */
type Prepared = ReturnType<ReturnType<typeof makeYoga>['getEnveloped']>
type Args = ExecutionArgs & { readonly prepared: Prepared }

/**
 * The endpoint over WebSocket, by the protocol graphql-transport-ws: the same operations, keys, limits and errors as over
 * HTTP. A key comes as `authorization` in the payload that opens the connection, since browsers send no header there.
 */
export function serveWebSocket(
  server: Server,
  yoga: ReturnType<typeof makeYoga>,
  {
    admission,
    corsOrigins = [],
    persistedOnly = false,
  }: { admission: Admission; corsOrigins?: readonly string[]; persistedOnly?: boolean },
): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes.query, handleProtocols })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refused =
      !admission.wantsKeys && misdirected(request.headers.host) !== undefined
        ? '421 Misdirected Request'
        : refusalOf(request, corsOrigins)
    if (refused !== undefined) return void socket.end(`HTTP/1.1 ${refused}\r\nConnection: close\r\n\r\n`)
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
  })
  const admit = ({ connectionParams, extra: { request } }: Context<ConnectionParameters, Extra>) =>
    admission.admit(
      keyIn(connectionParams) ?? request.headers.authorization ?? null,
      addressOf(request.socket),
    )

  const protocol = useServer<ConnectionParameters>(
    {
      async onConnect(context) {
        const caller = await admit(context)
        if (!(caller instanceof Error)) return true
        context.extra.socket.close(CloseCode.Unauthorized, caller.message.slice(0, 120))
        return false
      },
      // A key may have been revoked since the connection was opened.
      async onSubscribe(context, _id, payload) {
        if (Object.keys(context.subscriptions).length > mostOperations)
          return [apiError('RATE_LIMITED', `${mostOperations} operations at a time are allowed here.`)]
        const caller = await admit(context)
        return caller instanceof Error
          ? [caller]
          : prepared(yoga, payload, context.extra.request, caller, persistedOnly)
      },
      execute: (args) => (args as Args).prepared.execute(args),
      subscribe: (args) => (args as SubscriptionArgs & Args).prepared.subscribe(args),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors && ({ ...result, errors: tell(result.errors, admission) } as FormattedExecutionResult),
      onError: (_context, _id, _payload, errors) => tell(errors, admission),
    },
    sockets,
  )
  return { close: async () => void (await protocol.dispose()) }
}

/** Errors as they are sent, without what says which status HTTP would have. */
function tell(errors: readonly GraphQLError[], { wantsKeys }: Admission): GraphQLFormattedError[] {
  return codedErrors(errors, wantsKeys).map((error) => {
    const { http: _, ...extensions } = error.extensions
    return { ...error.toJSON(), extensions }
  })
}

type ConnectionParameters = Readonly<Record<string, unknown>> | undefined

/** Why a connection is not opened: another path, or a page of another origin. */
function refusalOf({ url, headers }: IncomingMessage, corsOrigins: readonly string[]): string | undefined {
  if (new URL(url ?? '/', 'http://localhost').pathname !== '/graphql') return '404 Not Found'
  const { origin } = headers
  const known = origin === undefined || corsOrigins.includes(origin) || isOwnOrigin(origin, headers.host)
  return known ? undefined : '403 Forbidden'
}

function keyIn(parameters: ConnectionParameters): string | undefined {
  const named = Object.entries(parameters ?? {}).find(([name]) => name.toLowerCase() === 'authorization')
  return typeof named?.[1] === 'string' ? named[1] : undefined
}

/** The operation with all that the plugins do around it, or why it does not run. */
async function prepared(
  yoga: ReturnType<typeof makeYoga>,
  payload: SubscribePayload,
  req: IncomingMessage,
  caller: Caller,
  persistedOnly: boolean,
): Promise<Args | readonly GraphQLError[]> {
  const enveloped = yoga.getEnveloped({ req, caller })
  try {
    const { query } = whatRuns(payload, persistedOnly)
    const document = enveloped.parse(query)
    const errors = enveloped.validate(enveloped.schema, document)
    if (errors.length > 0) return errors
    return {
      schema: enveloped.schema,
      document,
      operationName: payload.operationName,
      variableValues: payload.variables,
      contextValue: await enveloped.contextFactory(),
      prepared: enveloped,
    }
  } catch (error) {
    return [error as GraphQLError]
  }
}
