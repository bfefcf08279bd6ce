import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../../src/api/queries/graph-wide.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { adHoc } from '../support/ad-hoc.ts'
import { eachEngine } from '../support/each-engine.ts'

const names = [
  'Maria Oliveira',
  'José Ñandú',
  'Recep Tayyip Erdoğan',
  'محمد بن سلمان',
  'נעמי לוי',
  'Conan O’Brien',
  'Iran',
  'Iraq',
  'Kazimierz Wojciechowski',
  'Centre for Strategic and International Studies',
  'Łukasz Ørsted',
  'U.S. Steel',
  'Xi Jinping',
  'Jean-Luc Rambert',
  'World Bank',
  'Bank of England',
]

const putEntities = adHoc(
  'UNWIND $names AS name MERGE (n:Entity {id: name}) SET n.name = name, n.searchText = name',
  'write',
)
const tell = adHoc(
  'MATCH (n:Entity {id: $id}) SET n.kind = $kind, n.name = $name, n.articleCount = $count, n.aliases = []',
  'write',
)
const describeEvent = adHoc(
  "MATCH (n:Event {id: $id}) SET n.type = 'VISIT', n.polarity = 'AFFIRMED', n.modality = 'OCCURRED', n.grain = 'UNKNOWN', n.at = '', n.confidence = 1.0, n.sourceCount = 1",
  'write',
)
const rename = adHoc('MATCH (n:Entity {id: $id}) SET n.searchText = $name', 'write')
const remove = adHoc('MATCH (n:Entity {id: $id}) DETACH DELETE n', 'write')
const putArticle = adHoc(
  'MERGE (n:Article {id: $id}) SET n.title = $title, n.text = $text, n.contentHash = $text',
  'write',
)
const putEvent = adHoc('MERGE (n:Event {id: $id}) SET n.summary = $summary', 'write')

