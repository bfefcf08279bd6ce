import { beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { eachEngine } from '../support/each-engine.ts'
import { allCases, type ContractCase } from './contract-case.ts'
import { canonical, dump, seed } from './seed.ts'

/** What a case gave: its rows as lines, and for a write the whole graph after it. */
interface Outcome {
  rows: string[]
  graph: string[]
}

class TakeBack extends Error {}

const cases = await allCases()
const reference = new Map<string, Outcome>()
let unchanged: string[]

/** Runs a case on the seed graph, which it leaves as it was. */
async function outcomeOf(one: ContractCase, graph: GraphStore): Promise<Outcome> {
  if (one.statement.file.mode === 'read') return { rows: lines(one, await one.run(graph)), graph: unchanged }
  let outcome: Outcome | undefined
  const running = graph.write(async (tx) => {
    outcome = { rows: lines(one, await one.run(tx)), graph: await dump(tx) }
    throw new TakeBack()
  })
  await running.catch((error: unknown) => {
    if (!(error instanceof TakeBack)) throw error
  })
  return outcome!
}

function lines({ statement, varies, unordered }: ContractCase, rows: Record<string, unknown>[]): string[] {
  const shown = rows.map((row) => {
    const types = varies.map((column) => [column, typeof row[column]])
    const sets = unordered.map((column) => [column, (row[column] as unknown[]).map(canonical).sort()])
    return canonical(withSets({ ...row, ...Object.fromEntries([...types, ...sets]) }))
  })
  const lastReturn = statement.text.lastIndexOf('RETURN')
  return /ORDER BY/.test(statement.text.slice(lastReturn)) ? shown : shown.sort()
}

/** Lists that a statement collects in no order of its own; whoever shows them sorts them. */
const setColumns = new Set(['participants', 'places', 'roles'])

/** The value with every such list, however deep, in one order. */
function withSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSets)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const inner = withSets(part)
      return [key, setColumns.has(key) && Array.isArray(inner) ? inner.map(canonical).sort() : inner]
    }),
  )
}

beforeAll(async () => {
  const graph = await openGraph({ engine: 'grafeo' })
  await migrate(graph)
  await seed(graph)
  unchanged = await graph.write(dump)
  for (const one of cases) {
    const outcome = await outcomeOf(one, graph).catch((error: unknown) => ({ rows: [`${error}`], graph: [] }))
    reference.set(one.name, outcome)
  }
  await graph.close()
})

eachEngine((engine) => {
  let graph: GraphStore
  beforeAll(async () => {
    graph = await engine.fresh()
    await seed(graph)
  })

  test('the seed graph is the same', async () => {
    expect(await graph.write(dump)).toEqual(unchanged)
  })

  describe.each(cases)('$name', (one) => {
    test('gives what it gives on every engine, and something', async () => {
      const outcome = await outcomeOf(one, graph)
      expect(outcome).toEqual(reference.get(one.name))
      const silent = Object.keys(one.statement.row.shape).length === 0
      const nothing = silent ? canonical(outcome.graph) === canonical(unchanged) : outcome.rows.length === 0
      expect(nothing, 'the case brings nothing back, so it proves nothing').toBe(one.empty !== undefined)
    })
  })

  test('the cases left the seed graph as it was', async () => {
    expect(await graph.write(dump)).toEqual(unchanged)
  })
})
