import { type StatedError, WiregraphClientError } from './client-error.ts'
import type { ClientOptions, RequestOptions } from './options.ts'
import { readRetryAfter, retrying } from './retry.ts'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly StatedError[]
}

/** What a client knows of its server. */
export class Connection {
  readonly retries: number
  readonly retryDelayMs: number
  readonly silenceMs: number
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    this.#options = options
    this.retries = options.retries ?? 3
    this.retryDelayMs = options.retryDelayMs ?? 250
    this.silenceMs = options.silenceMs ?? 45_000
  }

  /** The text of a document: itself, or what `print` makes of a syntax tree. */
  textOf(document: unknown): string {
    if (typeof document === 'string' || document instanceof String) return document.toString()
    if (this.#options.print !== undefined) return this.#options.print(document as never)
    throw new WiregraphClientError(
      'BAD_INPUT',
      'The document is a syntax tree; give createClient({ print }) the print function of the graphql package.',
    )
  }

  /** Asks once, and again where that may help. Gives `data`; throws where errors are stated. */
  async ask(query: string, variables: unknown, options: RequestOptions): Promise<unknown> {
    const { signal, idempotent = !/^\s*mutation\b/m.test(query) } = options
    return retrying(() => this.#askOnce(query, variables, options), {
      retries: this.retries,
      delayMs: this.retryDelayMs,
      safe: idempotent,
      signal,
    })
  }

  async #askOnce(query: string, variables: unknown, options: RequestOptions): Promise<unknown> {
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? 30_000
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
    try {
      const accept = 'application/graphql-response+json, application/json;q=0.9'
      const response = await this.post(query, variables, accept, signal)
      return readAnswer(response, await response.text())
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!timeout.aborted) throw asClientError(error)
      throw new WiregraphClientError('TIMEOUT', `There was no answer within ${timeoutMs} ms.`, {
        cause: error,
      })
    }
  }

  /** Sends an operation; a JSON body, which a page of another origin cannot send unasked. */
  post(query: string, variables: unknown, accept: string, signal: AbortSignal): Promise<Response> {
    const { url, key, headers, fetch = globalThis.fetch } = this.#options
    return fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        accept,
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal,
    })
  }
}

/** What fetch throws is a lost connection; the client's own errors stay what they are. */
export function asClientError(error: unknown): WiregraphClientError {
  if (error instanceof WiregraphClientError) return error
  return new WiregraphClientError('NETWORK', 'The server does not answer, or the connection broke.', {
    cause: error,
  })
}

/** The data of an answer; throws what it states instead. */
export function readAnswer(response: Response, text: string): unknown {
  const details = {
    status: response.status,
    retryAfterMs: readRetryAfter(response.headers.get('retry-after')),
  }
  const answer = parsed(text)
  if (answer?.errors !== undefined && answer.errors.length > 0) {
    throw WiregraphClientError.stated(answer.errors, { ...details, data: answer.data })
  }
  if (response.ok && answer?.data !== undefined && answer.data !== null) return answer.data
  throw new WiregraphClientError(
    'BAD_RESPONSE',
    `The server answers ${response.status} without a GraphQL result; is the address that of its endpoint?`,
    details,
  )
}

function parsed(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
