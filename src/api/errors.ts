import { GraphQLError } from 'graphql'

/** Codes that a caller can act on; each error that leaves the API bears one as `extensions.code`. */
export type ApiErrorCode =
  | 'BAD_INPUT'
  | 'BAD_ID'
  | 'BAD_CURSOR'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'KEYS_UNAVAILABLE'
  | 'CROSS_SITE_REQUEST'
  | 'PERSISTED_ONLY'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'QUERY_TOO_COSTLY'
  | 'RATE_LIMITED'
  | 'TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'

/** An error that is the caller's to mend: says what is wrong and what is allowed. */
export function apiError(
  code: ApiErrorCode,
  message: string,
  extensions: {
    readonly http?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
    readonly [more: string]: unknown
  } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}
