import type { RequestOptions } from './options.ts'
import type { SubscribeOptions } from './subscribe.ts'
import type { DocumentMark } from './typed-document.ts'

/** Arguments after a document; its variables may be left out where none is needed. */
export type Rest<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options]

/** Sends an operation and gives its data. */
export type Ask = <Result, Variables>(
  document: DocumentMark<Result, Variables>,
  ...rest: Rest<Variables, RequestOptions>
) => Promise<Result>

/** A method for each document, by its name. */
export type Methods<Documents> = {
  readonly [Name in keyof Documents]: Documents[Name] extends DocumentMark<infer Result, infer Variables>
    ? (...rest: Rest<Variables, RequestOptions>) => Promise<Result>
    : never
}

/** A stream for each subscription, by its name. */
export type Streams<Documents> = {
  readonly [Name in keyof Documents]: Documents[Name] extends DocumentMark<infer Result, infer Variables>
    ? (...rest: Rest<Variables, SubscribeOptions>) => AsyncGenerator<Result, void, undefined>
    : never
}

/** What `call` does with each document, by name. */
export function byName<Documents extends Readonly<Record<string, string>>, Call>(
  documents: Documents,
  call: (document: string) => Call,
): Record<keyof Documents, Call> {
  const entries = Object.entries(documents).map(([name, document]) => [name, call(document)])
  return Object.fromEntries(entries) as Record<keyof Documents, Call>
}
