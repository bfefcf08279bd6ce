import { describe, expect, test } from 'vitest'
import { select } from '../../../src/export/selection.ts'
import { type GraphRecord, walk } from '../../../src/export/walk.ts'
import { everyEvent } from '../../graph/pages.ts'
import { brokenLaws } from '../../support/graph-laws.ts'
import { WalkedGraph } from '../../support/walked-graph.ts'

const graph = new WalkedGraph()

describe('a part of the graph', () => {
  const part = async (filter: object): Promise<GraphRecord[]> => {
    const records: GraphRecord[] = []
    for await (const record of walk(graph.store, await select(graph.store, { ...everyEvent, ...filter })))
      records.push(record)
    return records
  }
  const count = (records: readonly GraphRecord[], label: string) =>
    records.filter((record) => record.kind === 'node' && record.label === label).length

  test('holds the events asked for, and all that they rest on', async () => {
    const records = await part({ types: ['MEET'], modality: 'OCCURRED' })
    const met = graph.nodes.filter(
      ({ label, properties }) =>
        label === 'Event' && properties.type === 'MEET' && properties.modality === 'OCCURRED',
    )
    expect(count(records, 'Event')).toBe(met.length)
    const ids = new Set(met.map(({ id }) => id))
    const of = (from: string, type: string) =>
      graph.edges.filter((edge) => edge.from === from && edge.type === type)
    const claims = of('Claim', 'SUPPORTS').filter(({ target }) => ids.has(target))
    expect(count(records, 'Claim')).toBe(claims.length)
    expect(count(records, 'Article')).toBe(
      new Set(of('Article', 'REPORTS').flatMap(({ source, target }) => (ids.has(target) ? [source] : [])))
        .size,
    )
    const there = new Set(
      records.flatMap((record) => (record.kind === 'node' ? [`${record.label} ${record.id}`] : [])),
    )
    const participants = of('Event', 'HAS_PARTICIPANT').filter(({ source }) => ids.has(source))
    for (const { target } of participants) expect(there).toContain(`Entity ${target}`)
    for (const record of records) {
      if (record.kind === 'node') continue
      expect(there).toContain(`${record.from} ${record.source}`)
      expect(there).toContain(`${record.to} ${record.target}`)
    }
    const drawn = records.filter(
      (record) => record.kind === 'edge' && record.from === 'Entity' && record.type !== 'LOCATED_IN',
    )
    expect(drawn.length).toBeGreaterThan(0)
    for (const { properties } of drawn) {
      for (const id of properties.eventIds as string[]) expect(ids).toContain(id)
      expect(properties.eventCount).toBe((properties.eventIds as string[]).length)
    }
    const lines = records.map(({ kind: _, ...rest }) =>
      JSON.stringify('id' in rest ? { ...rest, properties: { ...rest.properties, id: rest.id } } : rest),
    )
    const outer = /entity against its articles|nothing refers to/
    expect(brokenLaws(lines).filter((law) => !outer.test(law))).toEqual([])
  })

  test('of articles, and of nothing', async () => {
    const odd = await part({ reported: true, publisher: 'Odd Post' })
    expect(count(odd, 'Event')).toBeGreaterThan(0)
    expect(count(odd, 'Event')).toBeLessThan(graph.nodes.filter(({ label }) => label === 'Event').length)
    expect(await part({ from: '2050-01-01' })).toEqual([])
  })

  test('is refused where it is too large to be held', async () => {
    await expect(select(graph.store, everyEvent, 20)).rejects.toMatchObject({
      code: 'EXPORT_TOO_LARGE',
      message: expect.stringContaining('more than 20 nodes'),
    })
  })
})
