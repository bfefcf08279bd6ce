import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Allowance } from '../../api/allowance.ts'
import { apiError } from '../../api/errors.ts'
import type { Caller } from '../../domain/access.ts'

/** Seconds in which the points may be spent. */
const window = 60

/** What callers may ask for within a minute, counted in memory: of each key or token, or of each address without one. */
export class Rates {
  readonly #limiter: RateLimiterMemory
  readonly #allowances = new WeakMap<Request, Allowance>()

  /** @param limit points a minute */
  constructor(limit: number) {
    this.#limiter = new RateLimiterMemory({ points: limit, duration: window })
  }

  /** Takes the points of a request; RATE_LIMITED, and nothing taken, where there are not so many left. */
  async charge(
    request: Request | undefined,
    caller: Caller,
    cost: number,
  ): Promise<Allowance | GraphQLError> {
    try {
      return this.#note(request, cost, await this.#limiter.consume(caller.id, cost))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const { remaining, resetAt, limit } = this.#note(
        request,
        0,
        await this.#limiter.reward(caller.id, cost),
      )
      const rest = Math.max(1, Math.ceil((resetAt.getTime() - Date.now()) / 1000))
      return apiError(
        'RATE_LIMITED',
        `The operation costs ${cost} points; ${remaining} of ${limit} a minute are left for ${caller.name}. Ask for less, or again in ${rest} s.`,
        { resetAt: resetAt.toISOString(), http: { status: 429, headers: { 'retry-after': String(rest) } } },
      )
    }
  }

  /** Tells of the allowance in the headers that the HTTP working group drafts: RateLimit and RateLimit-Policy. */
  readonly headers: Plugin = {
    onResponse: ({ request, response }) => {
      const allowance = this.#allowances.get(request)
      if (allowance === undefined) return
      const { limit, remaining, resetAt } = allowance
      const rest = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000))
      response.headers.set('ratelimit-policy', `"points";q=${limit};w=${window}`)
      response.headers.set('ratelimit', `"points";r=${remaining};t=${rest}`)
    },
  }

  #note(
    request: Request | undefined,
    cost: number,
    { remainingPoints, msBeforeNext }: RateLimiterRes,
  ): Allowance {
    const allowance = {
      limit: this.#limiter.points,
      remaining: remainingPoints,
      resetAt: new Date(Date.now() + msBeforeNext),
      cost,
    }
    if (request !== undefined) this.#allowances.set(request, allowance)
    return allowance
  }
}
