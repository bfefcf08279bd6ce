import { z } from 'zod'
import { isSkipped, type RawDocument } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import { readSources } from '../ingest/read/read-sources.ts'

const mutation = `mutation ingestFromCommandLine($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on MutationIngestArticleSuccess { data { outcome claimCount warnings } }
    ... on ContentRejected { code message }
  }
}`

const answer = z.object({
  data: z
    .object({
      ingestArticle: z.object({
        data: z
          .object({ outcome: z.string(), claimCount: z.number(), warnings: z.array(z.string()) })
          .optional(),
        code: z.string().optional(),
        message: z.string().optional(),
      }),
    })
    .nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() }))
    .optional(),
})

const formats = { html: 'HTML', text: 'TEXT', markdown: 'MARKDOWN', json: 'TEXT', body: 'TEXT' } as const

/** Reads the inputs here and has a running server store them, one by one. */
export async function sendToServer(
  server: string,
  key: string | undefined,
  inputs: readonly string[],
  signal: AbortSignal,
): Promise<{ fruitful: boolean }> {
  const counts = new Map<string, number>()
  for await (const document of readSources(inputs)) {
    if (signal.aborted) break
    const outcome = isSkipped(document) ? `SKIPPED (${document.reason})` : await send(server, key, document)
    process.stdout.write(`${outcome}  ${document.source}\n`)
    const kind = outcome.split(' ')[0] as string
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  process.stdout.write(
    `${[...counts].map(([kind, count]) => `${count} ${kind.toLowerCase()}`).join(', ') || 'nothing found'}\n`,
  )
  return { fruitful: ['CREATED', 'UPDATED', 'UNCHANGED'].some((kind) => counts.has(kind)) }
}

async function send(server: string, key: string | undefined, document: RawDocument): Promise<string> {
  const { content, format, url, hints } = document
  const input = {
    content,
    format: formats[format],
    url,
    title: hints?.title,
    publisher: hints?.publisher,
    authors: hints?.authors,
    publishedAt: hints?.publishedAt,
  }
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query: mutation, variables: { input } }),
  }).catch((error: unknown) => {
    throw new WiregraphError(
      'SERVER_UNREACHABLE',
      `${server} does not answer; start it with "wiregraph serve".`,
      { cause: error },
    )
  })
  const { data, errors } = answer.parse(await response.json())
  const [error] = errors ?? []
  if (error !== undefined) throw new WiregraphError(error.extensions?.code ?? 'SERVER_REFUSED', error.message)
  const result = data?.ingestArticle
  return result?.data?.outcome ?? `SKIPPED (${result?.message})`
}
