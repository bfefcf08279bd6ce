import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'
import { storeArticles } from '../support/many-articles.ts'
import { mostStatements } from '../support/most-statements.ts'
import { judgeSome, poolsOf } from '../support/pools.ts'
import { type RandomQuery, randomQuery } from '../support/random-query.ts'

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))

/** What a valid query may still be refused for. */
const refusals = ['BAD_INPUT', 'BAD_ID', 'BAD_CURSOR', 'NOT_FOUND', 'QUERY_TOO_COSTLY']

/** More, as `LAW_RUNS=2000`, for a longer look. */
const runs = { grafeo: Number(process.env.LAW_RUNS ?? 300), neo4j: 40 }

eachEngine((engine) => {
  test('any valid query gets an answer, at statements that its fields bound', async () => {
    const store = await engine.fresh()
    await storeArticles(store, 12)
    await judgeSome(store)
    let answered = 0
    const holds = async ({ query, variables }: RandomQuery) => {
      expect(validate(schema, parse(query))).toEqual([])
      const { data, errors, extensions } = (await ask(store, query, variables)) as Awaited<
        ReturnType<typeof ask>
      > & { extensions?: { cost: { statements: number } } }
      for (const error of errors ?? []) expect(refusals, error.message).toContain(error.extensions?.code)
      if (errors === undefined) expect(data).toBeTypeOf('object')
      if (errors === undefined) answered++
      if (extensions !== undefined)
        expect(extensions.cost.statements).toBeLessThanOrEqual(mostStatements(parse(query)))
    }
    const numRuns = runs[engine.kind]
    await fc.assert(fc.asyncProperty(randomQuery(schema, await poolsOf(store)), holds), { numRuns })
    expect(answered).toBeGreaterThan(numRuns / 2)
  }, 120_000)
})
