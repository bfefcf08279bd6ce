/** What a caller may do: ask, bring articles, or correct what is stored. */
export const scopes = ['read', 'ingest', 'curate'] as const
export type Scope = (typeof scopes)[number]

/** Who makes a request. */
export interface Caller {
  /** Tells callers apart, as for their allowance: never a secret. */
  readonly id: string
  /** How the caller is called in messages. */
  readonly name: string
  readonly scopes: ReadonlySet<Scope>
}

/** Whoever works on the graph itself, or asks a server that wants no keys. */
export function anyone(id: string): Caller {
  return { id, name: 'anyone', scopes: new Set(scopes) }
}
