import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrate, migrationStatus } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { spawnTs } from '../support/spawn-ts.ts'

const put = adHoc('MERGE (n:Entity {id: $id}) SET n.name = $id, n.searchText = $id', 'write')
const names = adHoc<{ id: string; twin: string }>(
  'MATCH (n:Entity) WHERE n.half = 1 MATCH (m:Entity {id: n.twin}) RETURN n.id AS id, m.id AS twin',
  'read',
)
const count = adHoc<{ c: number }>('MATCH (n:Entity) RETURN count(n) AS c', 'read')
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-embedded-'))
  folders.push(folder)
  return folder
}

test('what was written is there after closing and opening, indexes and full text included', async () => {
  const folder = join(newFolder(), 'made', 'as', 'needed')
  const first = await openGraph({ engine: 'grafeo', folder })
  await migrate(first)
  await first.write((tx) => tx.run(put, { id: 'Zürich' }))
  await first.close()
  const second = await openGraph({ engine: 'grafeo', folder })
  expect((await migrationStatus(second)).pending).toEqual([])
  expect(await second.searchText({ indexes: ['entities'], text: 'zurich', limit: 5 })).toMatchObject([
    { id: 'Zürich' },
  ])
  await expect(
    second.write((tx) => tx.run(adHoc("CREATE (:Entity {id: 'Zürich'})", 'write'), {})),
  ).rejects.toThrow()
  await second.close()
  expect(readdirSync(folder)).toEqual(['graph.grafeo'])
})

test('every transaction that was acknowledged before a kill is there, whole, and the lock is free', async () => {
  const folder = newFolder()
  const writer = spawnTs(new URL('processes/embedded-writer.ts', import.meta.url), [folder])
  let acknowledged = 0
  while (acknowledged < 50) acknowledged = Number(await writer.nextLine())
  const refusal = openGraph({ engine: 'grafeo', folder })
  await expect(refusal).rejects.toMatchObject({
    code: 'GRAPH_LOCKED',
    message: expect.stringMatching(new RegExp(`held by process ${writer.pid} since \\d{4}-\\d\\d-\\d\\dT`)),
  })
  writer.kill('SIGKILL')
  await writer.ended
  const graph = await openGraph({ engine: 'grafeo', folder })
  const pairs = await graph.read(names, {})
  const [total] = await graph.read(count, {})
  expect(pairs.length).toBeGreaterThanOrEqual(acknowledged)
  expect(total!.c).toBe(2 * pairs.length)
  await graph.write((tx) => tx.run(put, { id: 'after' }))
  await graph.close()
})

test('the holder is this process when it opens the graph twice', async () => {
  const folder = newFolder()
  const graph = await openGraph({ engine: 'grafeo', folder })
  await expect(openGraph({ engine: 'grafeo', folder })).rejects.toThrow(`held by process ${process.pid}`)
  await graph.close()
  await (await openGraph({ engine: 'grafeo', folder })).close()
})

test('a file that is no graph is refused, and left as it is', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'graph.grafeo'), 'not a graph')
  await expect(openGraph({ engine: 'grafeo', folder })).rejects.toMatchObject({
    code: 'GRAPH_CORRUPT',
    message: expect.stringContaining(join(folder, 'graph.grafeo')),
  })
  expect(readFileSync(join(folder, 'graph.grafeo'), 'utf8')).toBe('not a graph')
})

test('a data folder that cannot be made is named', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  await expect(openGraph({ engine: 'grafeo', folder: join(file, 'data') })).rejects.toMatchObject({
    code: 'GRAPH_UNREACHABLE',
    message: expect.stringContaining(join(file, 'data')),
  })
})

test('closing waits for the writes under way', async () => {
  const folder = newFolder()
  const graph = await openGraph({ engine: 'grafeo', folder })
  const writes = Array.from({ length: 20 }, (_, i) => graph.write((tx) => tx.run(put, { id: `w${i}` })))
  await graph.close()
  await Promise.all(writes)
  const again = await openGraph({ engine: 'grafeo', folder })
  expect(await again.read(count, {})).toEqual([{ c: 20 }])
  await again.close()
})

test('a platform without the engine is told of Neo4j', async () => {
  const script = new URL('processes/open-embedded.ts', import.meta.url)
  const child = spawnTs(script, [], { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere' })
  expect(await child.nextLine()).toMatch(/^GRAPH_ENGINE_MISSING .*docker compose up.*NEO4J_URI/)
  expect(await child.ended).toBe(0)
})
