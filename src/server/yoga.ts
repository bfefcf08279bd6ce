import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import { type Context, makeContext } from '../api/context.ts'
import { Changes } from '../api/live/changes.ts'
import { schema } from '../api/schema/schema.ts'
import type { GraphStore } from '../graph/store.ts'
import { requireKey } from './api-keys.ts'
import { codeEveryError, maskError } from './error-codes.ts'
import { limitBody } from './limits/body.ts'
import { limitCost } from './limits/cost.ts'
import { limitTokens } from './limits/tokens.ts'
import { Metrics } from './metrics.ts'

/** The GraphQL endpoint over a graph. GraphiQL's page is served beside it, not by it. */
export function makeYoga(
  store: GraphStore,
  log: Logger,
  {
    apiKeys = [],
    corsOrigins = [],
    metrics = new Metrics(),
    reader,
  }: {
    apiKeys?: readonly string[]
    corsOrigins?: readonly string[]
    metrics?: Metrics
    reader?: Context['reader']
  } = {},
) {
  const changes = new Changes(store)
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
    },
    batching: false,
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      // Who asks, before anything is parsed.
      requireKey(apiKeys),
      // How much is asked: of the parser, then of the graph.
      limitBody,
      limitTokens,
      limitCost,
      // How long it took, and whether it went well.
      metrics.plugin(),
      // What went wrong, after everything is done.
      codeEveryError,
    ],
  })
}
