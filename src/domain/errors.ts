/**
 * Expected failures. Each carries a stable code, which the command line prints and the API reports as
 * `extensions.code`; the message names what is wrong and what is allowed.
 */
export class WiregraphError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}
