import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse, print } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../api/errors.ts'
import { mostTokens } from './limits/tokens.ts'

const file = new URL('../../schema/persisted-operations.json', import.meta.url)

interface Manifest {
  /** The committed operations by the digest of their text. */
  readonly byDigest: ReadonlyMap<string, string>
  /** Their texts, each written in one way. */
  readonly normalized: ReadonlySet<string>
}
let known: Manifest | undefined

function manifest(): Manifest {
  if (known !== undefined) return known
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  known = {
    byDigest: new Map(entries),
    normalized: new Set(entries.map(([, text]) => normalized(text))),
  }
  return known
}

/**
 * Takes the digest of a committed operation in place of its text, as `extensions.persistedQuery.sha256Hash`.
 *
 * @param only whether nothing but these operations runs; their text may then still be sent
 */
export function persistedOperations(only: boolean): Plugin {
  return {
    onParams: ({ params, setParams }) => setParams(whatRuns(params, only)),
  }
}

interface Asked {
  readonly query?: string | null | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined
}

/** What is asked, with the text that its digest stands for. Throws for what may not run, or is not known. */
export function whatRuns<Params extends Asked>(params: Params, only: boolean): Params {
  const { query } = params
  const hash = (params.extensions?.persistedQuery as { sha256Hash?: unknown } | null | undefined)?.sha256Hash
  if (typeof hash === 'string') {
    if (typeof query === 'string' && query !== '' && sha256(query) !== hash)
      throw apiError('BAD_INPUT', 'sha256Hash is not the SHA-256 of the query, in hexadecimal digits.')
    const committed = manifest().byDigest.get(hash)
    if (committed !== undefined) return { ...params, query: committed }
    // The message is what clients of automatic persisted queries wait for, to send the text.
    if (!query) throw apiError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
  }
  if (only && typeof query === 'string' && !isCommitted(query))
    throw apiError(
      'PERSISTED_ONLY',
      'This server runs only its committed operations: send the text of one, or its digest as {"extensions":{"persistedQuery":{"version":1,"sha256Hash":"..."}}}; schema/persisted-operations.json lists them.',
      { http: { status: 403 } },
    )
  return params
}

/** Whether a text is that of a committed operation, whatever its layout, its comments and the order of its fragments. */
function isCommitted(query: string): boolean {
  if (manifest().byDigest.has(sha256(query))) return true
  try {
    return manifest().normalized.has(normalized(query))
  } catch {
    return false
  }
}

/** Throws for what is no GraphQL. */
function normalized(text: string): string {
  const { definitions } = parse(text, { maxTokens: mostTokens, noLocation: true })
  return definitions.map(print).sort().join('\n')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
