import { isSkipped, type RawDocument } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import { readSources } from '../ingest/read/read-sources.ts'
import { createClient, type WiregraphClient, WiregraphClientError } from '../sdk/client.ts'

const formats = { html: 'HTML', text: 'TEXT', markdown: 'MARKDOWN', json: 'TEXT', body: 'TEXT' } as const

/** Reads the inputs here and has a running server store them, one by one. */
export async function sendToServer(
  server: string,
  key: string | undefined,
  inputs: readonly string[],
  signal: AbortSignal,
): Promise<{ fruitful: boolean }> {
  const client = createClient({ url: new URL('/graphql', server), key })
  const counts = new Map<string, number>()
  for await (const document of readSources(inputs)) {
    if (signal.aborted) break
    const outcome = isSkipped(document)
      ? `SKIPPED (${document.reason})`
      : await send(client, server, document, signal)
    process.stdout.write(`${outcome}  ${document.source}\n`)
    const kind = outcome.split(' ')[0] as string
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  process.stdout.write(
    `${[...counts].map(([kind, count]) => `${count} ${kind.toLowerCase()}`).join(', ') || 'nothing found'}\n`,
  )
  return { fruitful: ['CREATED', 'UPDATED', 'UNCHANGED'].some((kind) => counts.has(kind)) }
}

async function send(
  client: WiregraphClient,
  server: string,
  { content, format, url, hints }: RawDocument,
  signal: AbortSignal,
): Promise<string> {
  const { title, publisher, authors = [], publishedAt } = hints ?? {}
  const input = {
    content,
    format: formats[format],
    url,
    title,
    publisher,
    authors: [...authors],
    publishedAt,
  }
  const { ingestArticle } = await client.operations
    .ingestAnArticle({ input }, { signal, idempotent: true })
    .catch((error: unknown) => {
      throw asUserError(error, server)
    })
  return ingestArticle.__typename === 'ContentRejected'
    ? `SKIPPED (${ingestArticle.message})`
    : ingestArticle.data.outcome
}

function asUserError(error: unknown, server: string): unknown {
  if (!(error instanceof WiregraphClientError)) return error
  return error.code === 'NETWORK'
    ? new WiregraphError(
        'SERVER_UNREACHABLE',
        `${server} does not answer; start it with "wiregraph serve".`,
        { cause: error },
      )
    : new WiregraphError(error.code, error.message, { cause: error })
}
