import type { SkipCode, SkippedSource } from '../../domain/document.ts'

/** `body` is plain text without a page around it; `body-lines` are JSON lines of it, `{id, text, publishedAt?}`. */
export type ReadAs = 'html' | 'text' | 'markdown' | 'body' | 'body-lines'

export interface ReadOptions {
  /** Largest document in bytes, after gunzip; for a feed the whole feed, for JSON Lines one line. */
  readonly maxBytes?: number
  /** Milliseconds from asking for an address to its last byte. */
  readonly timeoutMs?: number
  readonly maxRedirects?: number
  /** How every input is taken, whatever its name and content say. */
  readonly as?: ReadAs
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

export interface ReadLimits {
  readonly maxBytes: number
  readonly timeoutMs: number
  readonly maxRedirects: number
  readonly as?: ReadAs
}

export const defaultLimits: ReadLimits = { maxBytes: 2 * 1024 * 1024, timeoutMs: 20_000, maxRedirects: 5 }

/** One opened input, whatever it came from. */
export interface OpenedSource {
  readonly source: string
  /** What the ending is taken from. */
  readonly name: string
  readonly url?: string
  readonly contentType?: string
  readonly bytes: AsyncIterable<Uint8Array>
}

export function skip(source: string, code: SkipCode, reason: string): SkippedSource {
  return { source, code, reason }
}

/** Signals a skip from inside a stream, where a value cannot be returned. */
export class SkipSignal extends Error {
  readonly code: SkipCode

  constructor(code: SkipCode, reason: string) {
    super(reason)
    this.code = code
  }
}

export function tooLarge(what: string, limits: ReadLimits): SkipSignal {
  const size = `${(limits.maxBytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`
  return new SkipSignal('TOO_LARGE', `${what} is larger than ${size}, the most that is read`)
}
