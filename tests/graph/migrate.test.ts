import { expect, test } from 'vitest'
import { migrate, migrationStatus } from '../../src/graph/migrate.ts'
import { migrationFiles } from '../../src/graph/migration-files.ts'
import { openGraph } from '../../src/graph/open.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { eachEngine } from '../support/each-engine.ts'

const forget = adHoc('MATCH (m:Migration) DETACH DELETE m', 'write')
const records = adHoc<{ c: number }>('MATCH (m:Migration) RETURN count(m) AS c', 'read')
const files = migrationFiles()
const ids = files.map((file) => file.id)

eachEngine((engine) => {
  test('every migration is recorded once, and a second run does nothing', async () => {
    const graph = await engine.fresh()
    await graph.write((tx) => tx.run(forget, {}))
    expect(await migrate(graph)).toEqual(ids)
    expect(await migrate(graph)).toEqual([])
    const status = await migrationStatus(graph)
    expect(status).toMatchObject({ pending: [], changed: [], unknown: [] })
    expect(status.applied.map(({ id }) => id)).toEqual(ids)
    expect(Date.parse(status.applied[0]!.appliedAt)).toBeLessThanOrEqual(Date.now())
  })

  test('an empty graph has everything pending', async () => {
    const graph = await engine.fresh()
    await graph.write((tx) => tx.run(forget, {}))
    expect(await migrationStatus(graph)).toEqual({ applied: [], pending: ids, changed: [], unknown: [] })
    await migrate(graph)
  })

  test('two at once end as one', async () => {
    const graph = await engine.fresh()
    const other = engine.shared ? await openGraph(engine.settings()) : graph
    await graph.write((tx) => tx.run(forget, {}))
    await Promise.all([migrate(graph), migrate(other)])
    expect(await graph.read(records, {})).toEqual([{ c: files.length }])
    if (other !== graph) await other.close()
  })

  test('an applied migration that says something else now is refused by name', async () => {
    const graph = await engine.fresh()
    const edited = files.map((file, i) => (i === 4 ? { ...file, checksum: 'other' } : file))
    await expect(migrate(graph, edited)).rejects.toMatchObject({
      code: 'GRAPH_MIGRATION_CHANGED',
      message: expect.stringContaining(ids[4]!),
    })
  })

  test('a graph of a newer version is refused by name', async () => {
    const graph = await engine.fresh()
    await expect(migrate(graph, files.slice(0, -1))).rejects.toMatchObject({
      code: 'GRAPH_MIGRATION_UNKNOWN',
      message: expect.stringContaining(ids.at(-1)!),
    })
  })

  test('an id under a constraint is taken once', async () => {
    const graph = await engine.fresh()
    for (const label of ['Article', 'Passage', 'Entity', 'Claim', 'Event', 'Relation', 'Name']) {
      const create = adHoc(`CREATE (n:${label} {id: 'one'})`, 'write')
      await graph.write((tx) => tx.run(create, {}))
      await expect(
        graph.write((tx) => tx.run(create, {})),
        label,
      ).rejects.toThrow()
    }
  })
})
