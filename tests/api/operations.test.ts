import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { exampleOperations } from '../../src/server/operations.ts'
import { ask as askGraph } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'

const ask = (store: GraphStore, query: string, variables: unknown = {}) =>
  askGraph<Record<string, never> | undefined>(store, query, variables)

const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
)

/** How many levels of objects an operation asks for; the wrappers of a connection are no level of their own. */
function levelsOf(selections: SelectionSetNode | undefined): number {
  const own = (selections?.selections ?? []).map((selection) => {
    if (selection.kind !== Kind.FIELD)
      return levelsOf((selection as { selectionSet?: SelectionSetNode }).selectionSet)
    const below = (selection as FieldNode).selectionSet
    const wrapper = ['edges', 'node', 'pageInfo', 'data'].includes(selection.name.value)
    return below === undefined ? 0 : levelsOf(below) + (wrapper ? 0 : 1)
  })
  return Math.max(0, ...own)
}

test('every example is valid against the committed schema', () => {
  const examples = exampleOperations()
  expect(examples.length).toBeGreaterThan(10)
  for (const { query } of examples) expect(validate(schema, parse(query))).toEqual([])
})

eachEngine((engine) => {
  describe('the examples', async () => {
    test('give data that is there, at one statement a level at most', async () => {
      let statements: string[] = []
      const store = await engine.fresh({ onStatement: (name) => statements.push(name) })
      for await (const result of ingest(
        store,
        readSources([new URL('../../samples', import.meta.url).pathname]),
      )) {
        expect(result.outcome).toBe('CREATED')
      }
      const { data } = await ask(
        store,
        '{ entity(name: "China") { id } other: entity(name: "Blinken") { id } articles(first: 1) { edges { node { url } } } }',
      )
      const { entity, other, articles } = data as unknown as {
        entity: { id: string }
        other: { id: string }
        articles: { edges: { node: { url: string } }[] }
      }
      const own: Record<string, object> = {
        '08-neighborhood': { id: entity.id, depth: 2 },
        '16-dyad': { a: entity.id, b: other.id },
        '18-paths': { from: entity.id, to: other.id },
        '11-read-an-article': { url: articles.edges[0]?.node.url },
      }
      for (const { name, query, variables } of exampleOperations()) {
        statements = []
        const answer = await ask(store, query, own[name] ?? JSON.parse(variables))
        expect(answer.errors, name).toBeUndefined()
        const [value] = Object.values(answer.data ?? {}) as unknown[]
        expect(value, `${name} finds nothing`).not.toBeNull()
        const text = JSON.stringify(value)
        if (name !== '05-refused') expect(text, `${name} is empty`).not.toContain('"edges":[]}}')
        if (query.includes('mutation')) continue
        const [operation] = parse(query).definitions
        const levels = levelsOf(operation && 'selectionSet' in operation ? operation.selectionSet : undefined)
        expect(statements.length, `${name}: ${statements.join(', ')}`).toBeLessThanOrEqual(levels)
      }
      const planned = await ask(
        store,
        '{ events(filter: {modality: PLANNED}) { edges { node { modality } } } }',
      )
      expect(new Set(JSON.stringify(planned.data).match(/"modality":"\w+"/g))).toEqual(
        new Set(['"modality":"PLANNED"']),
      )
    }, 120_000)

    test.each([
      ['{ node(id: "zzz") { id } }', 'BAD_ID'],
      ['{ node(id: "U2VjcmV0OjE") { id } }', 'BAD_ID'],
      [`{ node(id: "${Buffer.from('Person:person:nobody').toString('base64url')}") { id } }`, 'NOT_FOUND'],
      ['{ events(first: 0) { totalCount } }', 'BAD_INPUT'],
      ['{ events(first: 101) { totalCount } }', 'BAD_INPUT'],
      ['{ events(after: "zzz") { edges { cursor } } }', 'BAD_CURSOR'],
      ['{ entity { name } }', 'BAD_INPUT'],
      ['{ events(filter: {during: {from: "2024-02-01", to: "2024-01-01"}}) { totalCount } }', 'BAD_INPUT'],
      ['{ events(filter: {types: [DANCE]}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ events {', 'GRAPHQL_PARSE_FAILED'],
    ])('%s is refused as %s', async (query, code) => {
      const { errors } = await ask(await engine.fresh(), query)
      expect(errors?.[0]?.extensions.code).toBe(code)
    })

    test('content that is no article is refused as data', async () => {
      const store = await engine.fresh()
      const { data } = await ask(
        store,
        'mutation { ingestArticle(input: {content: " ", format: TEXT}) { __typename ... on ContentRejected { code message } } }',
      )
      expect(data).toMatchObject({ ingestArticle: { __typename: 'ContentRejected', code: 'NO_BODY' } })
    })
  })
})
