import { type GraphQLSchema, print } from 'graphql'
import { committedQueries } from './committed-queries.ts'
import { eventsBehindQuery } from './events-behind.ts'
import { withSources } from './with-sources.ts'

/** The text of everything that the tools ask, so that a server which runs only what is committed knows it. */
export function toolDocuments(schema: GraphQLSchema): string[] {
  return [...committedQueries().map((query) => print(withSources(schema, query))), eventsBehindQuery]
}
