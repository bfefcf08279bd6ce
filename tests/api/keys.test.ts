import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getNamedType, isObjectType } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/api/schema/schema.ts'
import type { Scope } from '../../src/domain/access.ts'
import { digestOf, makeKey } from '../../src/server/access/api-key.ts'
import { changeKeys } from '../../src/server/access/key-file.ts'
import { startServer } from '../../src/server/server.ts'
import { outcome, post, servers } from '../support/served.ts'

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ingest = `mutation { ingestArticle(input: { format: TEXT, url: "https://news.example/k",
  content: "Norwegian Foreign Minister Ingrid Dahl visited Lima on Monday, a spokeswoman said." }) {
  __typename ... on MutationIngestArticleSuccess { data { outcome } } } }`
const ingestAndRead = ingest.replace('outcome', 'outcome article { title }')
const retract = 'mutation { retractArticle(url: "https://news.example/none") { __typename } }'
const read = '{ stats { articles } }'

const graph = servers()
const keyFile = join(folder, 'keys.json')
let origin: string
beforeAll(async () => {
  await addKey(['read'])
  origin = await graph.start({ keyFile })
})

async function addKey(scopes: Scope[], expiresAt: string | null = null, file = keyFile): Promise<string> {
  const { key, id } = makeKey()
  const sha256 = digestOf(key).toString('hex')
  const createdAt = new Date().toISOString()
  await changeKeys(file, (keys) => [...keys, { id, name: `key ${id}`, scopes, sha256, createdAt, expiresAt }])
  return key
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const ask = (query: string, key?: string) => post(origin, { query }, key === undefined ? {} : bearer(key))

describe('who comes in', () => {
  test.each([
    ['no key', {}],
    ['another scheme', { authorization: `Basic ${btoa('a:b')}` }],
    ['an empty one', { authorization: 'Bearer ' }],
    ['one that nobody made', bearer(makeKey().key)],
    ['text', bearer('secret')],
    ['a token that nobody verifies', bearer('eyJhbGciOiJub25lIn0.e30.')],
  ])('%s is UNAUTHENTICATED', async (_what, headers) => {
    const reply = await post(origin, { query: read }, headers as Record<string, string>)
    expect(outcome(reply)).toEqual([401, 'UNAUTHENTICATED'])
    expect(reply.headers.get('www-authenticate')).toContain('Bearer')
  })

  test('a key is known to a running server at once, and refused once it is revoked', async () => {
    const key = await addKey(['read'])
    expect(outcome(await ask(read, key))).toEqual([200, undefined])
    await changeKeys(keyFile, (keys) => keys.filter(({ id }) => !key.includes(id)))
    expect(outcome(await ask(read, key))).toEqual([401, 'UNAUTHENTICATED'])
  })

  test('a key with its right id and another secret is not known', async () => {
    const key = await addKey(['read'])
    expect(outcome(await ask(read, `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`))[0]).toBe(401)
  })

  test('a key that has expired is told so', async () => {
    const key = await addKey(['read'], new Date(Date.now() - 1000).toISOString())
    const reply = await ask(read, key)
    expect(outcome(reply)).toEqual([401, 'UNAUTHENTICATED'])
    expect(reply.errors?.[0]?.message).toContain('expired')
  })

  test('the file is for its owner alone, and holds no key', async () => {
    await addKey(['read'])
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  })

  test('twenty changes at a time lose none', async () => {
    const file = join(folder, 'many.json')
    const own = await graph.start({ keyFile: file })
    const keys = await Promise.all(Array.from({ length: 20 }, () => addKey(['read'], null, file)))
    for (const key of keys) expect((await post(own, { query: read }, bearer(key))).status).toBe(200)
  })

  test('a file that is spoilt while the server runs lets nobody in; at the start it is refused', async () => {
    const file = join(folder, 'spoilt.json')
    const key = await addKey(['read'], null, file)
    const own = await graph.start({ keyFile: file })
    expect((await post(own, { query: read }, bearer(key))).status).toBe(200)
    writeFileSync(file, '{"keys": [')
    expect((await post(own, { query: read }, bearer(key))).status).toBe(401)
    await expect(graph.start({ keyFile: file })).rejects.toMatchObject({ code: 'KEYS_UNREADABLE' })
  })

  test('on loopback everything is allowed until there is a first key', async () => {
    const file = join(folder, 'first.json')
    const own = await graph.start({ keyFile: file })
    expect((await post(own, { query: retract })).status).toBe(200)
    const key = await addKey(['read'], null, file)
    expect((await post(own, { query: read })).status).toBe(401)
    await changeKeys(file, () => [])
    expect((await post(own, { query: read }, bearer(key))).status).toBe(401)
  })

  test('keys of the settings may do everything', async () => {
    const apiKeys = ['0123456789abcdef', 'fedcba9876543210']
    const own = await graph.start({ apiKeys })
    for (const key of apiKeys) expect((await post(own, { query: retract }, bearer(key))).status).toBe(200)
    expect((await post(own, { query: read }, bearer('0123456789abcdeF'))).status).toBe(401)
  })

  test('beyond loopback a server does not start unless somebody has a valid key', async () => {
    const file = join(folder, 'expired.json')
    await addKey(['read'], new Date(Date.now() - 1000).toISOString(), file)
    for (const settings of [{}, { keyFile: file }, { keyFile: join(folder, 'none.json') }]) {
      await expect(
        startServer(graph.store, { host: '0.0.0.0', port: 0, ...settings }, pino({ level: 'silent' })),
      ).rejects.toMatchObject({
        code: 'KEYS_NEEDED',
        message: expect.stringContaining('wiregraph key create'),
      })
    }
  })

  test('metrics want a key too, and health checks none', async () => {
    const get = (path: string, headers = {}) => fetch(`${origin}${path}`, { headers })
    const refused = await get('/metrics')
    expect(refused.status).toBe(401)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect((await get('/metrics', bearer(await addKey(['ingest'])))).status).toBe(403)
    expect((await get('/metrics', bearer(await addKey(['read'])))).status).toBe(200)
    expect((await get('/health/live')).status).toBe(200)
  })
})

describe('what a caller may do', () => {
  const forbidden = (scope: string) => ({
    status: 403,
    errors: [
      { message: expect.stringContaining(`scope ${scope}`), extensions: { code: 'FORBIDDEN', scope } },
    ],
  })

  test('read asks, and changes nothing', async () => {
    const key = await addKey(['read'])
    expect((await ask(read, key)).data).toMatchObject({ stats: { articles: 0 } })
    expect(await ask(ingest, key)).toMatchObject(forbidden('ingest'))
    expect(await ask(retract, key)).toMatchObject(forbidden('curate'))
    expect((await ask(read, key)).data).toMatchObject({ stats: { articles: 0 } })
  })

  test('ingest brings articles, and reads none', async () => {
    const key = await addKey(['ingest'])
    expect(await ask(ingestAndRead, key)).toMatchObject(forbidden('read'))
    expect(await ask(ingest, key)).toMatchObject({
      status: 200,
      data: { ingestArticle: { data: { outcome: 'CREATED' } } },
    })
    expect(await ask(read, key)).toMatchObject(forbidden('read'))
    expect(await ask(retract, key)).toMatchObject(forbidden('curate'))
    expect((await ask(ingestAndRead, await addKey(['ingest', 'read']))).status).toBe(200)
  })

  test('curate retracts', async () => {
    const key = await addKey(['curate'])
    expect((await ask(retract, key)).status).toBe(200)
    expect(await ask(ingest, key)).toMatchObject(forbidden('ingest'))
  })

  test('fragments and operations that do not run change nothing of it', async () => {
    const key = await addKey(['read'])
    const hidden = `mutation { ...A } fragment A on Mutation { ... on Mutation { retractArticle(url: "https://a.example/") { __typename } } }`
    expect(await ask(hidden, key)).toMatchObject(forbidden('curate'))
    const two = { query: `query Q ${read} ${retract.replace('mutation', 'mutation M')}`, operationName: 'Q' }
    expect((await post(origin, two, bearer(key))).status).toBe(200)
  })

  test('every mutation says what it needs, and none of its own results is the graph', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(['ingest', 'curate'], field.name).toContain(field.extensions.scope)
      const type = getNamedType(field.type)
      if (isObjectType(type)) expect(type.getInterfaces()).toEqual([])
    }
  })
})
