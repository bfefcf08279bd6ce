import type { IncomingMessage } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { apiError } from '../../api/errors.ts'
import { missingScope } from '../../api/scopes.ts'
import { anyone, type Caller, type Scope } from '../../domain/access.ts'
import { WiregraphError } from '../../domain/errors.ts'
import { KeyRing } from './key-ring.ts'
import { type TokenSettings, Tokens } from './tokens.ts'

export interface AccessSettings {
  readonly host?: string
  /** Keys that may do everything. */
  readonly apiKeys?: readonly string[]
  /** Where `wiregraph key` keeps its keys. */
  readonly keyFile?: string
  readonly tokens?: TokenSettings | undefined
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** Who may come in: whoever bears a key or token; on loopback anyone, as long as there are none. */
export class Admission {
  readonly #ring: KeyRing
  readonly #tokens: Tokens | undefined
  readonly #beyond: boolean
  readonly #log: Logger

  /** Throws KEYS_NEEDED where others could come in and nobody has a key; KEYS_UNREADABLE. */
  constructor({ host = '127.0.0.1', apiKeys = [], keyFile, tokens }: AccessSettings, log: Logger) {
    this.#ring = new KeyRing(keyFile, apiKeys, log)
    this.#tokens = tokens && new Tokens(tokens)
    this.#beyond = !loopback.has(host)
    this.#log = log
    if (this.#beyond && tokens === undefined && !this.#ring.opens)
      throw new WiregraphError(
        'KEYS_NEEDED',
        `HOST ${host} can be reached by others, and nobody has a key: make one with "wiregraph key create", set WIREGRAPH_API_KEYS or WIREGRAPH_JWKS_URL, or listen on 127.0.0.1.`,
      )
  }

  /** Whether requests must bear a key or token; a file of keys that appears makes it so at once. */
  get wantsKeys(): boolean {
    return this.#beyond || this.#tokens !== undefined || this.#ring.exists
  }

  /**
   * Who makes a request.
   *
   * @param authorization the header, `Bearer KEY` or `Bearer TOKEN`
   * @param address of the other side, which stands for callers without a key
   */
  async admit(authorization: string | null, address: string): Promise<Caller | GraphQLError> {
    if (!this.wantsKeys) return anyone(`address:${address}`)
    const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (given === undefined)
      return unauthenticated('This server wants a key: send it as the header "Authorization: Bearer KEY".')
    const found = this.#ring.find(given)
    if (typeof found === 'object') return found
    if (found === 'expired') return unauthenticated('This key has expired; have a new one made.')
    if (this.#tokens === undefined || given.split('.').length !== 3)
      return unauthenticated('This key is not known here; it may have been revoked.')
    const borne = await this.#tokens.find(given)
    if ('scopes' in borne) return borne
    if (borne.kind === 'wrong') return unauthenticated(`This token is not accepted: ${borne.reason}.`)
    this.#log.error('The keys by which tokens are verified cannot be fetched')
    return apiError('KEYS_UNAVAILABLE', `Tokens cannot be verified now: ${borne.reason}; try again.`, {
      http: { status: 503, headers: { 'retry-after': '5' } },
    })
  }

  /** Why a request to a path beside GraphQL is refused; undefined where it may go on. */
  async refusal({ headers, socket }: IncomingMessage, scope: Scope): Promise<GraphQLError | undefined> {
    const caller = await this.admit(headers.authorization ?? null, addressOf(socket))
    return caller instanceof Error ? caller : missingScope(caller, [scope])
  }
}

/** The address of the other side, as a name for callers that have no key. */
export function addressOf(socket: IncomingMessage['socket'] | undefined): string {
  return socket?.remoteAddress ?? 'here'
}

function unauthenticated(message: string): GraphQLError {
  return apiError('UNAUTHENTICATED', message, {
    http: { status: 401, headers: { 'www-authenticate': 'Bearer realm="wiregraph"' } },
  })
}
