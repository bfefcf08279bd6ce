import type { Unread } from '../reader.ts'

/** Why an endpoint's answer cannot be used, and what it has cost all the same. */
export class LlmFailure extends Error {
  readonly unread: Unread
  /** Null where the endpoint may have charged for all that it was asked. */
  readonly tokens: number | null

  constructor(code: Unread['code'], reason: string, tokens: number | null = 0) {
    super(reason)
    this.unread = { code, reason }
    this.tokens = tokens
  }
}
