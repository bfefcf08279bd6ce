import neo4j from 'neo4j-driver'
import { WiregraphError } from '../../domain/errors.ts'
import type { Neo4jSettings } from '../settings.ts'

const UNAUTHORIZED = /^Neo\.ClientError\.Security\.(?!Forbidden)/
const UNKNOWN_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound'
const TIMED_OUT = /Neo\.ClientError\.Transaction\.(TransactionTimedOut|LockAcquisitionTimeout)/

/** What the driver or the server reports, as an error a user can act on; anything else stays as it is. */
export function neo4jError(error: unknown, settings: Neo4jSettings): unknown {
  const expected = expectedError(error, settings)
  return expected === undefined ? error : new WiregraphError(...expected, { cause: error })
}

function expectedError(error: unknown, settings: Neo4jSettings): [code: string, message: string] | undefined {
  const { code = '', message } = error as { code?: string; message: string }
  const seconds = settings.timeoutMs / 1000
  if (UNAUTHORIZED.test(code)) {
    return [
      'GRAPH_UNAUTHORIZED',
      `Neo4j at ${settings.uri} refused the login of user "${settings.username}". Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    ]
  }
  if (code === UNKNOWN_DATABASE) {
    return [
      'GRAPH_DATABASE_UNKNOWN',
      `Neo4j at ${settings.uri} has no database "${settings.database}". Set NEO4J_DATABASE to one it has, or leave it out for its default.`,
    ]
  }
  if (TIMED_OUT.test(code)) {
    return [
      'GRAPH_TIMEOUT',
      `Neo4j at ${settings.uri} did not finish within ${seconds} s. Ask for less, or allow more time.`,
    ]
  }
  if (code.startsWith('Neo.TransientError')) {
    return ['GRAPH_BUSY', `Neo4j at ${settings.uri} was too busy for ${seconds} s. Try again.`]
  }
  if (code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED || code === 'N/A') {
    return [
      'GRAPH_UNREACHABLE',
      `No Neo4j answers at ${settings.uri}. Start it (docker compose up), or set NEO4J_URI to its address (bolt://host:7687).`,
    ]
  }
  return /scheme/i.test(message)
    ? [
        'GRAPH_UNREACHABLE',
        `NEO4J_URI must begin with bolt://, bolt+s://, neo4j:// or neo4j+s://, not "${settings.uri}".`,
      ]
    : undefined
}
