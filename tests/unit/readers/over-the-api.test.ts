import { pino } from 'pino'
import { expect, test } from 'vitest'
import { migrate } from '../../../src/graph/migrate.ts'
import { openGraph } from '../../../src/graph/open.ts'
import { openReader } from '../../../src/ingest/readers/open-reader.ts'
import { makeYoga } from '../../../src/server/yoga.ts'
import { chatEndpoint, completion, refusal } from '../../support/chat-endpoint.ts'

const query = `mutation {
  ingestArticle(input: { content: "Anna Larsen visited Nairobi on Monday, and left the next day.", format: TEXT }) {
    ... on MutationIngestArticleSuccess { data { outcome claimCount warnings article { extractor } } }
    ... on ContentRejected { code message }
  }
}`

test('a server reads by the reader that it was given, and tells what came of it', {
  timeout: 30_000,
}, async () => {
  const endpoint = await chatEndpoint(refusal(403), completion({ mentions: [], claims: [] }))
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  const reader = await openReader({
    kind: 'llm',
    fallback: 'skip',
    url: endpoint.url,
    model: 'small-1',
    key: undefined,
    maxTokens: 20_000,
    budget: 100_000,
    timeoutMs: 5000,
  })
  const yoga = makeYoga(store, pino({ level: 'silent' }), { reader })
  const ask = async () => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return response.json()
  }
  expect(await ask()).toMatchObject({ data: { ingestArticle: { code: 'READER_STATUS' } } })
  const { data } = (await ask()) as { data: { ingestArticle: { data: { warnings: string[] } } } }
  expect(data.ingestArticle.data).toMatchObject({
    outcome: 'CREATED',
    claimCount: 0,
    article: { extractor: 'wiregraph-llm/1+llm:small-1' },
  })
  expect(data.ingestArticle.data.warnings).toContain('Read by llm:small-1 for 1234 tokens; nothing left out.')
  await store.close()
  await endpoint.close()
})
