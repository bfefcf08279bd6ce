import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { WiregraphError } from '../domain/errors.ts'

/**
 * What leaves the API of an error: an expected one with its code, any other masked and written to the log with
 * the reference that the caller is given.
 */
export function maskError(log: Logger): (error: unknown) => Error {
  return (error) => {
    if (!(error instanceof GraphQLError)) return masked(log, error)
    const { originalError } = error
    if (originalError === undefined || originalError === null) return error
    if (originalError instanceof GraphQLError)
      return withCode(error, String(originalError.extensions.code ?? 'BAD_INPUT'))
    if (originalError instanceof WiregraphError) return withCode(error, originalError.code)
    return masked(log, error)
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code },
  })
}

function masked(log: Logger, error: unknown): GraphQLError {
  const reference = crypto.randomUUID()
  log.error(
    { err: error instanceof GraphQLError ? error.originalError : error, reference },
    'A request failed',
  )
  const path = error instanceof GraphQLError ? (error.path ?? null) : null
  return new GraphQLError(`Something went wrong here, not in the request; the log has it as ${reference}.`, {
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  })
}

/** Gives the errors of parsing and validation a code too, so that every error has one. */
export const codeEveryError: Plugin = {
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return
    const errors = result.errors.map((error) => {
      if (error.extensions?.code !== undefined) return error
      const syntax = error.message.startsWith('Syntax Error')
      return withCode(error as GraphQLError, syntax ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED')
    })
    setResult({ ...result, errors })
  },
}
