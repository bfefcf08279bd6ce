import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ask as askGraph } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'
import { exportOf } from '../support/graph-laws.ts'

const texts = [
  'Peruvian Foreign Minister Carla Rojas met Jonas Lie in Oslo on Monday, officials said.',
  'Carla Rojas-Diaz visited Lisbon on Tuesday, officials said.',
  'Carla Rojas, a swimmer, visited Nairobi on Friday.',
]
const result = `__typename ... on JudgementRefused { code message }`
const done = (mutation: string) =>
  `${result} ... on Mutation${mutation}Success { data { entity { id name aliases } judgement { id kind reason madeBy undoneAt identities { name } } } }`

interface Judged {
  readonly __typename: string
  readonly code?: string
  readonly data?: {
    readonly entity: { id: string; name: string; aliases: string[] } | null
    readonly judgement: { id: string; kind: string; reason: string; undoneAt: string | null }
  }
}

eachEngine((engine) => {
  describe('judgements', { timeout: 60_000 }, () => {
    async function graph() {
      const store = await engine.fresh()
      const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
        const { data, errors } = await askGraph<T>(store, query, variables)
        if (errors !== undefined) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`)
        return data
      }
      const ingest = (text: string, at: number) =>
        ask('mutation I($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }', {
          input: {
            format: 'TEXT',
            content: text,
            url: `https://news.example/${at}`,
            publishedAt: `2024-05-1${at}T09:00:00Z`,
          },
        })
      for (const [at, text] of texts.entries()) await ingest(text, at)
      const judge = async (name: string, types: string, args: string, variables: object): Promise<Judged> => {
        const title = `${name[0]?.toUpperCase()}${name.slice(1)}`
        const answer = await ask<Record<string, Judged>>(
          `mutation J(${types}) { ${name}(${args}) { ${done(title)} } }`,
          variables,
        )
        return answer[name] as Judged
      }
      const entity = async (name: string) =>
        (
          await ask<{ entity: { id: string; name: string; events: { totalCount: number } } | null }>(
            'query E($name: String!) { entity(name: $name) { id name events { totalCount } } }',
            { name },
          )
        ).entity
      return {
        store,
        ask,
        ingest,
        entity,
        merge: (keep: string, absorb: string) =>
          judge('mergeEntities', '$keep: ID!, $absorb: ID!', 'keep: $keep, absorb: $absorb, reason: "One."', {
            keep,
            absorb,
          }),
        undo: (id: string) => judge('undo', '$id: ID!', 'judgementId: $id', { id }),
        judge,
      }
    }
    const facts = async (store: GraphStore) =>
      (await exportOf(store)).filter((line) => !line.startsWith('{"label":"Judgement"'))

    test('a merge joins what is said of both, old ids and articles to come included, and is undone exactly', async () => {
      const { store, ask, entity, ingest, merge, undo } = await graph()
      const before = await facts(store)
      const [kept, absorbed] = [await entity('Carla Rojas'), await entity('Carla Rojas-Diaz')]
      const merged = await merge(kept?.id ?? '', absorbed?.id ?? '')
      expect(merged.data).toMatchObject({
        entity: { id: kept?.id, aliases: expect.arrayContaining(['Carla Rojas-Diaz']) },
        judgement: { kind: 'MERGE', reason: 'One.', madeBy: 'anyone', undoneAt: null },
      })
      expect((await entity('Carla Rojas'))?.events.totalCount).toBe(
        (kept?.events.totalCount ?? 0) + (absorbed?.events.totalCount ?? 0),
      )
      const { node, entity: byId } = await ask<Record<string, unknown>>(
        'query N($id: ID!) { node(id: $id) { id } entity(id: $id) { name } }',
        { id: absorbed?.id },
      )
      expect([node, byId]).toEqual([{ id: kept?.id }, { name: 'Carla Rojas' }])
      await ingest('Carla Rojas-Diaz visited Lima on Friday.', 4)
      expect((await entity('Carla Rojas-Diaz'))?.id).toBe(kept?.id)
      await ask('mutation { retractArticle(url: "https://news.example/4") { __typename } }')
      expect((await undo(merged.data?.judgement.id ?? '')).data?.judgement.undoneAt).not.toBeNull()
      expect(await facts(store)).toEqual(before)
      expect((await undo(merged.data?.judgement.id ?? '')).code).toBe('ALREADY_UNDONE')
      const { judgements } = await ask<Record<string, unknown>>(
        `{ judgements(filter: {standing: false}) { totalCount edges { node { kind entity { name } identities { name } } } } }`,
      )
      expect(judgements).toMatchObject({
        totalCount: 1,
        edges: [{ node: { kind: 'MERGE', entity: { name: 'Carla Rojas' } } }],
      })
    })

    test('a split gives mentions to a new entity, and what is said there', async () => {
      const { store, ask, judge, undo } = await graph()
      const before = await facts(store)
      const { entity } = await ask<{
        entity: {
          id: string
          mentions: { edges: { node: { start: number; passage: { id: string; text: string } } }[] }
        }
      }>(
        '{ entity(name: "Carla Rojas") { id mentions(first: 10) { edges { node { start passage { id text } } } } } }',
      )
      const swimmer = entity.mentions.edges
        .map(({ node }) => node)
        .find(({ passage }) => passage.text.includes('swimmer'))
      const split = await judge(
        'splitEntity',
        '$id: ID!, $mentions: [MentionInput!]!',
        'entity: $id, mentions: $mentions, reason: "Another."',
        {
          id: entity.id,
          mentions: [{ passageId: swimmer?.passage.id, start: swimmer?.start }],
        },
      )
      expect(split.data?.entity?.id).not.toBe(entity.id)
      const { other } = await ask<{
        other: { events: { edges: { node: { type: string; place: unknown } }[] } }
      }>('query O($id: ID!) { other: entity(id: $id) { events { edges { node { type } } } } }', {
        id: split.data?.entity?.id,
      })
      expect(other.events.edges.map(({ node }) => node.type)).toEqual(['VISIT'])
      await undo(split.data?.judgement.id ?? '')
      expect(await facts(store)).toEqual(before)
    })

    test('an entity is renamed and given another name', async () => {
      const { store, entity, judge, undo } = await graph()
      const before = await facts(store)
      const id = (await entity('Norway')) ?? (await entity('Jonas Lie'))
      const renamed = await judge(
        'renameEntity',
        '$id: ID!',
        'entity: $id, name: " Kingdom ", reason: "Shorter."',
        { id: id?.id },
      )
      expect(renamed.data?.entity).toMatchObject({
        name: 'Kingdom',
        aliases: expect.arrayContaining([id?.name]),
      })
      const named = await judge(
        'addAlias',
        '$id: ID!',
        'entity: $id, alias: "The Realm", reason: "So called."',
        { id: id?.id },
      )
      expect(named.data?.entity?.aliases).toContain('The Realm')
      for (const name of ['kingdom', 'the realm', id?.name ?? ''])
        expect((await entity(name))?.id, name).toBe(id?.id)
      await undo(renamed.data?.judgement.id ?? '')
      await undo(named.data?.judgement.id ?? '')
      expect(await facts(store)).toEqual(before)
    })

    test('what cannot be judged is refused, and nothing changes', async () => {
      const { store, ask, entity, merge, judge } = await graph()
      const [carla, lisbon, jonas] = await Promise.all(
        ['Carla Rojas', 'Lisbon', 'Jonas Lie'].map(async (name) => (await entity(name))?.id ?? ''),
      )
      const gone = Buffer.from('Person:person:nobody').toString('base64url')
      const before = await facts(store)
      expect((await merge(carla ?? '', carla ?? '')).code).toBe('ALREADY_ONE')
      expect((await merge(carla ?? '', lisbon ?? '')).code).toBe('KINDS_DIFFER')
      expect((await merge(carla ?? '', gone)).code).toBe('ENTITY_UNKNOWN')
      const alias = await judge('addAlias', '$id: ID!', 'entity: $id, alias: "Jonas Lie", reason: "No."', {
        id: carla,
      })
      expect(alias.code).toBe('ALIAS_TAKEN')
      const { passages } = (
        await ask<{ articles: { edges: { node: { passages: { edges: { node: { id: string } }[] } } }[] } }>(
          '{ articles(first: 1, orderBy: EARLIEST_FIRST) { edges { node { passages { edges { node { id } } } } } } }',
        )
      ).articles.edges[0]?.node ?? { passages: { edges: [] } }
      const split = (start: number, id: string | undefined) =>
        judge(
          'splitEntity',
          '$id: ID!, $mentions: [MentionInput!]!',
          'entity: $id, mentions: $mentions, reason: "x"',
          {
            id,
            mentions: [{ passageId: passages.edges[0]?.node.id, start }],
          },
        )
      expect((await split(9999, carla)).code).toBe('MENTION_UNKNOWN')
      expect((await split(texts[0]?.indexOf('Jonas') ?? 0, jonas)).code).toBe('NOTHING_LEFT')
      const noReason = `mutation { mergeEntities(keep: "${carla}", absorb: "${jonas}", reason: "  ") { __typename } }`
      expect((await askGraph(store, noReason)).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
      expect(await facts(store)).toEqual(before)
    })
  })
})
