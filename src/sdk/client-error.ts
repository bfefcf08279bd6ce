/** An error as a GraphQL server states it. */
export interface StatedError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface ErrorDetails extends ErrorOptions {
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** All that the server stated; the first one gives code, message and path. */
  readonly errors?: readonly StatedError[] | undefined
  /** What the server could answer in spite of the errors. */
  readonly data?: unknown
  /** Milliseconds that the server asks to wait before another try. */
  readonly retryAfterMs?: number | undefined
}

/**
 * Whatever keeps a request from its answer. `code` is the server's `extensions.code`, as BAD_INPUT or
 * UNAUTHENTICATED; that of a rejected mutation, as NO_BODY; or one of the client's own: NETWORK (no connection, or one
 * that broke), TIMEOUT, BAD_RESPONSE (an answer that is not GraphQL). An aborted request throws its signal's reason
 * instead, as fetch does.
 */
export class WiregraphClientError extends Error {
  readonly code: string
  readonly path: readonly (string | number)[] | undefined
  readonly status: number | undefined
  readonly errors: readonly StatedError[]
  readonly data: unknown
  readonly retryAfterMs: number | undefined

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : {})
    this.name = 'WiregraphClientError'
    this.code = code
    this.errors = details.errors ?? []
    this.path = this.errors[0]?.path
    this.status = details.status
    this.data = details.data
    this.retryAfterMs = details.retryAfterMs
  }

  /** Of what a server stated; its first error speaks for all. */
  static stated(errors: readonly StatedError[], details: Omit<ErrorDetails, 'errors'>): WiregraphClientError {
    const [first] = errors
    const code = first?.extensions?.code
    return new WiregraphClientError(
      typeof code === 'string' ? code : 'BAD_RESPONSE',
      first?.message ?? 'The server states an error without a message.',
      { ...details, errors },
    )
  }
}
