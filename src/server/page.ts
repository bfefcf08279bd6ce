import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

/** A page that is made once, compressed once, and sent again only to those who do not have it. */
export class Page {
  readonly #make: () => string | Promise<string>
  #made: Promise<{ body: Buffer; gzipped: Buffer; etag: string }> | undefined

  constructor(make: () => string | Promise<string>) {
    this.#make = make
  }

  async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#made ??= this.#prepare()
    const { body, gzipped, etag } = await this.#made
    response.setHeader('etag', etag)
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('vary', 'accept, accept-encoding')
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (zipped) response.setHeader('content-encoding', 'gzip')
    response.writeHead(200).end(zipped ? gzipped : body)
  }

  async #prepare() {
    const body = Buffer.from(await this.#make())
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    return { body, gzipped: gzipSync(body), etag }
  }
}
