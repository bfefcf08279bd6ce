import { parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Names, punctuation and values that a document may have; GraphQL's own introspection has about 500. */
export const mostTokens = 2000

/** Stops the parser there, before deep nesting or thousands of aliases cost anything. */
export const limitTokens: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) =>
      parse(source, { ...options, maxTokens: mostTokens }),
    )
  },
}
