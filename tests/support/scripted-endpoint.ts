import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What came, and how it is answered. */
export interface Asked {
  readonly headers: IncomingMessage['headers']
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A server on loopback that answers each request as the test says, by its number from 0. */
export async function startEndpoint(
  answer: (asked: Asked, number: number, response: ServerResponse) => unknown,
) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { query, variables = {} } = JSON.parse(await text(request)) as Asked
    const one = { headers: request.headers, query, variables }
    asked.push(one)
    answer(one, asked.length - 1, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
