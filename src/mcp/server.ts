import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { type GraphQLSchema, print } from 'graphql'
import type { Ask } from './ask-graph.ts'
import { cited } from './cited.ts'
import { committedQueries } from './committed-queries.ts'
import { eventsBehind } from './events-behind.ts'
import { inputSchema } from './input-schema.ts'
import { withSources } from './with-sources.ts'

const instructions = `A knowledge graph of what news articles say: persons, organizations, places, and events with their
polarity (AFFIRMED or NEGATED) and modality (OCCURRED, PLANNED, DEMANDED and so on). Every fact comes with the sentence it
was read from; cite it. Ids are opaque: take them from an earlier answer, as that of search or who_is.`

/** An MCP server whose tools are the committed queries; it can read and nothing else. */
export function makeMcpServer(schema: GraphQLSchema, ask: Ask, version: string): McpServer {
  const tools = committedQueries().map((query) => ({
    tool: {
      name: snakeCase(query.name),
      description: query.description,
      inputSchema: inputSchema(schema, query.operation),
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    document: print(withSources(schema, query)),
  }))
  const mcp = new McpServer({ name: 'wiregraph', version }, { capabilities: { tools: {} }, instructions })
  mcp.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ tool }) => tool) }))
  mcp.server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const called = tools.find(({ tool }) => tool.name === params.name)
    if (called === undefined) return failed(`There is no tool ${params.name}.`)
    try {
      const answer = await ask(called.document, params.arguments ?? {})
      const facts = cited([answer, await eventsBehind(ask, answer)])
      const texts = [JSON.stringify(answer), facts].filter((text) => text !== '')
      return { content: texts.map((text) => ({ type: 'text', text })), structuredContent: answer }
    } catch (error) {
      const { code, message } = error as { code?: unknown; message: string }
      return failed(typeof code === 'string' ? `${code}: ${message}` : message)
    }
  })
  return mcp
}

/** A failure that the model sees and can mend, such as an id of another type. */
function failed(text: string) {
  return { content: [{ type: 'text' as const, text }], isError: true }
}

const snakeCase = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
