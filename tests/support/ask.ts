import { pino } from 'pino'
import type { GraphStore } from '../../src/graph/store.ts'
import { makeYoga } from '../../src/server/yoga.ts'

/** A GraphQL answer as the endpoint sends it; what `data` holds is the asker's to know. */
export interface Answer<Data> {
  readonly data: Data
  readonly errors?: { message: string; extensions: { code: string } }[]
}

/** Asks the API over a graph, as a client's request would. */
export async function ask<Data>(
  store: GraphStore,
  query: string,
  variables: unknown = {},
): Promise<Answer<Data>> {
  const response = await makeYoga(store, pino({ level: 'silent' })).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer<Data>
}
