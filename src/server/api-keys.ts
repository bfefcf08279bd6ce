import { createHash, timingSafeEqual } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Lets only requests through that bear one of the keys, as `Authorization: Bearer KEY`; none needed without keys. */
export function requireKey(keys: readonly string[]): Plugin {
  const known = keys.map(hash)
  return {
    onRequestParse({ request }) {
      if (known.length === 0) return
      const given = hash(/^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '')
      if (known.some((key) => timingSafeEqual(key, given))) return
      throw new GraphQLError('This server wants a key: send it as the header "Authorization: Bearer KEY".', {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      })
    },
  }
}

function hash(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