eachEngine((engine) => {
  let graph: GraphStore
  const best = async (query: string) =>
    (await graph.searchText({ indexes: ['entities'], text: query, limit: 5 }))[0]?.id
  const found = async (query: string) =>
    (await graph.searchText({ indexes: ['entities'], text: query, limit: 5 })).map((hit) => hit.id)

  beforeAll(async () => {
    graph = await engine.fresh()
    await graph.write((tx) => tx.run(putEntities, { names }))
  })

  test.each([
    ['as written', 'Maria Oliveira', 'Maria Oliveira'],
    ['another case', 'MARIA oliveira', 'Maria Oliveira'],
    ['another order', 'oliveira maria', 'Maria Oliveira'],
    ['one word', 'oliveira', 'Maria Oliveira'],
    ['a letter missing', 'Olivera', 'Maria Oliveira'],
    ['a letter too many', 'Jinpping', 'Xi Jinping'],
    ['two letters swapped', 'Wojciehcowski', 'Kazimierz Wojciechowski'],
    ['two wrong letters in a long word', 'Woyciechowsky', 'Kazimierz Wojciechowski'],
    ['another first letter', 'Ardogan', 'Recep Tayyip Erdoğan'],
    ['accents left out', 'jose nandu', 'José Ñandú'],
    ['accents put in', 'mária', 'Maria Oliveira'],
    ['accents as marks of their own', 'José', 'José Ñandú'],
    ['letters that do not decompose', 'lukasz orsted', 'Łukasz Ørsted'],
    ['a curly apostrophe', 'O’Brien', 'Conan O’Brien'],
    ['a straight apostrophe', "o'brien", 'Conan O’Brien'],
    ['no apostrophe', 'obrien', 'Conan O’Brien'],
    ['dots in an abbreviation', 'u.s. steel', 'U.S. Steel'],
    ['a hyphen', 'jean luc rambert', 'Jean-Luc Rambert'],
    ['a beginning', 'wojc', 'Kazimierz Wojciechowski'],
    ['a beginning without its accents', 'erdo', 'Recep Tayyip Erdoğan'],
    ['one word of many misspelt', 'centre strategic internatonal studies', names[9]],
    ['Arabic', 'محمد', 'محمد بن سلمان'],
    ['Hebrew', 'לוי נעמי', 'נעמי לוי'],
    ['more words than match', 'world bank of nowhere', 'World Bank'],
    ['a known word is not taken for its neighbour', 'iraq', 'Iraq'],
  ])('finds %s', async (_, query, expected) => {
    expect(await best(query)).toBe(expected)
  })

  test('a word that is there does not bring its neighbours along', async () => {
    expect(await found('Iran')).toEqual(['Iran'])
    expect(new Set(await found('Irap'))).toEqual(new Set(['Iran', 'Iraq']))
  })

  test('better matches come first', async () => {
    const hits = await graph.searchText({ indexes: ['entities'], text: 'bank of england', limit: 5 })
    expect(hits.map((hit) => hit.id)).toEqual(['Bank of England', 'World Bank'])
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score)
    expect(await graph.searchText({ indexes: ['entities'], text: 'bank of england', limit: 1 })).toHaveLength(
      1,
    )
  })

  test.each([
    '',
    '   ',
    '*',
    '"',
    '\\',
    '(',
    '?~^',
    '&&',
    'the of and',
    'qqqqqqqqqq',
    '\u0000',
    'OR',
    'AND (',
  ])('finds nothing, and does not fail, for %j', async (query) => {
    expect(await found(query)).toEqual([])
  })

  test.each([
    'AND (maria',
    '"maria',
    'maria*',
    'maria\\',
    'id:maria',
    '-maria',
    '+maria !',
    '[maria TO zoe]',
    'maria~ AND NOT',
    '/maria/',
    'maria^1000',
    "maria' }) DETACH DELETE n //",
  ])('takes %j for words, not for syntax', async (query) => {
    expect(await best(query)).toBe('Maria Oliveira')
  })

  test('a query of any length is answered', async () => {
    expect(await best(`maria oliveira ${'nonsense '.repeat(5000)}`)).toBe('Maria Oliveira')
    expect(await found('x'.repeat(100_000))).toEqual([])
  })

  describe('follows the data', () => {
    test('a changed text is found by its new words only, misspelt too', async () => {
      await graph.write((tx) => tx.run(rename, { id: 'Xi Jinping', name: 'Somebody Unmistakable' }))
      expect(await best('unmistakeable')).toBe('Xi Jinping')
      expect(await found('jinping')).toEqual([])
      await graph.write((tx) => tx.run(rename, { id: 'Xi Jinping', name: 'Xi Jinping' }))
      expect(await best('jinpng')).toBe('Xi Jinping')
    })

    test('a deleted node is not found', async () => {
      await graph.write((tx) => tx.run(putEntities, { names: ['Ephemeral'] }))
      expect(await best('efemeral')).toBe('Ephemeral')
      await graph.write((tx) => tx.run(remove, { id: 'Ephemeral' }))
      expect(await found('ephemeral')).toEqual([])
    })
  })

  describe('a statement over what is found', () => {
    const query = { indexes: ['entities', 'events'], text: 'oliveira', limit: 5 } as const
    const everything = ['PERSON', 'EVENT']

    beforeAll(async () => {
      await graph.write(async (tx) => {
        await tx.run(tell, { id: 'Maria Oliveira', kind: 'PERSON', name: 'Maria Oliveira', count: 3 })
        await tx.run(putEvent, { id: 'e1', summary: 'Maria Oliveira visited Zürich' })
        await tx.run(describeEvent, { id: 'e1' })
      })
    })

    test('gives rows of all the indexes asked, with scores', async () => {
      const rows = await graph.readFound(query, search, { kinds: everything })
      expect(rows.map(({ label, id }) => `${label} ${id}`).sort()).toEqual([
        'Entity Maria Oliveira',
        'Event e1',
      ])
      for (const { score } of rows) expect(score).toBeGreaterThan(0)
      expect(await graph.readFound(query, search, { kinds: ['EVENT'] })).toHaveLength(1)
    })

    test.each(['', 'qqqqqqqq', '*'])('gives none for %j', async (text) => {
      const nothing = { ...query, text }
      expect(await graph.readFound(nothing, search, { kinds: everything })).toEqual([])
    })
  })

  test('articles are found by title and by text, events by summary', async () => {
    await graph.write(async (tx) => {
      await tx.run(putArticle, {
        id: 'a1',
        title: 'Glacier retreats',
        text: 'Snow fell in Zürich on Monday.',
      })
      await tx.run(putArticle, {
        id: 'a2',
        title: 'Markets',
        text: 'The glacier fund gained, the bank said.',
      })
      await tx.run(putEvent, { id: 'e1', summary: 'Maria Oliveira visited Zürich' })
    })
    const articles = async (query: string) =>
      (await graph.searchText({ indexes: ['articles'], text: query, limit: 5 })).map((hit) => hit.id)
    expect(await articles('glacier retreats')).toEqual(['a1', 'a2'])
    expect(await articles('zurich')).toEqual(['a1'])
    expect(await articles('galcier fund')).toEqual(['a2', 'a1'])
    expect(await graph.searchText({ indexes: ['events'], text: 'oliveira zurich', limit: 5 })).toMatchObject([
      { id: 'e1' },
    ])
    await graph.write((tx) => tx.run(putArticle, { id: 'a2', title: 'Markets', text: 'An orchard sold.' }))
    expect(await articles('orchrd')).toEqual(['a2'])
    expect(await articles('fund')).toEqual([])
    expect(await articles('retreating')).toEqual(['a1'])
    expect(await articles('banks orchards')).toEqual(['a2'])
  })
})
