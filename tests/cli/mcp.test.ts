import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'
import { startSampleServer } from '../support/sample-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { folder, wiregraph } = builtCommand()

/** The built command as a client of the protocol starts it. */
async function connect(args: string[] = []): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const environment = { PATH: process.env.PATH ?? '', WIREGRAPH_DATA: `${folder}/data`, LOG_LEVEL: 'silent' }
  const command = { command: process.execPath, args: [`${root}bin/wiregraph.js`, 'mcp', ...args] }
  await client.connect(new StdioClientTransport({ ...command, cwd: root, env: environment }))
  return client
}

interface Called {
  readonly texts: string[]
  readonly data: Record<string, unknown>
  readonly failed: boolean
}

async function call(client: Client, name: string, values: Record<string, unknown> = {}): Promise<Called> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: values })
  return {
    texts: (content as { text: string }[]).map(({ text }) => text),
    data: (structuredContent ?? {}) as Record<string, unknown>,
    failed: isError === true,
  }
}

describe('wiregraph mcp', () => {
  let client: Client
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    expect((await wiregraph(['ingest', 'samples'])).code).toBe(0)
    client = await connect()
    for (const [name, called] of [
      ['id', 'Antony Blinken'],
      ['a', 'United States'],
      ['b', 'China'],
    ] as const) {
      const { data } = await call(client, 'who_is', { name: called })
      ids[name] = (data.entity as { id: string }).id
    }
  }, 120_000)
  afterAll(() => client.close())

  test('offers the committed queries, described, and nothing that writes', async () => {
    const { tools } = await client.listTools()
    const names = tools.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['who_is', 'whom_they_met', 'refused', 'list_events']))
    expect(names.filter((name) => /ingest|retract|merge/.test(name))).toEqual([])
    for (const { description, annotations } of tools) {
      expect(description).toMatch(/\.$/)
      expect(annotations?.readOnlyHint).toBe(true)
    }
  })

  test('tells the types of what can be asked, input objects and enums included', async () => {
    const { tools } = await client.listTools()
    const schemaOf = (name: string) => tools.find((tool) => tool.name === name)?.inputSchema
    expect(schemaOf('who_is')).toEqual({
      type: 'object',
      properties: { name: { type: 'string', description: expect.stringContaining('Any form of its name') } },
      required: ['name'],
      additionalProperties: false,
    })
    expect(schemaOf('list_events')).toMatchObject({
      required: [],
      properties: {
        orderBy: { type: 'string', enum: ['EARLIEST_FIRST', 'LATEST_FIRST'], default: 'LATEST_FIRST' },
        first: { type: 'integer', default: 50 },
        filter: {
          type: 'object',
          additionalProperties: false,
          properties: {
            types: {
              type: 'array',
              items: { type: 'string', enum: expect.arrayContaining(['MEET', 'VISIT']) },
            },
            during: { type: 'object', properties: { from: { type: 'string', format: 'date' } } },
            minConfidence: { type: 'number' },
          },
        },
      },
    })
  })

  test('answers with data, and cites the sentence and the article of each fact', async () => {
    const { texts, data } = await call(client, 'whom_they_met', { name: 'Antony Blinken' })
    expect(JSON.parse(texts[0] ?? '')).toEqual(data)
    expect(texts[1]).toMatch(/^Antony Blinken and Qin Gang met, 2023-06-18 \[\d+\]/m)
    expect(texts[1]).toMatch(/^\[\d+\] “.*Qin Gang greeted him.*” \(.*https:\/\/.*\)$/m)
    expect(texts[1]).toMatch(/^Antony Blinken HOLDS_POSITION United States \(.*\) \[\d+\]/m)
  })

  test('every tool that states facts cites them', async () => {
    const { tools } = await client.listTools()
    const { data } = await call(client, 'list_events', { first: 1 })
    const [{ node: event }] = (data.events as { edges: [{ node: { id: string } }] }).edges
    const { data: latest } = await call(client, 'latest_articles')
    const [{ node: article }] = (latest.articles as { edges: [{ node: { url: string } }] }).edges
    const known: Record<string, unknown> = {
      name: 'Antony Blinken',
      text: 'Blinken',
      url: article.url,
      ...ids,
      from: ids.id,
      to: ids.b,
    }
    const silent: string[] = []
    for (const { name, inputSchema } of tools) {
      const entries = (inputSchema.required ?? []).map((wanted) => [wanted, known[wanted]])
      const values = Object.fromEntries(entries) as Record<string, unknown>
      if (name === 'list_evidence') values.id = event.id
      if (name.startsWith('list_entity')) values.id = ids.id
      const { texts, failed } = await call(client, name, values)
      expect(failed, `${name}: ${texts[0]}`).toBe(false)
      if (texts[1] === undefined) silent.push(name)
      else expect(texts[1], name).toMatch(/\[1\] “.+” \(.+\)/)
    }
    // These count, or list names and articles.
    const counting =
      /stats|timeline|most_written_of|latest_articles|together|trending|facets|^search$|neighbors|entities|articles/
    expect(silent.filter((name) => !counting.test(name))).toEqual([])
  })

  test('a wrong question is answered with what is allowed', async () => {
    const wrong = await call(client, 'neighborhood', { id: 'zzz' })
    expect(wrong).toMatchObject({ failed: true, texts: [expect.stringMatching(/^BAD_ID: /)] })
    const missing = await call(client, 'who_is')
    expect(missing).toMatchObject({ failed: true, texts: [expect.stringContaining('$name')] })
    expect(await call(client, 'ingest_an_article')).toMatchObject({ failed: true })
  })

  test('asks a running server where one is named', { timeout: 60_000 }, async () => {
    const key = 'a-key-of-more-than-sixteen-characters'
    const server = await startSampleServer({ folders: ['feeds'], apiKeys: [key] })
    const remote = await connect(['--server', server.url, '--key', key])
    const { texts } = await call(remote, 'latest_events', { first: 2 })
    expect(texts[1]).toContain('[1] “')
    await remote.close()
    const stranger = await connect(['--server', server.url])
    expect(await call(stranger, 'stats')).toMatchObject({
      failed: true,
      texts: [expect.stringMatching(/^UNAUTHENTICATED/)],
    })
    await stranger.close()
    await server.close()
  })
})
