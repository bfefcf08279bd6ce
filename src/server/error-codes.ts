import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { WiregraphError } from '../domain/errors.ts'

/**
 * What leaves the API of an error: an expected one with its code, any other masked and written to the log with
 * the id that the caller is given.
 */
export function maskError(log: Logger): (error: unknown) => Error {
  return (error) => {
    if (!isGraphQLError(error)) return masked(log, error)
    const { originalError, extensions } = error
    if (typeof extensions.code === 'string' || originalError === undefined || originalError === null)
      return error
    if (originalError instanceof WiregraphError) return withCode(error, originalError.code)
    return isGraphQLError(originalError) ? withCode(error, 'BAD_INPUT') : masked(log, error)
  }
}

/** By name: an executor may bring a class of its own. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}

function withCode(error: GraphQLError, code: string, message = error.message): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code },
  })
}

function masked(log: Logger, error: unknown): GraphQLError {
  const errorId = crypto.randomUUID()
  log.error(
    { err: isGraphQLError(error) ? (error.originalError ?? error) : error, errorId },
    'A request failed',
  )
  return new GraphQLError(`Something went wrong here, not in the request; the log has it as ${errorId}.`, {
    path: isGraphQLError(error) ? (error.path ?? null) : null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  })
}

/**
 * Gives the errors of parsing and validation a code too, so that every error has one.
 *
 * @param discreet whether what the schema has is kept from those who guess at it
 */
export function codeEveryError(discreet: () => boolean): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return
      setResult({ ...result, errors: codedErrors(result.errors as GraphQLError[], discreet()) })
    },
  }
}

/** Errors as callers see them, each with a code. */
export function codedErrors(errors: readonly GraphQLError[], discreet: boolean): GraphQLError[] {
  return errors.map((error) => {
    const code = codeOf(error)
    const message = discreet ? error.message.replace(/\s*Did you mean .*\?$/s, '') : error.message
    return code === error.extensions?.code && message === error.message
      ? error
      : withCode(error, String(code), message)
  })
}

function codeOf({ message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>): unknown {
  // The executor's own code for variables, which it gives to subscriptions alone.
  if (extensions?.code && extensions.code !== 'BAD_USER_INPUT') return extensions.code
  return message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED'
}
