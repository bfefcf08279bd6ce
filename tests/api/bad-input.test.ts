import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { apiError } from '../../src/api/errors.ts'
import { Changes } from '../../src/api/live/changes.ts'
import { schema } from '../../src/api/schema/schema.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { serverSentEvents } from '../../src/sdk/server-sent-events.ts'
import { makeYoga } from '../../src/server/yoga.ts'
import { type Samples, valuesFor } from '../support/bad-values.ts'
import { eachEngine } from '../support/each-engine.ts'
import { fieldsWithArguments } from '../support/reach-fields.ts'
import type { Reply } from '../support/served.ts'

/** What bad input may be answered with, beside a typed result or an empty page. */
const codes = [
  ...[
    'BAD_INPUT',
    'NOTHING_MORE',
    'BAD_ID',
    'BAD_CURSOR',
    'NOT_FOUND',
    'QUERY_TOO_COSTLY',
    'GRAPHQL_VALIDATION_FAILED',
  ],
]

const atOnce = 8

type Ask = (query: string, variables?: object) => Promise<Reply>

/** Ends a subscription where it would wait for the next write. */
class NothingMore extends Changes {
  override after(): Promise<void> {
    return Promise.reject(apiError('NOTHING_MORE' as 'NOT_FOUND', 'Everything has been told.'))
  }
}

function asking(store: GraphStore): Ask {
  const yoga = makeYoga(store, pino({ level: 'silent' }), { changes: new NothingMore(store) })
  return async (query, variables = {}) => {
    const accept = query.startsWith('subscription') ? 'text/event-stream' : 'application/json'
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    })
    const { status, headers } = response
    return { ...((await bodyOf(response)) as object), status, headers }
  }
}

/** The answer, or the first of a stream. */
async function bodyOf(response: Response): Promise<unknown> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.json()
  if (response.body === null) return undefined
  for await (const { event, data } of serverSentEvents(response.body))
    if (event === 'next') return JSON.parse(data)
  return undefined
}

/** An id of each type, cursors of some lists, and what required arguments take. */
async function samplesOf(ask: Ask): Promise<Samples> {
  const kinds = ['PERSON', 'ORGANIZATION', 'PLACE']
    .map((kind) => `${kind}: entities(first: 2, filter: {kinds: [${kind}]}) { edges { cursor node { id } } }`)
    .join(' ')
  const { data, errors } = await ask(`{ ${kinds}
    articles(first: 1) { edges { cursor node { id passages(first: 1) { edges { cursor node { id } } } } } }
    events(first: 1) { edges { cursor node { id evidence(first: 1) { edges { cursor node { id } } } } } } }`)
  expect(errors).toBeUndefined()
  const text = JSON.stringify(data)
  const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id as string)
  const typeOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0] as string
  const [person = '', other = ''] = ids.filter((id) => typeOf(id) === 'Person')
  const nothing = {
    content: 'Nothing of note happened.',
    format: 'TEXT',
    url: 'https://news.example/nothing',
  }
  return {
    ids: Object.fromEntries(ids.reverse().map((id) => [typeOf(id), id])),
    cursors: [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor as string),
    arguments: {
      ...{ id: person, ids: [person], a: person, b: other, from: person, to: other, text: 'minister' },
      ...{ input: nothing, inputs: [nothing], ...nothing },
    },
  }
}

eachEngine((engine) => {
  describe('arguments of every field', { timeout: 400_000 }, () => {
    test('of any value give an answer, an empty page or a typed error', async () => {
      const store = await engine.fresh()
      const folder = new URL('../../samples/feeds', import.meta.url).pathname
      for await (const { outcome } of ingest(store, readSources([folder]))) expect(outcome).toBe('CREATED')
      const ask = asking(store)
      const samples = await samplesOf(ask)
      const cases = fieldsWithArguments(schema, samples).flatMap(({ parent, field, operation }) =>
        field.args.flatMap((argument) =>
          valuesFor(argument.name, argument.type, samples).map((value) => ({
            what: `${parent}.${field.name}(${argument.name}: ${JSON.stringify(value).slice(0, 200)})`,
            query: operation(argument),
            value,
          })),
        ),
      )
      const wrong: string[] = []
      let answered = 0
      const work = async () => {
        for (let next = cases.pop(); next !== undefined; next = cases.pop()) {
          const { status, errors = [], data } = await ask(next.query, { v: next.value })
          const bad = errors.filter(({ extensions }) => !codes.includes(String(extensions?.code)))
          if (status >= 500 || bad.length > 0 || (errors.length === 0 && !data))
            wrong.push(`${next.what}: ${status} ${JSON.stringify(bad)}`)
          if (errors.length === 0) answered++
        }
      }
      const asked = cases.length
      await Promise.all(Array.from({ length: atOnce }, work))
      expect([...new Set(wrong)].sort()).toEqual([])
      expect(asked).toBeGreaterThan(3000)
      expect(answered).toBeGreaterThan(asked / 10)

      const found = async (text: string) =>
        (
          await ask('query S($text: String!) { search(text: $text) { edges { node { id } score } } }', {
            text,
          })
        ).data
      const words = await found('minister talks')
      expect(JSON.stringify(words)).toContain('"id"')
      for (const text of [
        'minister AND (talks',
        '+minister -talks',
        '"minister" || /talks/',
        'minister^ \\talks*',
      ])
        expect(await found(text), text).toEqual(words)
      for (const text of ['*', '*:*', '[* TO *]', '/.*/', '~', '\\'])
        expect(await found(text), text).toEqual({ search: { edges: [] } })
    })
  })
})

test('every field with arguments is reached', () => {
  const id = Buffer.from('Person:x').toString('base64url')
  const reached = fieldsWithArguments(schema, { ids: {}, cursors: [], arguments: { id } })
  const names = new Set(reached.map(({ parent, field }) => `${parent}.${field.name}`))
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !('getFields' in type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!('args' in field) || field.args.length === 0) continue
      const owners = [
        type.name,
        ...('getInterfaces' in type ? type.getInterfaces().map((one) => one.name) : []),
      ]
      expect(
        owners.some((owner) => names.has(`${owner}.${field.name}`)),
        `${type.name}.${field.name}`,
      ).toBe(true)
    }
  }
})
