import { beforeEach, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { eachEngine } from '../support/each-engine.ts'

const put = adHoc('MERGE (n:Entity {id: $id}) SET n.name = $name, n.searchText = $name', 'write')
const drop = adHoc('MATCH (n:Entity {id: $id}) DETACH DELETE n', 'write')
const nameOf = adHoc<{ name: string }>('MATCH (n:Entity {id: $id}) RETURN n.name AS name', 'read')
const ids = adHoc<{ id: string }>('MATCH (n:Entity) RETURN n.id AS id ORDER BY id', 'read')
const duplicate = adHoc('CREATE (n:Entity {id: $id})', 'write')
const add = adHoc('MERGE (n:Entity {id: $id}) SET n.count = coalesce(n.count, 0) + 1', 'write')
const countOf = adHoc<{ count: number }>('MATCH (n:Entity {id: $id}) RETURN n.count AS count', 'read')
const echo = adHoc('RETURN $value AS value', 'read')

eachEngine((engine) => {
  let graph: GraphStore
  const seen: string[] = []

  beforeEach(async () => {
    seen.length = 0
    graph = await engine.fresh({ onStatement: (_, mode, ms) => seen.push(`${mode} ${ms >= 0}`) })
    await graph.write(async (tx) => {
      await tx.run(put, { id: 'kept', name: 'Kept' })
      await tx.run(put, { id: 'changed', name: 'Before' })
    })
  })

  test('a write is there for the next read', async () => {
    for (let i = 0; i < 20; i++) {
      await graph.write((tx) => tx.run(put, { id: 'changed', name: `turn ${i}` }))
      expect(await graph.read(nameOf, { id: 'changed' })).toEqual([{ name: `turn ${i}` }])
    }
  })

  test('a transaction sees its own writes, and nobody else does before it commits', async () => {
    await graph.write(async (tx) => {
      await tx.run(put, { id: 'new', name: 'New' })
      expect(await tx.run(nameOf, { id: 'new' })).toEqual([{ name: 'New' }])
      expect(await graph.read(nameOf, { id: 'new' })).toEqual([])
      expect(await graph.searchText({ indexes: ['entities'], text: 'new', limit: 5 })).toEqual([])
    })
    expect(await graph.read(nameOf, { id: 'new' })).toEqual([{ name: 'New' }])
  })

  test('work that throws leaves nothing behind, in the data and in every index', async () => {
    const failing = graph.write(async (tx) => {
      await tx.run(put, { id: 'new', name: 'Phantom' })
      await tx.run(put, { id: 'changed', name: 'Phantom' })
      await tx.run(drop, { id: 'kept' })
      throw new Error('stop here')
    })
    await expect(failing).rejects.toThrow('stop here')
    expect(await graph.read(ids, {})).toEqual([{ id: 'changed' }, { id: 'kept' }])
    expect(await graph.read(nameOf, { id: 'changed' })).toEqual([{ name: 'Before' }])
    expect(await graph.read(nameOf, { id: 'new' })).toEqual([])
    expect(await graph.searchText({ indexes: ['entities'], text: 'phantom', limit: 5 })).toEqual([])
    expect(await graph.searchText({ indexes: ['entities'], text: 'before', limit: 5 })).toMatchObject([
      { id: 'changed' },
    ])
    await graph.write((tx) => tx.run(put, { id: 'new', name: 'New' }))
    expect(await graph.read(nameOf, { id: 'new' })).toEqual([{ name: 'New' }])
  })

  test('a second node with a taken id is refused, and the whole transaction with it', async () => {
    const failing = graph.write(async (tx) => {
      await tx.run(put, { id: 'new', name: 'New' })
      await tx.run(duplicate, { id: 'kept' }).catch(() => undefined)
    })
    await expect(failing).rejects.toThrow()
    expect(await graph.read(ids, {})).toEqual([{ id: 'changed' }, { id: 'kept' }])
  })

  test('writers take turns: no addition is lost', async () => {
    const writers = engine.shared ? [graph, await openGraph(engine.settings())] : [graph, graph]
    const additions = Array.from({ length: 40 }, (_, i) =>
      writers[i % 2]!.write(async (tx) => {
        const [before] = await tx.run(countOf, { id: 'kept' })
        const next = (before?.count ?? 0) + 1
        await tx.run(adHoc('MATCH (n:Entity {id: $id}) SET n.count = $next', 'write'), { id: 'kept', next })
      }),
    )
    await Promise.all(additions)
    expect(await graph.read(countOf, { id: 'kept' })).toEqual([{ count: 40 }])
    if (writers[1] !== graph) await writers[1]!.close()
  })

  test('one that fails does not stop the next', async () => {
    const failing = graph.write(() => Promise.reject(new Error('first')))
    const working = graph.write((tx) => tx.run(add, { id: 'kept' }))
    await expect(failing).rejects.toThrow('first')
    await working
    expect(await graph.read(countOf, { id: 'kept' })).toEqual([{ count: 1 }])
  })

  test('the observer is told of each statement, and of nothing else', async () => {
    seen.length = 0
    await graph.write(async (tx) => {
      await tx.run(put, { id: 'a', name: 'A' })
      await tx.run(nameOf, { id: 'a' })
    })
    await graph.read(ids, {})
    await graph.searchText({ indexes: ['entities'], text: 'kept', limit: 5 })
    expect(seen).toEqual(['write true', 'read true', 'read true', 'read true'])
  })

  test('a statement that writes is refused outside a write', async () => {
    await expect(graph.read(add, { id: 'kept' })).rejects.toThrow('store.write')
    expect(await graph.read(countOf, { id: 'kept' })).toEqual([{ count: null }])
  })

  test.each([
    [0],
    [42],
    [-7.25],
    [9_007_199_254_740_991],
    ['José 北京 🙂 "quoted" \\'],
    [true],
    [null],
    [[1, 2.5, 'three', null, [4]]],
    [{ a: 1, b: { c: [true] } }],
    [[]],
  ])('a value comes back as it went in: %j', async (value) => {
    expect(await graph.read(echo, { value })).toEqual([{ value }])
  })
})
