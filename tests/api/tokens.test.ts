import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outcome, post, servers } from '../support/served.ts'

const issuer = 'https://login.example'
const audience = 'wiregraph'
const graph = servers()
let published: Server
let origin: string
let jwksUrl: string
let key: CryptoKey
let stranger: CryptoKey

beforeAll(async () => {
  const own = await generateKeyPair('ES256')
  const rsa = await generateKeyPair('RS256')
  key = own.privateKey
  stranger = rsa.privateKey
  const keys = [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }]
  published = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => published.listen(0, '127.0.0.1', resolve))
  jwksUrl = `http://127.0.0.1:${(published.address() as AddressInfo).port}/jwks.json`
  origin = await graph.start({ tokens: { jwksUrl, issuer, audience } })
})
afterAll(() => new Promise((resolve) => published.close(resolve)))

interface Made {
  claims?: Readonly<Record<string, unknown>>
  header?: { alg: string; kid?: string }
  by?: CryptoKey | Uint8Array
}

function token({ claims = {}, header = { alg: 'ES256', kid: 'one' }, by = key }: Made = {}): Promise<string> {
  const payload = { iss: issuer, aud: audience, sub: 'reader@example', scope: 'read', exp: inSeconds(60) }
  return new SignJWT({ ...payload, ...claims }).setProtectedHeader(header).sign(by)
}
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const ask = (bearer: string, query = '{ stats { articles } }') =>
  post(origin, { query }, { authorization: `Bearer ${bearer}` })

const retract = 'mutation { retractArticle(url: "https://news.example/none") { __typename } }'

describe('tokens of the issuer', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['scope, divided by spaces', { scope: 'openid read other' }],
    ['scp as a list', { scope: undefined, scp: ['read'] }],
    ['scp as text', { scope: undefined, scp: 'read' }],
    ['one audience of several', { aud: ['elsewhere', audience] }],
  ])('are accepted with %s', async (_what, claims) => {
    expect(outcome(await ask(await token({ claims })))).toEqual([200, undefined])
  })

  test('may do what their scopes say', async () => {
    expect(outcome(await ask(await token(), retract))).toEqual([403, 'FORBIDDEN'])
    expect(outcome(await ask(await token({ claims: { scope: 'curate' } }), retract))).toEqual([
      200,
      undefined,
    ])
    expect(outcome(await ask(await token({ claims: { scope: 'reader readonly' } })))).toEqual([
      403,
      'FORBIDDEN',
    ])
  })

  test('are wanted where there is no key', async () => {
    expect(outcome(await post(origin, { query: '{ __typename }' }))).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('other tokens', () => {
  test.each<[string, () => Promise<string> | string, string]>([
    ['of another issuer', () => token({ claims: { iss: 'https://evil.example' } }), 'claim iss'],
    ['for somebody else', () => token({ claims: { aud: 'another' } }), 'claim aud'],
    ['for nobody', () => token({ claims: { aud: undefined } }), 'claim aud'],
    ['that have expired', () => token({ claims: { exp: inSeconds(-60) } }), 'expired'],
    ['that never expire', () => token({ claims: { exp: undefined } }), 'claim exp'],
    ['that are not valid yet', () => token({ claims: { nbf: inSeconds(600) } }), 'claim nbf'],
    ['of nobody', () => token({ claims: { sub: undefined } }), 'claim sub'],
    [
      'by a key that is not published',
      () => token({ header: { alg: 'RS256', kid: 'two' }, by: stranger }),
      'key',
    ],
    [
      'by a shared secret',
      () => token({ header: { alg: 'HS256', kid: 'one' }, by: new TextEncoder().encode('s'.repeat(32)) }),
      'algorithm',
    ],
    [
      'without a signature',
      () =>
        new UnsecuredJWT({ sub: 'x', scope: 'read curate' })
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('1h')
          .encode(),
      'algorithm',
    ],
    [
      'with a changed payload',
      async () => {
        const [head, , signature] = (await token()).split('.')
        const payload = { iss: issuer, aud: audience, sub: 'x', scope: 'curate', exp: inSeconds(60) }
        return [head, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.')
      },
      'signature',
    ],
    ['that are none', () => 'a.b.c', 'no signed JSON Web Token'],
  ])('%s are refused, saying why', async (_what, make, reason) => {
    const reply = await ask(await make())
    expect(outcome(reply)).toEqual([401, 'UNAUTHENTICATED'])
    expect(reply.errors?.[0]?.message).toContain(reason)
  })

  test('cannot be judged while the keys cannot be had', async () => {
    const tokens = { jwksUrl: jwksUrl.replace(/:\d+/, ':9'), issuer, audience }
    const own = await graph.start({ tokens })
    const reply = await post(own, { query: '{ __typename }' }, { authorization: `Bearer ${await token()}` })
    expect(outcome(reply)).toEqual([503, 'KEYS_UNAVAILABLE'])
    expect(reply.headers.get('retry-after')).toBe('5')
  })
})
