import type { Logger } from 'pino'
import { WiregraphError } from '../domain/errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { makeYoga } from '../server/yoga.ts'

/** Answers an operation with its data; throws what keeps it from that. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>

/** Asks a graph of this process as a client would ask its server, with the same limits and error codes. */
export function askGraph(store: GraphStore, log: Logger): Ask {
  const yoga = makeYoga(store, log)
  return async (query, variables) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as {
      data?: Record<string, unknown>
      errors?: { message: string; extensions: { code: string } }[]
    }
    const [error] = errors ?? []
    if (error !== undefined) throw new WiregraphError(error.extensions.code, error.message)
    return data ?? {}
  }
}
