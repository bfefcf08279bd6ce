/**
 * The text of an operation that knows, for the compiler alone, what comes back and what it wants. Documents of
 * graphql-codegen's client preset and of gql.tada bear the same mark.
 */
export type TypedDocument<Result, Variables> = string & DocumentMark<Result, Variables>

/** What makes a document typed, whatever it is made of. */
export interface DocumentMark<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result
}
