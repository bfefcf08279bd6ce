import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { makeLog } from '../../src/log.ts'
import { outcome, post, servers } from '../support/served.ts'

const lines: string[] = []
const key = 'a-key-of-the-settings'
const secrets = [key, 'a "quoted" password']
const log = makeLog('info', secrets, { write: (line) => void lines.push(line) })
const graph = servers(log)
let guarded: string
let open: string
let failing: string
beforeAll(async () => {
  guarded = await graph.start({ apiKeys: [key] })
  open = await graph.start()
  failing = await graph.start({}, broken(graph.store))
})

const made = `wg_0123456789ab_${'s'.repeat(43)}`
const jwt = `eyJhbGciOiJFUzI1NiJ9.${Buffer.from('{"sub":"x"}').toString('base64url')}.c2lnbmF0dXJl`

/** A graph that fails as nobody expects, with secrets in what it says. */
function broken(store: GraphStore): GraphStore {
  const fail = () => {
    throw Object.assign(
      new Error(`connect neo4j://user:hush-hush@db.example failed; ${made} ${jwt} ${secrets.join(' ')}`),
      { authorization: `Bearer ${key}`, headers: { authorization: 'Basic YTpi' }, password: 'hush-hush' },
    )
  }
  return {
    ...store,
    engine: store.engine,
    location: store.location,
    read: fail,
    searchText: fail,
    readFound: fail,
    write: fail,
  } as GraphStore
}

describe('an error that nobody expected', () => {
  test('is masked, and bears an id by which the log has it with its stack', async () => {
    const reply = await post(failing, { query: '{ stats { articles } }' })
    const text = JSON.stringify(reply)
    expect(reply.errors?.[0]).toMatchObject({
      path: ['stats'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })
    expect(text).not.toMatch(/neo4j|hush|\.ts:|node_modules|at /)
    const { errorId } = reply.errors?.[0]?.extensions ?? {}
    expect(reply.errors?.[0]?.message).toContain(String(errorId))
    const line = lines.find((one) => one.includes(String(errorId))) ?? '{}'
    expect(JSON.parse(line)).toMatchObject({
      errorId,
      err: { stack: expect.stringContaining('errors.test.ts') },
    })
  })

  test('leaves no secret in the log', async () => {
    await post(failing, { query: '{ stats { articles } }' })
    log.info({ req: { headers: { authorization: `Bearer ${made}` } } }, 'asked')
    log.warn(
      { url: `https://a.example/?access_token=${jwt}&key=hush-hush&page=2`, token: 'hush-hush' },
      'fetched',
    )
    const text = lines.join('')
    expect(text).toContain('db.example')
    expect(text).toContain('page=2')
    for (const secret of [
      ...secrets,
      made,
      jwt,
      'hush-hush',
      'YTpi',
      JSON.stringify(secrets[1]).slice(1, -1),
    ])
      expect(text).not.toContain(secret)
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  })
})

describe('every error has a code', () => {
  const json = { 'content-type': 'application/json' }
  test.each<[string, string, RequestInit]>([
    ['no body', '', { method: 'POST', headers: json, body: '' }],
    ['no JSON', '', { method: 'POST', headers: json, body: '{' }],
    ['a list', '', { method: 'POST', headers: json, body: '[{"query":"{__typename}"}]' }],
    ['a number', '', { method: 'POST', headers: json, body: '1' }],
    ['null', '', { method: 'POST', headers: json, body: 'null' }],
    ['no query', '', { method: 'POST', headers: json, body: '{}' }],
    ['a query that is a number', '', { method: 'POST', headers: json, body: '{"query":1}' }],
    [
      'variables that are a list',
      '',
      { method: 'POST', headers: json, body: '{"query":"{a}","variables":[1]}' },
    ],
    ['another parameter', '', { method: 'POST', headers: json, body: '{"query":"{a}","more":1}' }],
    [
      'no operation of that name',
      '',
      { method: 'POST', headers: json, body: '{"query":"query A{__typename}","operationName":"B"}' },
    ],
    [
      'two operations',
      '',
      { method: 'POST', headers: json, body: '{"query":"query A{__typename} query B{__typename}"}' },
    ],
    [
      'nothing to run',
      '',
      { method: 'POST', headers: json, body: '{"query":"fragment A on Query {__typename}"}' },
    ],
    [
      'a variable of another type',
      '',
      {
        method: 'POST',
        headers: json,
        body: '{"query":"query A($n:Int){entities(first:$n){totalCount}}","variables":{"n":"x"}}',
      },
    ],
    [
      'a variable that is missing',
      '',
      { method: 'POST', headers: json, body: '{"query":"query A($n:ID!){node(id:$n){id}}"}' },
    ],
    [
      'a mutation by GET',
      '?query=mutation{retractArticle{__typename}}',
      { headers: { 'x-wiregraph-csrf': '1' } },
    ],
    [
      'a subscription of a query',
      '?query={nothing}',
      { headers: { 'x-wiregraph-csrf': '1', accept: 'text/event-stream' } },
    ],
    [
      'variables in the address that are no JSON',
      '?query={__typename}&variables={',
      { headers: { 'x-wiregraph-csrf': '1' } },
    ],
    ['another method', '', { method: 'PUT', headers: json, body: '{}' }],
    ['a form', '', { method: 'POST', body: new URLSearchParams({ query: '{__typename}' }) }],
    [
      'a type that cannot be given',
      '?query={__typename}',
      { headers: { 'x-wiregraph-csrf': '1', accept: 'text/css' } },
    ],
  ])('%s', async (_what, path, init) => {
    const response = await fetch(`${open}/graphql${path}`, init)
    expect(response.status).toBeLessThan(500)
    const text = await response.text()
    const [data] = /\{.*\}/s.exec(text) ?? []
    if (text === '') return expect([405, 406]).toContain(response.status)
    const { errors } = JSON.parse(data ?? '') as { errors: { extensions?: { code?: string } }[] }
    expect(errors.length).toBeGreaterThan(0)
    for (const { extensions } of errors) {
      expect(extensions?.code).toMatch(/^[A-Z_]+$/)
      expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR')
    }
  })
})

describe('what the schema has', () => {
  const guesses = [
    { query: '{ stat { articles } }' },
    { query: '{ stats { article } }' },
    { query: '{ entities(frist: 1) { totalCount } }' },
    { query: '{ events(filter: {types: [MEETT]}) { totalCount } }' },
    { query: '{ events(filter: {tipes: [MEET]}) { totalCount } }' },
    {
      query: 'query Q($f: EventFilter) { events(filter: $f) { totalCount } }',
      variables: { f: { types: ['MEETT'] } },
    },
    { query: '{ ...F } fragment F on Qery { __typename }' },
  ]

  test('is not told to those who guess, where keys are wanted', async () => {
    for (const body of guesses) {
      const reply = await post(guarded, body, { authorization: `Bearer ${key}` })
      expect(outcome(reply)[1]).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_INPUT)$/)
      expect(reply.errors?.[0]?.message).not.toContain('Did you mean')
    }
  })

  test('is suggested on a machine of one’s own', async () => {
    for (const body of guesses)
      expect((await post(open, body)).errors?.[0]?.message).toContain('Did you mean')
  })
})
