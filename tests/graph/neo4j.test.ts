import { createServer } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { eachNeo4j, neo4jSettings } from '../support/each-engine.ts'
import { type Neo4jServer, startNeo4j } from '../support/neo4j/server.ts'
import { spawnTs } from '../support/spawn-ts.ts'

const PASSWORD = 'a-Secret-7-never-shown'
const ping = adHoc('RETURN 1 AS one', 'read')
const slow = adHoc(
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS c',
  'read',
)
const setCounter = adHoc("MERGE (n:Entity {id: 'counter'}) SET n.count = 0", 'write')
const counter = adHoc<{ count: number }>("MATCH (n:Entity {id: 'counter'}) RETURN n.count AS count", 'read')

eachNeo4j((release, uri) => {
  describe(`Neo4j ${release}`, () => {
    test('two processes that write at once lose nothing', async () => {
      const graph = await openGraph(neo4jSettings(uri))
      await migrate(graph)
      await graph.write((tx) => tx.run(setCounter, {}))
      const script = new URL('processes/counting-writer.ts', import.meta.url)
      const writers = [1, 2].map(() => spawnTs(script, [uri, '25']))
      expect(await Promise.all(writers.map((writer) => writer.ended))).toEqual([0, 0])
      expect(await graph.read(counter, {})).toEqual([{ count: 50 }])
      await graph.close()
    })

    test('a statement that takes too long is ended, and the graph goes on', async () => {
      const graph = await openGraph({ ...neo4jSettings(uri), timeoutMs: 1500 })
      await expect(graph.read(slow, {})).rejects.toMatchObject({
        code: 'GRAPH_TIMEOUT',
        message: expect.stringContaining('within 1.5 s'),
      })
      expect(await graph.read(ping, {})).toEqual([{ one: 1 }])
      await graph.close()
    })

    test('an unknown database is named', async () => {
      await expect(openGraph({ ...neo4jSettings(uri), database: 'nowhere' })).rejects.toMatchObject({
        code: 'GRAPH_DATABASE_UNKNOWN',
        message: expect.stringMatching(/"nowhere".*NEO4J_DATABASE/),
      })
    })

    test('results longer than a fetch arrive whole', async () => {
      const graph = await openGraph({ ...neo4jSettings(uri), fetchSize: 7 })
      const rows = await graph.read(adHoc('UNWIND range(1, 100) AS n RETURN n', 'read'), {})
      expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
      await graph.close()
    })
  })
})

/** Logging in is the driver's affair and the same in both: one more server is enough. */
eachNeo4j((release) => {
  if (release !== '5.26') return
  describe(`Neo4j ${release} with a login`, () => {
    let server: Neo4jServer
    beforeAll(async () => {
      server = await startNeo4j(release, { auth: true })
      const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', 'neo4j'))
      const session = driver.session({ database: 'system' })
      await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: PASSWORD })
      await session.close()
      await driver.close()
    })
    afterAll(() => server?.stop())

    test('the right password opens it, a wrong one or none is refused without being shown', async () => {
      const settings = { ...neo4jSettings(server.uri), password: PASSWORD }
      const graph = await openGraph(settings)
      expect(await graph.read(ping, {})).toEqual([{ one: 1 }])
      await graph.close()
      for (const password of [`${PASSWORD}-wrong`, '']) {
        const error = await openGraph({ ...settings, password }).catch((reason: unknown) => reason)
        expect(error).toMatchObject({
          code: 'GRAPH_UNAUTHORIZED',
          message: expect.stringMatching(/user "neo4j".*NEO4J_PASSWORD/),
        })
        expect(`${error} ${JSON.stringify(error)}`).not.toContain(PASSWORD)
      }
    })
  })
})

test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1'])(
  'no server at %s: says where and what to set',
  async (uri) => {
    await expect(openGraph({ ...neo4jSettings(uri), timeoutMs: 500 })).rejects.toMatchObject({
      code: 'GRAPH_UNREACHABLE',
      message: expect.stringMatching(new RegExp(`${uri}.*NEO4J_URI`)),
    })
  },
)

test('a server that accepts and never answers is given up on', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  const opening = openGraph({ ...neo4jSettings(`bolt://127.0.0.1:${port}`), timeoutMs: 500 })
  await expect(opening).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' })
  silent.close()
})

test('an address of another kind is refused with the kinds that are allowed', async () => {
  await expect(openGraph(neo4jSettings('http://localhost:7474'))).rejects.toMatchObject({
    code: 'GRAPH_UNREACHABLE',
    message: expect.stringContaining('neo4j+s://'),
  })
})
