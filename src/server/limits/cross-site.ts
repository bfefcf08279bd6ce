import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../../api/errors.ts'

/** A header that a page of another origin cannot send without asking first. */
const header = 'x-wiregraph-csrf'

/** Whether an origin is the server's own, as its caller addresses it. */
export function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Whether a browser says that a page of another origin made it send this request; other programs say nothing. */
export function startedElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  return (site === 'cross-site' || site === 'same-site') && !/^bearer /i.test(headers.authorization ?? '')
}

/**
 * Refuses what a visited page can make a browser send without asking the server first: forms, images, event sources. What no
 * page can send unasked goes through: a JSON body, a bearer's key, the header; and what the browser itself vouches for, a
 * page of this server or of a named origin.
 */
export function refuseCrossSite(corsOrigins: readonly string[]): Plugin {
  return {
    onRequestParse({ request: { headers } }) {
      const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
      if (type === 'application/json' || headers.has(header)) return
      if (/^bearer /i.test(headers.get('authorization') ?? '')) return
      if (headers.get('sec-fetch-site') === 'same-origin') return
      if (corsOrigins.includes(headers.get('origin') ?? '')) return
      throw apiError(
        'CROSS_SITE_REQUEST',
        `A page of another origin could have sent this: POST it as application/json, or send the header "${header}: 1".`,
        { http: { status: 403 } },
      )
    },
  }
}
