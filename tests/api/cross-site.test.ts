import { get } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { servers } from '../support/served.ts'

const graph = servers()
let origin: string
beforeAll(async () => {
  origin = await graph.start({ corsOrigins: ['https://app.example'] })
})

const query = '{stats{articles}}'
const elsewhere = { origin: 'https://evil.example' }
const byAddress = `/graphql?query=${encodeURIComponent(query)}`
const send = (path: string, init: RequestInit) => fetch(`${origin}${path}`, init)

/** How many operations the server has run. */
async function executed(): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return [...text.matchAll(/^wiregraph_operation_seconds_count\{.*\} (\d+)$/gm)]
    .map(([, count]) => Number(count))
    .reduce((sum, count) => sum + count, 0)
}

describe('what a page of another origin can send unasked runs nothing', () => {
  test.each<[string, string, RequestInit]>([
    ['a form', '/graphql', { method: 'POST', body: new URLSearchParams({ query }) }],
    ['plain text', '/graphql', { method: 'POST', body: JSON.stringify({ query }) }],
    [
      'plain text that says it is JSON within',
      '/graphql',
      {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'text/plain; application/json' },
      },
    ],
    ['a form with a file', '/graphql', { method: 'POST', body: formWith(query) }],
    ['nothing, with the query in the address', byAddress, { method: 'POST' }],
    ['a body without a type', byAddress, { method: 'POST', body: new Blob([JSON.stringify({ query })]) }],
    ['an image or a script', byAddress, { headers: { accept: '*/*' } }],
    ['a link', `${byAddress}&x=1`, { headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site' } }],
    ['an event source', byAddress, { headers: { accept: 'text/event-stream' } }],
    ['a GET that accepts JSON', byAddress, { headers: { accept: 'application/json' } }],
    ['from another port of the same machine', byAddress, { headers: { 'sec-fetch-site': 'same-site' } }],
    [
      'basic credentials, which browsers send by themselves',
      byAddress,
      { headers: { authorization: 'Basic YTpi' } },
    ],
    ['a HEAD', byAddress, { method: 'HEAD' }],
  ])('%s', async (_what, path, init) => {
    const before = await executed()
    const response = await send(path, { ...init, headers: { ...elsewhere, ...init.headers } })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(response.headers.get('access-control-allow-origin')).not.toBe(elsewhere.origin)
    expect(await executed()).toBe(before)
  })

  test.each(['cross-site', 'same-site'])('a link to the export, %s', async (site) => {
    const response = await send('/export', { headers: { 'sec-fetch-site': site } })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CROSS_SITE_REQUEST' } }] })
  })

  test.each(['/graphql', '/export', '/metrics', '/'])(
    'nor under a name that resolves here, at %s',
    async (path) => {
      const { port } = new URL(origin)
      const status = await new Promise((resolve, reject) => {
        const headers = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` }
        get({ port, path, host: '127.0.0.1', headers }, (response) =>
          resolve(response.resume().statusCode),
        ).on('error', reject)
      })
      expect(status).toBe(421)
    },
  )

  test('and it is told what to do', async () => {
    const response = await send(byAddress, {})
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('x-wiregraph-csrf'), extensions: { code: 'CROSS_SITE_REQUEST' } },
      ],
    })
  })

  test('a preflight names no other origin', async () => {
    const response = await send('/graphql', {
      method: 'OPTIONS',
      headers: {
        ...elsewhere,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(response.headers.get('access-control-allow-origin')).not.toBe(elsewhere.origin)
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })
})

describe('what is let through', () => {
  test.each<[string, string, RequestInit]>([
    [
      'JSON, as the SDK, GraphiQL and curl send it',
      '/graphql',
      { method: 'POST', body: JSON.stringify({ query }), headers: { 'content-type': 'application/json' } },
    ],
    ['a GET with the header', byAddress, { headers: { 'x-wiregraph-csrf': '1' } }],
    ['a GET of this server’s own pages', byAddress, { headers: { 'sec-fetch-site': 'same-origin' } }],
    ['a GET of a named origin', byAddress, { headers: { origin: 'https://app.example' } }],
    ['a GET with a bearer’s key', byAddress, { headers: { authorization: 'Bearer 0123456789' } }],
  ])('%s', async (_what, path, init) => {
    const response = await send(path, init)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { stats: {} } })
  })
})

function formWith(text: string): FormData {
  const form = new FormData()
  form.set('operations', JSON.stringify({ query: text }))
  form.set('map', '{}')
  return form
}
