import { readFileSync } from 'node:fs'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { Command } from 'commander'
import { schema } from '../api/schema/schema.ts'
import { makeLog } from '../log.ts'
import { type Ask, askGraph } from '../mcp/ask-graph.ts'
import { makeMcpServer } from '../mcp/server.ts'
import { createClient } from '../sdk/client.ts'
import type { DocumentMark } from '../sdk/typed-document.ts'
import { interruption, withGraph } from './with-graph.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export const command = new Command('mcp')
  .description('Serves the graph to a language model, read-only, over the Model Context Protocol (stdio).')
  .option('--server <url>', 'ask a running server instead of opening the graph')
  .option('--key <key>', 'the key that this server wants')
  .action(async ({ server, key }: { server?: string; key?: string }) => {
    if (server !== undefined) return serveUntilClosed(askServer(server, key))
    await withGraph((store, { logLevel }) => serveUntilClosed(askGraph(store, makeLog(logLevel))))
  })

function askServer(server: string, key: string | undefined): Ask {
  const client = createClient({ url: new URL('/graphql', server), key })
  return (query, variables) =>
    client.request(query as DocumentMark<Record<string, unknown>, Record<string, unknown>>, variables)
}

/** Serves until the other side closes its end, or the program is interrupted. */
async function serveUntilClosed(ask: Ask): Promise<void> {
  const stop = interruption()
  const mcp = makeMcpServer(schema, ask, version)
  const closed = new Promise<void>((resolve) => {
    mcp.server.onclose = resolve
    process.stdin.once('end', resolve)
    stop.addEventListener('abort', () => resolve(), { once: true })
  })
  await mcp.connect(new StdioServerTransport())
  await closed
  await mcp.close()
}
