import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ExecutionResult } from 'graphql'
import { type ExportFormat, exportFormats, type Piece } from '../export/export-text.ts'
import { ExportGraph } from '../sdk/generated/operations.ts'
import { serverSentEvents } from '../sdk/server-sent-events.ts'
import { startedElsewhere } from './limits/cross-site.ts'
import type { makeYoga } from './yoga.ts'

type Answer = ExecutionResult<{ exportGraph: Piece }>

const parameters = ['format', 'filter']
const elsewhere =
  'A page of another origin asked for this; open the address itself, or send a key in the header Authorization.'
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  KEYS_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
}

/**
 * `GET /export?format=graphml&filter={"events":{"types":["MEET"]}}`: what the subscription `exportGraph` tells, as one file.
 * It is asked through the endpoint itself, so that the same keys, limits and errors hold.
 */
export async function sendExport(
  yoga: ReturnType<typeof makeYoga>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = variablesOf(request)
  if (typeof asked === 'string')
    return refuse(response, request.method === 'GET' ? 400 : 405, 'BAD_INPUT', asked)
  if (startedElsewhere(request)) return refuse(response, 403, 'CROSS_SITE_REQUEST', elsewhere)
  const { authorization } = request.headers
  const asOperation = {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({ query: ExportGraph, variables: asked }),
  }
  // The request goes along, since callers without a key are told apart by their address.
  const answer = await yoga.fetch('http://localhost/graphql', asOperation, { req: request })
  const answers = answersOf(answer)
  const first = await answers.next()
  const [error] = (first.done ? undefined : first.value.errors) ?? []
  if (error !== undefined) {
    await answers.return(undefined)
    const code = String(error.extensions?.code)
    const status = answer.status === 200 ? (statuses[code] ?? 400) : answer.status
    return refuse(response, status, code, error.message)
  }
  const { mediaType, ending } = exportFormats[asked.format.toLowerCase() as ExportFormat]
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': `${mediaType}; charset=utf-8`,
    'content-disposition': `attachment; filename="wiregraph.${ending}"`,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  })
  const text = Readable.from(texts(first, answers))
  try {
    await (zipped ? pipeline(text, createGzip(), response) : pipeline(text, response))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

function variablesOf({ method, url }: IncomingMessage): { format: string; filter: unknown } | string {
  if (method !== 'GET') return `${method} is not allowed here; only GET is.`
  const { searchParams } = new URL(url ?? '/', 'http://localhost')
  const unknown = [...searchParams.keys()].find((name) => !parameters.includes(name))
  if (unknown !== undefined)
    return `${JSON.stringify(unknown)} is no parameter; there are ${parameters.join(' and ')}.`
  const format = searchParams.get('format') ?? 'jsonl'
  if (!Object.hasOwn(exportFormats, format))
    return `format is ${JSON.stringify(format)}; it must be one of ${Object.keys(exportFormats).join(', ')}.`
  try {
    return { format: format.toUpperCase(), filter: JSON.parse(searchParams.get('filter') ?? 'null') }
  } catch {
    return 'filter is not JSON; it must be like {"events":{"types":["MEET"]}}, an ExportFilter of the schema.'
  }
}

/** The results in an answer: one, or those of its events as they come. */
async function* answersOf(answer: Response): AsyncGenerator<Answer> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream') || answer.body === null) {
    yield (await answer.json()) as Answer
    return
  }
  for await (const { event, data } of serverSentEvents(answer.body))
    if (event === 'next') yield JSON.parse(data) as Answer
}

/** Ends in an error, and so in a connection that breaks, where the export does: half a file must not look whole. */
async function* texts(
  first: IteratorResult<Answer, unknown>,
  rest: AsyncGenerator<Answer>,
): AsyncGenerator<string> {
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      const [error] = next.value.errors ?? []
      if (error !== undefined) throw new Error(`The export broke off: ${error.message}`)
      yield next.value.data?.exportGraph.text ?? ''
    }
  } finally {
    await rest.return(undefined)
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 405 ? { allow: 'GET' } : {}),
    })
    .end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
