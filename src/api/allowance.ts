/** How much a caller may ask for, as it stands after a request. */
export interface Allowance {
  /** Points a minute. */
  readonly limit: number
  /** Points that are left of them. */
  readonly remaining: number
  /** When all of them are there again. */
  readonly resetAt: Date
  /** Points that the request cost. */
  readonly cost: number
}
