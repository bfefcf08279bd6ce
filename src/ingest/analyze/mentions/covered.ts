import type { TokenSpan } from '../document.ts'

type Span = Pick<TokenSpan, 'first' | 'last'>

/** The tokens of these spans, so that a name is held against all of them at once. */
export class Covered {
  readonly #tokens = new Set<number>()

  constructor(spans: readonly Span[]) {
    for (const { first, last } of spans) for (let at = first; at <= last; at++) this.#tokens.add(at)
  }

  has(token: number): boolean {
    return this.#tokens.has(token)
  }

  touches({ first, last }: Span): boolean {
    for (let at = first; at <= last; at++) if (this.#tokens.has(at)) return true
    return false
  }
}
