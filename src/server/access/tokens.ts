import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { type Caller, type Scope, scopes } from '../../domain/access.ts'

/** By whom tokens must be signed, for whom they must be, and where the public keys lie. */
export interface TokenSettings {
  readonly jwksUrl: string
  readonly issuer: string
  readonly audience: string
}

/** Only signatures by keys of which the server holds the public half. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

export interface TokenRefusal {
  /** The caller's token is wrong, or the keys to judge it cannot be had now. */
  readonly kind: 'wrong' | 'unavailable'
  readonly reason: string
}

/** Verifies JSON Web Tokens of one issuer by the keys it publishes, which are fetched when needed and kept a while. */
export class Tokens {
  readonly #settings: TokenSettings
  readonly #keys: ReturnType<typeof createRemoteJWKSet>

  constructor(settings: TokenSettings) {
    this.#settings = settings
    this.#keys = createRemoteJWKSet(new URL(settings.jwksUrl))
  }

  async find(token: string): Promise<Caller | TokenRefusal> {
    const { issuer, audience } = this.#settings
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      })
      return { id: `token:${payload.sub}`, name: `the token of ${payload.sub}`, scopes: scopesOf(payload) }
    } catch (error) {
      return refusalOf(error)
    }
  }
}

/** Of `scope`, divided by spaces (RFC 8693), or of `scp`, a list; names that are no scopes here count for nothing. */
function scopesOf({ scope, scp }: JWTPayload): Set<Scope> {
  const given = [scope, scp].flat().flatMap((text) => (typeof text === 'string' ? text.split(' ') : []))
  return new Set(scopes.filter((known) => given.includes(known)))
}

function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return { kind: 'wrong', reason: 'it has expired' }
  if (error instanceof errors.JWTClaimValidationFailed)
    return { kind: 'wrong', reason: `its claim ${error.claim} is missing or wrong` }
  if (error instanceof errors.JWKSNoMatchingKey)
    return { kind: 'wrong', reason: 'it is signed by a key that the issuer does not publish' }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return { kind: 'wrong', reason: `its algorithm is not allowed; allowed are ${algorithms.join(', ')}` }
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return { kind: 'wrong', reason: 'its signature is wrong' }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid)
    return { kind: 'wrong', reason: 'it is no signed JSON Web Token' }
  return { kind: 'unavailable', reason: 'the keys of the issuer cannot be had' }
}
