import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type RunningServer, startServer } from '../../src/server/server.ts'

let store: GraphStore
let server: RunningServer

beforeAll(async () => {
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  server = await startServer(store, { host: '127.0.0.1', port: 0, apiKeys: [] }, pino({ level: 'silent' }))
})
afterAll(async () => {
  await server.close()
  await store.close()
})

const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${server.origin}/graphql`, { method: 'POST', headers, body })

async function ask(query: string, variables: object = {}) {
  const response = await post(JSON.stringify({ query, variables }))
  return (await response.json()) as {
    data?: unknown
    errors?: { message: string; extensions: { code: string } }[]
    extensions?: { cost: Record<string, number> }
  }
}

describe('what an operation may ask for', () => {
  test('lists within lists multiply, and the heaviest is named', async () => {
    const { data, errors } = await ask(
      '{ entities(first: 100) { edges { node { events(first: 100) { edges { node { evidence(first: 10) { edges { node { rule } } } } } } } } } }',
    )
    expect(data).toBeUndefined()
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('entities.events.evidence'),
      extensions: { code: 'QUERY_TOO_COSTLY' },
    })
  })

  test('a page size in a variable counts, and one left out is the default', async () => {
    const query = 'query Q($n: Int) { entities(first: $n) { edges { node { name } } } }'
    expect((await ask(query, { n: 7 })).extensions?.cost).toMatchObject({
      requestedObjects: 7,
      statements: 1,
    })
    expect((await ask(query)).extensions?.cost).toMatchObject({ requestedObjects: 20 })
  })

  test('fragments do not hide what they ask for', async () => {
    const { errors } = await ask(
      'query { ...A } fragment A on Query { entities(first: 100) { edges { node { ...B } } } } fragment B on Entity { events(first: 100) { edges { node { evidence(first: 100) { edges { node { rule } } } } } } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
  })

  test('a thousand aliases are refused', async () => {
    const some = Array.from({ length: 100 }, (_, index) => `a${index}: stats { articles }`).join(' ')
    expect((await ask(`{ ${some} }`)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
    const many = Array.from({ length: 1000 }, (_, index) => `a${index}: __typename`).join(' ')
    expect((await ask(`{ ${many} }`)).errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED')
  })

  test('depth is refused', async () => {
    const deep = `${'neighbors(first: 1) { edges { node { '.repeat(13)}name${' } } }'.repeat(13)}`
    expect((await ask(`{ entities(first: 1) { edges { node { ${deep} } } } }`)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('fields deep'),
    })
  })

  test('a hundred thousand open braces are an answer, not a failure', async () => {
    const response = await post(JSON.stringify({ query: '{'.repeat(100_000) }))
    expect(response.status).toBeLessThan(500)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    })
  })

  test('what it really took is told', async () => {
    const { extensions } = await ask(
      '{ stats { articles } entities(first: 3) { totalCount edges { node { name } } } }',
    )
    expect(extensions?.cost).toMatchObject({ statements: 3, objectsLimit: 25_000 })
    expect(extensions?.cost.milliseconds).toBeGreaterThanOrEqual(0)
  })
})

describe('what a request may bring', () => {
  test.each([
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    ['text/plain', '{"query":"{__typename}"}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('%s is refused, since pages of other origins can post it', async (type, body) => {
    const response = await post(body, { 'content-type': type })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
    })
  })

  test('a body of more than queries need is refused, and articles may bring more', async () => {
    const padding = 'x'.repeat(300_000)
    const small = await post(JSON.stringify({ query: '{ __typename }', variables: { padding } }))
    expect(small.status).toBe(413)
    expect(await small.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] })
    const article = await post(
      JSON.stringify({
        query: 'mutation I($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }',
        variables: {
          input: {
            format: 'TEXT',
            content: `${'A long report came from the town. '.repeat(9000)}`,
            url: 'https://news.example/long',
          },
        },
      }),
    )
    expect(article.status).toBe(200)
    const huge = await post(
      JSON.stringify({ query: 'mutation { ingestArticle }', variables: 'x'.repeat(6_000_000) }),
    )
    expect(huge.status).toBe(413)
  })
})

describe('pages of other origins', () => {
  test('may read only where they are named', async () => {
    const named = await startServer(
      store,
      { host: '127.0.0.1', port: 0, apiKeys: [], corsOrigins: ['https://app.example'] },
      pino({ level: 'silent' }),
    )
    const allowed = async (origin: string) => {
      const response = await fetch(`${named.origin}/graphql?query={__typename}`, { headers: { origin } })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://app.example')).toBe('https://app.example')
    expect(await allowed('https://other.example')).not.toBe('https://other.example')
    await named.close()
  })
})
