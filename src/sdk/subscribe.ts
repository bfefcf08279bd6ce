import { type StatedError, WiregraphClientError } from './client-error.ts'
import { asClientError, type Connection, readAnswer } from './connection.ts'
import { LiveCursor } from './generated/operations.ts'
import { backoff, mayPass, pause } from './retry.ts'
import { serverSentEvents } from './server-sent-events.ts'

export interface SubscribeOptions {
  /** Ends the stream; the iteration then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

interface Payload {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly StatedError[]
}

/**
 * The results of a subscription, over server-sent events. A lost connection is taken up again, as often in a row as
 * the client retries; where the operation has a variable `$after` and its payloads a `cursor`, after the last one that came, or
 * else where the server stood at first, so that none is missed. Ends when the server completes the stream, and closes it when the consumer stops.
 */
export async function* subscribe(
  connection: Connection,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  { signal }: SubscribeOptions,
): AsyncGenerator<unknown, void, undefined> {
  const resumable = /\$after\b/.test(query)
  let after = resumable && (variables.after ?? (await presentCursor(connection, signal)))
  for (let lost = 0; ; lost++) {
    try {
      const resumed = after ? { ...variables, after } : variables
      for await (const { data, errors } of payloads(connection, query, resumed, signal)) {
        if (errors !== undefined && errors.length > 0) throw WiregraphClientError.stated(errors, { data })
        lost = 0
        if (resumable) after = cursorOf(data) ?? after
        yield data
      }
      return
    } catch (error) {
      signal?.throwIfAborted()
      if (lost >= connection.retries || !mayPass(error, true)) throw error
      await pause(error.retryAfterMs ?? backoff(connection.retryDelayMs, lost), signal)
    }
  }
}

/** Where the server stands now; undefined where it does not tell. */
async function presentCursor(connection: Connection, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    const { liveCursor } = (await connection.ask(LiveCursor, {}, { signal })) as { liveCursor?: unknown }
    return liveCursor
  } catch (error) {
    if (error instanceof WiregraphClientError && error.errors.length > 0) return undefined
    throw error
  }
}

/** What one connection brings, until the server completes it; throws NETWORK where it ends otherwise. */
async function* payloads(
  connection: Connection,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Payload, void, undefined> {
  const own = new AbortController()
  let watch: ReturnType<typeof setTimeout> | undefined
  const alive = () => {
    clearTimeout(watch)
    watch = setTimeout(() => own.abort(), connection.silenceMs)
  }
  try {
    alive()
    const both = signal === undefined ? own.signal : AbortSignal.any([own.signal, signal])
    const response = await connection.post(query, variables, 'text/event-stream', both)
    if (response.body === null || !/^text\/event-stream/.test(response.headers.get('content-type') ?? '')) {
      readAnswer(response, await response.text())
      throw new WiregraphClientError('BAD_RESPONSE', 'The server does not answer with a stream of events.')
    }
    for await (const { event, data } of serverSentEvents(response.body, alive)) {
      if (event === 'complete') return
      if (event === 'next') yield JSON.parse(data) as Payload
    }
    throw new WiregraphClientError('NETWORK', 'The stream broke off.')
  } catch (error) {
    throw asClientError(error)
  } finally {
    clearTimeout(watch)
    own.abort()
  }
}

/** The cursor beside what was reported, in the one field that a subscription has. */
function cursorOf(data: Payload['data']): unknown {
  const [value] = Object.values(data ?? {})
  return typeof value === 'object' && value !== null && 'cursor' in value ? value.cursor : undefined
}
