import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalExport } from '../../src/export/canonical.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ask as askGraph } from '../support/ask.ts'

let store: GraphStore

beforeEach(async () => {
  store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  return () => store.close()
})

type Shown = Record<string, { __typename: string } & Record<string, unknown>>
const ask = (query: string, variables: object = {}) => askGraph<Shown>(store, query, variables)

const many = `mutation Many($inputs: [IngestArticleInput!]!) { ingestArticles(inputs: $inputs) {
  __typename ... on ContentRejected { code } ... on MutationIngestArticlesSuccess { data { outcome claimCount } } } }`
const retract = `mutation Retract($url: URL, $id: ID) { retractArticle(url: $url, id: $id) {
  __typename ... on MutationRetractArticleSuccess { data { articleId } } } }`

const article = (number: number, content: string) => ({
  format: 'TEXT',
  content,
  url: `https://news.example/${number}`,
  publishedAt: '2024-05-14T09:00:00Z',
})
const visit = article(1, 'Norwegian Foreign Minister Ingrid Dahl visited Lima on Monday.')
const meeting = article(2, 'Ingrid Dahl met Carla Rojas in Lima on Monday, a spokeswoman said.')

async function graph(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of canonicalExport(store)) lines.push(line)
  return lines.map((line) => line.replace(/"knownFrom":"[^"]*"/, ''))
}

describe('ingestArticles', () => {
  test('stores them all, and again changes nothing', async () => {
    const { data } = await ask(many, { inputs: [visit, meeting] })
    expect(data.ingestArticles).toMatchObject({ data: [{ outcome: 'CREATED' }, { outcome: 'CREATED' }] })
    const again = await ask(many, { inputs: [meeting, visit] })
    expect(again.data.ingestArticles).toMatchObject({
      data: [{ outcome: 'UNCHANGED' }, { outcome: 'UNCHANGED' }],
    })
  })

  test('one that is no article keeps all out', async () => {
    const { data } = await ask(many, { inputs: [visit, article(3, '')] })
    expect(data.ingestArticles?.__typename).toBe('ContentRejected')
    expect((await ask('{ stats { articles } }')).data.stats).toMatchObject({ articles: 0 })
  })

  test.each([[[]], [Array.from({ length: 21 }, (_, index) => article(index, 'x'))]])(
    '%# of too few or too many is refused',
    async (inputs) => {
      expect((await ask(many, { inputs })).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
    },
  )
})

describe('retractArticle', () => {
  test('leaves the graph as if the article had never come', async () => {
    await ask(many, { inputs: [visit] })
    const before = await graph()
    await ask(many, { inputs: [meeting] })
    expect((await graph()).length).toBeGreaterThan(before.length)
    const { data } = await ask(retract, { url: `${meeting.url}?utm_source=letter` })
    expect(data.retractArticle?.__typename).toBe('MutationRetractArticleSuccess')
    expect(await graph()).toEqual(before)
  })

  test('by id, once', async () => {
    await ask(many, { inputs: [visit] })
    const { data } = await ask('query A($url: URL!) { article(url: $url) { id } }', { url: visit.url })
    const id = data.article?.id
    expect((await ask(retract, { id })).data.retractArticle).toMatchObject({ data: { articleId: id } })
    expect((await ask(retract, { id })).data.retractArticle?.__typename).toBe('ArticleUnknown')
  })

  test('needs one of id and url', async () => {
    expect((await ask(retract)).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})
