/** How a client reaches its server. */
export interface ClientOptions {
  /** The GraphQL endpoint, as `http://127.0.0.1:4000/graphql`. */
  readonly url: string | URL
  /** An API key, sent as a bearer token. */
  readonly key?: string | undefined
  /** Sent with each request, beside the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Instead of the platform's. */
  readonly fetch?: typeof fetch | undefined
  /** How often a request that may be repeated is tried again; 3 when left out. */
  readonly retries?: number | undefined
  /** Before the first repetition, doubled before each further one, up to 10 s; 250 when left out. */
  readonly retryDelayMs?: number | undefined
  /** How long one try may take; 30 000 when left out. */
  readonly timeoutMs?: number | undefined
  /** How long a stream may be silent, keep-alive included, before it counts as lost; 45 000 when left out. */
  readonly silenceMs?: number | undefined
  /** Writes documents that are syntax trees, as those of gql.tada: `print` of the graphql package. */
  readonly print?: ((document: never) => string) | undefined
}

/** How one request is made. */
export interface RequestOptions {
  /** Ends it; the request then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Instead of the client's. */
  readonly timeoutMs?: number | undefined
  /** A mutation that may be repeated after a lost connection, since doing it twice changes nothing. */
  readonly idempotent?: boolean | undefined
}
