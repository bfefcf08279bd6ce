import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { type Answer, ask as askGraph } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'
import { nastyTexts } from '../support/nasty-texts.ts'

interface Found {
  score: number
  node: { __typename: string; name?: string; title?: string; summary?: string }
  highlights: { field: string; text: string; spans: { start: number; end: number }[] }[]
}

interface Page {
  search: { edges: Found[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

const query = `query S($text: String!, $kinds: [SearchKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    edges {
      score
      node { __typename ... on Entity { name } ... on Article { title } ... on Event { summary } }
      highlights { field text spans { start end } }
    }
  }
}`

const entities = ['PERSON', 'ORGANIZATION', 'PLACE']

/** The best hits of each search, by engine: they must be the same. */
const bestByEngine = new Map<string, Record<string, string>>()

eachEngine((engine) => {
  let store: GraphStore
  let statements = 0
  const search = async (text: string, kinds?: string[], first = 10) => {
    const { data, errors } = await askGraph<{ search: { totalCount: number; edges: Found[] } }>(
      store,
      query,
      { text, kinds, first },
    )
    expect(errors).toBeUndefined()
    return data.search.edges
  }
  const marked = ({ highlights }: Found, field: string) => {
    const one = highlights.find((each) => each.field === field)
    return one?.spans.map(({ start, end }) => one.text.slice(start, end))
  }
  const best = async (text: string, kinds?: string[]) => {
    const [hit] = await search(text, kinds)
    return hit?.node.name ?? hit?.node.title ?? hit?.node.summary ?? ''
  }

  beforeAll(async () => {
    store = await engine.fresh({
      onStatement: () => {
        statements += 1
      },
    })
    for await (const _ of ingest(store, readSources([new URL('../../samples', import.meta.url).pathname])))
      void _
    const written = [
      ['one', 'Kazimierz Wojciechowski visited Lisbon on Monday. He praised the port.'],
      ['two', 'Kazimierz Wojciechowski met José Ñandú in Lisbon on Tuesday.'],
      ['three', 'Jolanta Wojciechowski met José Ñandú in Oslo on Friday.'],
      [
        'four',
        `The harbour was quiet. ${'Ships came and went without any news that anybody would want to tell of, '.repeat(4)}and then the stevedores of Gdańsk stopped unloading 🚢 cargoes. Nobody minded.`,
      ],
    ]
    for (const [name, content] of written) {
      const { data } = await askGraph<{ ingestArticle: { __typename: string } }>(
        store,
        'mutation I($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }',
        {
          input: { format: 'TEXT', content, url: `https://news.example/${name}`, title: `Port news ${name}` },
        },
      )
      expect(data.ingestArticle.__typename).toMatch(/Ingest|Success/)
    }
  }, 240_000)

  test('exact names come first, namesakes by how much is written of them', async () => {
    const hits = await search('Wojciechowski', entities)
    expect(hits.slice(0, 2).map(({ node }) => node.name)).toEqual([
      'Kazimierz Wojciechowski',
      'Jolanta Wojciechowski',
    ])
    expect(await best('jolanta wojciechowski')).toBe('Jolanta Wojciechowski')
  })

  test.each([
    ['letters swapped', 'Kazimierz Wojceichowski', 'Kazimierz Wojciechowski'],
    ['another order, without accents', 'nandu jose', 'José Ñandú'],
    ['left unfinished', 'kazim', 'Kazimierz Wojciechowski'],
  ])('finds names with %s', async (_, text, expected) => {
    expect(await best(text, entities)).toBe(expected)
  })

  test('marks what really matched: misspelt, without accents, in another form', async () => {
    const [person] = await search('wojceichowski', ['PERSON'])
    expect(marked(person!, 'NAME')).toEqual(['Wojciechowski'])
    const [article] = await search('stevedore gdansk unload', ['ARTICLE'])
    expect(article?.node.title).toBe('Port news four')
    expect(marked(article!, 'TEXT')).toEqual(['stevedores', 'Gdańsk', 'unloading'])
    const [event] = await search('nandu meets', ['EVENT'])
    expect(marked(event!, 'SUMMARY')).toContain('Ñandú')
  })

  test('highlights are bounded parts of the text, and cost nothing when not asked for', async () => {
    for (const { highlights } of await search('cargo harbour ship port', undefined, 100)) {
      expect(highlights.length).toBeLessThanOrEqual(5)
      for (const { text, spans } of highlights) {
        expect(text.length).toBeLessThanOrEqual(260)
        expect(text).not.toMatch(/\p{Surrogate}/u)
        expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true)
      }
    }
    statements = 0
    await askGraph(store, '{ search(text: "port") { totalCount edges { score node { id } } } }')
    expect(statements).toBe(1)
    await search('port')
    expect(statements).toBe(3)
  })

  test.each([
    // Halves of surrogate pairs are refused before anything is searched.
    ...Object.values(nastyTexts)
      .map((make) => make(300))
      .filter((text) => !/\p{Cs}/u.test(text)),
    'AND (',
    '*',
    '"',
    '\\',
    'title:port',
    'port AND NOT',
    'נעמי',
    '~',
    '[a TO b]',
  ])('takes %j for words', async (text) => {
    await search(text)
  })

  test('names of the samples are found with two letters swapped, the same on every engine', async () => {
    const { data } = await askGraph<{ entities: { edges: { node: { name: string } }[] } }>(
      store,
      '{ entities(first: 60) { edges { node { name } } } }',
    )
    const names = data.entities.edges.map(({ node }) => node.name).filter((name) => swapped(name) !== name)
    const firsts: Record<string, string> = {}
    for (const name of names) firsts[swapped(name)] = await best(swapped(name), entities)
    const right = names.filter((name) => firsts[swapped(name)] === name)
    expect(right.length / names.length).toBeGreaterThan(0.85)
    for (const text of ['ceasefire talks', 'sanctions', 'minister resigned']) firsts[text] = await best(text)
    bestByEngine.set(engine.name, firsts)
    for (const others of bestByEngine.values()) expect(firsts).toEqual(others)
  })

  describe('pages', () => {
    test('neither skip nor repeat', async () => {
      const all = (await search('port', undefined, 100)).map(({ node, score }) =>
        JSON.stringify([node, score]),
      )
      const seen: string[] = []
      let after: string | null = null
      do {
        const { data }: Answer<Page> = await askGraph<Page>(
          store,
          `query P($after: String) { search(text: "port", first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { score node { __typename ... on Entity { name } ... on Article { title } ... on Event { summary } } } } }`,
          { after },
        )
        seen.push(...data.search.edges.map(({ node, score }) => JSON.stringify([node, score])))
        after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null
      } while (after !== null && seen.length < 100)
      expect(seen).toEqual(all.slice(0, seen.length))
    })
  })
})

/** A name with two inner letters of its longest word swapped; short words are left alone. */
function swapped(name: string): string {
  const longest = name.split(' ').reduce((one, other) => (other.length > one.length ? other : one))
  if (longest.length < 6) return name
  const wrong = longest.slice(0, 2) + longest[3] + longest[2] + longest.slice(4)
  return name.replace(longest, wrong)
}
