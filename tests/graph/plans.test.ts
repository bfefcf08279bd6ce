import grafeo from '@grafeo-db/js'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GrafeoStore } from '../../src/graph/grafeo/store.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { eachNeo4jEngine } from '../support/each-engine.ts'
import { allCases } from './contract-case.ts'
import { seed } from './seed.ts'
import { nodes } from './seed-graph.ts'

/** Operators that read a whole label, type or graph, or multiply rows. */
const COSTLY =
  /^(AllNodesScan|\w*NodeByLabelsScan|NodeByLabelScan|\w*RelationshipsScan|\w*TypeScan|CartesianProduct)/

/** As many graphs like the seed, so that a scan is never the cheapest plan. */
const COPIES = 200

const cases = await allCases()
const unexcused = cases.filter((one) => one.statement.file.scan === undefined)

const backward = cases.filter(({ statement }) => statement.name.endsWith('backward]'))

/** What sorts in a plan, and how much of it an index has sorted before. */
function sorts(plan: Plan): string[] {
  const own = /Sort|Top/.test(plan.operatorType) ? [plan.operatorType.replace(/@.*/, '')] : []
  return [...own, ...plan.children.flatMap(sorts)].sort()
}

function costly(plan: Plan): string[] {
  const own = COSTLY.test(plan.operatorType) && !plan.children.some(findsOneNode) ? [plan.operatorType] : []
  return [...own.map((operator) => operator.replace(/@.*/, '')), ...plan.children.flatMap(costly)]
}

/** A lookup of one key: a product with it multiplies nothing. */
function findsOneNode({ operatorType, arguments: { Details = '' } = {} }: Plan): boolean {
  return operatorType.startsWith('NodeUniqueIndexSeek') && !String(Details).includes(' IN ')
}

eachNeo4jEngine((engine, uri) => {
  let driver: Driver
  const explain = async (text: string) => {
    const { summary, keys } = await driver.executeQuery(`EXPLAIN ${text}`)
    const plan = summary.plan as Plan
    return { columns: keys, costly: costly(plan), sorts: sorts(plan) }
  }

  beforeAll(async () => {
    await seed(await engine.fresh(), COPIES)
    driver = neo4j.driver(uri)
    await driver.executeQuery('CALL db.prepareForReplanning()')
  })
  afterAll(() => driver.close())

  test.each(cases)('$name returns the columns of its header', async ({ statement }) => {
    expect((await explain(statement.text)).columns).toEqual(statement.file.row.map((column) => column.name))
  })

  test.each(unexcused)('$name starts from an index', async ({ statement }) => {
    expect((await explain(statement.text)).costly).toEqual([])
  })

  test.each(backward)('$name sorts no more than it does forward', async ({ statement }) => {
    const forward = cases.find(
      (one) => one.statement.file === statement.file && one.statement.text !== statement.text,
    )
    const there = await explain(forward?.statement.text ?? '')
    expect(there.sorts.length).toBeGreaterThan(0)
    expect((await explain(statement.text)).sorts).toEqual(there.sorts)
  })

  test.each([
    ['MATCH (n) RETURN n', ['AllNodesScan']],
    ["MATCH (n:Entity) WHERE n.description = 'x' RETURN n", ['NodeByLabelScan']],
    ['UNWIND [1, 2] AS i MATCH (a:Entity {id: i}) MATCH (b:Event) WHERE b.id IN [1, 2] RETURN a, b', []],
    [
      'MATCH (a:Entity) WHERE a.id IN [1, 2] MATCH (b:Event) WHERE b.id IN [1, 2] RETURN a',
      ['CartesianProduct'],
    ],
    ['MATCH ()-[r:MET]->() RETURN r', [expect.stringMatching(/TypeScan/)]],
  ])('the check sees what is wrong with %s', async (text, expected) => {
    expect((await explain(text)).costly).toEqual(expected)
  })
})

describe('Grafeo', () => {
  /** Nodes of each label that no statement asks for. */
  const FILLING = 2000
  const db = grafeo.GrafeoDB.create()
  const scanned = async (text: string, params: object) => {
    const transaction = db.beginTransaction()
    const { rowsScanned } = await transaction.executeCypher(text, params)
    transaction.rollback()
    return rowsScanned
  }

  beforeAll(async () => {
    const graph = new GrafeoStore(db, { location: 'memory', observers: {}, onClose: () => undefined })
    await migrate(graph)
    await seed(graph)
    await graph.write(async (tx) => {
      for (const label of Object.keys(nodes)) {
        const fill = adHoc(
          `UNWIND range(1, $filling) AS i CREATE (n:${label} {id: 'filling-' + toString(i)})`,
          'write',
        )
        await tx.run(fill, { filling: FILLING })
      }
    })
  })
  afterAll(() => db.close())

  // A list in the order of a property reads its label once, for this engine's indexes keep no order.
  test.each(unexcused)('$name reads no label more than once', async ({ statement, params }) => {
    expect(await scanned(statement.text, params)).toBeLessThan(1.5 * FILLING)
  })

  test('the check sees a pattern that starts from the wrong end', async () => {
    const params = { ids: ['ada', 'bruno', 'lisbon'] }
    const wrong =
      'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN [(c:Claim)-[:HAS_ROLE]->(e) | c.id] AS claims'
    const right =
      'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN [(e)<-[:HAS_ROLE]-(c:Claim) | c.id] AS claims'
    expect(await scanned(wrong, params)).toBeGreaterThan(1.5 * FILLING)
    expect(await scanned(right, params)).toBeLessThan(100)
  })
})
