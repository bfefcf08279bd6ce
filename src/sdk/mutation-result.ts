import { WiregraphClientError } from './client-error.ts'

/** One member of a mutation's result: what was done, or why it was not. */
interface Member {
  readonly __typename?: string
  readonly data?: unknown
  readonly code?: string
  readonly message?: string
}

/** What a mutation gives where it succeeds. */
export type DataOf<Result> = Result extends { readonly data: infer Data } ? Data : never

/**
 * The data of a mutation's result that succeeded. Throws a WiregraphClientError where it did not, with the code of the
 * failure (or else its type, as ArticleUnknown) and its message. Those who would rather branch look at `__typename`.
 */
export function dataOf<Result extends Member>(result: Result): DataOf<Result> {
  if (result.data !== undefined) return result.data as DataOf<Result>
  const { __typename = 'REJECTED', code = __typename, message = 'The server did not do it.' } = result
  throw new WiregraphClientError(code, message)
}
