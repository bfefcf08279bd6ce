import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import { type Context, makeContext } from '../api/context.ts'
import { Changes } from '../api/live/changes.ts'
import { schema } from '../api/schema/schema.ts'
import type { GraphStore } from '../graph/store.ts'
import { Admission } from './access/admission.ts'
import { admit } from './access/admit.ts'
import { codeEveryError, maskError } from './error-codes.ts'
import { checkAddress, limitBody } from './limits/body.ts'
import { refuseCrossSite } from './limits/cross-site.ts'
import { limitOperation } from './limits/operation.ts'
import { Rates } from './limits/rate.ts'
import { limitTokens } from './limits/tokens.ts'
import { Metrics } from './metrics.ts'
import { persistedOperations } from './persisted.ts'

/** The GraphQL endpoint over a graph. GraphiQL's page is served beside it, not by it. */
export function makeYoga(
  store: GraphStore,
  log: Logger,
  {
    admission = new Admission({}, log),
    corsOrigins = [],
    pointsPerMinute = 0,
    persistedOnly = false,
    metrics = new Metrics(),
    changes = new Changes(store),
    reader,
  }: {
    admission?: Admission
    corsOrigins?: readonly string[]
    /** What a caller may ask for; 0 counts nothing. */
    pointsPerMinute?: number
    persistedOnly?: boolean
    metrics?: Metrics
    changes?: Changes
    reader?: Context['reader']
  } = {},
) {
  const rates = pointsPerMinute > 0 ? new Rates(pointsPerMinute) : undefined
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    context: () => makeContext(store, changes, reader),
    graphiql: false,
    landingPage: false,
    logging: false,
    // No page of another origin may read from a server on somebody's own machine, unless it is named.
    cors: corsOrigins.length > 0 && {
      origin: [...corsOrigins],
      credentials: false,
      methods: ['GET', 'POST'],
      exposedHeaders: ['ratelimit', 'ratelimit-policy', 'retry-after'],
    },
    batching: false,
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      // Who asks, and from where, before anything is parsed.
      refuseCrossSite(corsOrigins),
      admit(admission),
      // Which operation, and how much it asks: of the parser, then of the graph.
      checkAddress,
      persistedOperations(persistedOnly),
      limitBody,
      limitTokens,
      limitOperation(rates),
      ...(rates ? [rates.headers] : []),
      // How long it took, and whether it went well.
      metrics.plugin(),
      // What went wrong, after everything is done.
      codeEveryError(() => admission.wantsKeys),
    ],
  })
}
