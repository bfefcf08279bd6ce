import { pino } from 'pino'
import { beforeAll, expect, test } from 'vitest'
import { entityByName } from '../../src/api/queries/by-id.ts'
import { schema } from '../../src/api/schema/schema.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { renameEntity } from '../../src/ingest/judge/name-entity.ts'
import { undo } from '../../src/ingest/judge/undo.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { writeArticles } from '../../src/ingest/write/write-articles.ts'
import { createClient, type DocumentMark } from '../../src/sdk/client.ts'
import { makeYoga } from '../../src/server/yoga.ts'
import { ask } from '../support/ask.ts'
import { eachEngine } from '../support/each-engine.ts'
import { everyOperation } from '../support/every-operation.ts'
import { knownIds as idsOf, type Known, variablesOf } from '../support/known-ids.ts'
import { numberedArticle } from '../support/many-articles.ts'
import { Reached, withTypeNames } from '../support/reached.ts'
import { cursorsOf, twoWayLists } from '../support/two-way-lists.ts'

type Values = Record<string, unknown>

/** What each operation gave on the first engine, and must give on all. */
const answers = new Map<string, unknown>()

const article = {
  format: 'TEXT',
  url: 'https://paper.example/lima',
  title: 'Minister in Lima',
  publisher: 'Example Paper',
  authors: ['A. Writer'],
  publishedAt: '2024-05-14T09:00:00Z',
  content: 'Foreign Minister Carla Rojas visited Lima on Monday, a spokeswoman said.',
}

/** Nothing says when it was published, so that relative dates stay open, which is a warning. */
const undated = {
  format: 'TEXT',
  url: 'https://paper.example/undated',
  content: 'Jonas Lie of Norway met Carla Rojas in Oslo on Tuesday, officials said.',
}

eachEngine((engine) => {
  const reached = new Reached(schema)
  const checks: (() => Promise<void>)[] = []
  let store: GraphStore
  let known: Known

  /** Asks, notes what was reached, and expects what the other engines gave. */
  async function told<Data = Values>(query: string, variables: Values = {}): Promise<Data> {
    const text = withTypeNames(query)
    const { data, errors } = await ask<Values>(store, text, variables)
    expect(errors, query).toBeUndefined()
    reached.record(text, variables, data)
    const name = `${query} ${JSON.stringify(variables)}`
    const shared = withoutScores(data)
    if (!answers.has(name)) answers.set(name, shared)
    expect(shared, query).toEqual(answers.get(name))
    return data as Data
  }

  async function firstOf(subscription: string, variables: Values): Promise<Values> {
    const text = withTypeNames(subscription)
    const yoga = makeYoga(store, pino({ level: 'silent' }))
    const client = createClient({
      url: 'http://localhost/graphql',
      fetch: (url, init) => Promise.resolve(yoga.fetch(new Request(url, init))),
      retries: 0,
    })
    const stream = client.subscribe(text as DocumentMark<Values, Values>, variables)
    const { value } = await stream.next()
    await stream.return(undefined)
    const data = value as Values
    reached.record(text, variables, data)
    return data
  }

  /** A test whose operations count, whether it runs by itself or for the last one. */
  function check(name: string, body: () => Promise<void>): void {
    let running: Promise<void> | undefined
    const once = () => {
      running ??= body()
      return running
    }
    checks.push(once)
    test(name, once, 120_000)
  }

  beforeAll(async () => {
    store = await engine.fresh()
    const samples = new URL('../../samples', import.meta.url).pathname
    for await (const _ of ingest(store, readSources([samples]))) void _
    const reading = numberedArticle(3)
    const entities = reading.entities.map((entity) =>
      entity.kind === 'PLACE'
        ? entity
        : { ...entity, wikidataId: `Q${entity.name.length}`, description: 'Known.' },
    )
    await writeArticles(store, [{ ...reading, entities }], '2024-01-01T00:00:00.000Z')
    await refuseAndJudge(store)
    known = await idsOf(store)
  }, 180_000)

  check('the committed operations give what they gave elsewhere', async () => {
    for (const { query, variables } of everyOperation(variablesOf(known))) await told(query, variables)
  })

  for (const { name, whole, next } of twoWayLists(schema)) {
    check(`${name} goes on from a cursor, either way`, async () => {
      const [a, b] = name === 'Dyad.refusals' ? [await idOf('Kenya'), await idOf('Peru')] : [known.a, known.b]
      const given = whole.includes('$a') ? { a, b } : {}
      const lists = cursorsOf(await told(whole, given), 'LIST')
      const at = lists.findIndex(({ length }) => length > 1)
      const rows = lists[at] as string[]
      const answer = await told(next, { ...given, after: rows[0], before: rows.at(-1) })
      expect(cursorsOf(answer, 'behind')[at]).toEqual([rows[1]])
      expect(cursorsOf(answer, 'ahead')[at]).toEqual([rows.at(-2)])
    })
  }

  check('everything about an entity, whichever kind it is of', async () => {
    const kinds = ['PERSON', 'ORGANIZATION', 'PLACE']
    for (const kind of kinds) {
      const { entities } = await told<{ entities: { edges: { node: Values }[] } }>(
        `query All($kinds: [EntityKind!]) { entities(first: 10, filter: {kinds: $kinds}, orderBy: MOST_ARTICLES_FIRST) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node {
          id name kind aliases wikidataId description articleCount firstSeenAt lastSeenAt
          mentions(first: 3) { totalCount edges { cursor node { start end surface confidence rule entity { id } passage { id index text start end article { id } } article { id text } } } }
          articles(first: 2, orderBy: LATEST_FIRST, filter: {published: {from: "2000-01-01", to: "2030-01-01"}}) { totalCount edges { cursor count salience node { id title language extractor publishedGrain } } }
          events(first: 2, orderBy: LATEST_FIRST, filter: {minConfidence: 0.1, minSources: 1}) { totalCount edges { cursor roles node { id } } }
          neighbors(first: 2, kinds: [PERSON, PLACE, ORGANIZATION]) { totalCount pageInfo { endCursor } edges { cursor sharedEvents coMentions node { id } } }
          relations(first: 5) { totalCount pageInfo { endCursor } edges { cursor node { type title former weight firstAt lastAt source { id } target { id } events { id } evidence { id } } } }
          ... on Person { positions { title former sourceCount of { id } firstReportedAt lastReportedAt evidence(first: 1) { totalCount pageInfo { endCursor } edges { cursor node { id } } } } }
          ... on Place { countryCode latitude longitude placeKind locatedIn { id name } }
        } } } }`,
        { kinds: [kind] },
      )
      expect(entities.edges.map(({ node }) => node.kind)).toEqual(Array(10).fill(kind))
      for (const { node } of entities.edges) {
        const text = JSON.stringify(node.mentions)
        expect(text).toContain(`"entity":{"id":"${node.id}"`)
      }
    }
  })
  check('one thing, by each of its names', async () => {
    const { a, article, event, url } = known
    const one = await told<Record<string, Values>>(
      `query One($a: ID!, $article: ID!, $url: URL!) { byId: entity(id: $a) { name } known: entity(wikidataId: "Q9") { name wikidataId description }
        board: entity(wikidataId: "Q15") { kind description }
        country: entity(name: "China") { wikidataId description ... on Place { countryCode } }
        article(id: $article) { url passages(first: 1) { totalCount } } byUrl: article(url: $url) { id } node(id: $a) { id } }`,
      { a, article, url },
    )
    expect(one).toMatchObject({
      byId: { name: 'Antony Blinken' },
      known: { wikidataId: 'Q9', description: 'Known.' },
      board: { kind: 'ORGANIZATION', description: 'Known.' },
      country: { wikidataId: 'Q148', countryCode: 'CN' },
      article: { url },
      byUrl: { id: article },
      node: { id: a },
    })
    const { nodes } = await told<{ nodes: Values[] }>(
      `query Many($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { evidence(first: 5) { edges { node {
        id type polarity modality confidence time { start end grain surface } content { start end surface } speaker { id }
        roles { role start end surface coreference { start end surface rule } entity { id } } } } } } } }`,
      { ids: [event, a, article] },
    )
    expect(nodes.map(({ id }) => id)).toEqual([event, a, article])
  })

  check('what is said in other words than names', async () => {
    const { events } = await told<{ events: { edges: { node: Values }[] } }>(
      '{ events(first: 50) { edges { node { evidence(first: 2) { edges { node { article { text } roles { surface coreference { start end surface rule } } } } } } } } }',
    )
    const claims = events.edges.flatMap(({ node }) => rowsOf(node.evidence))
    const chains = claims.flatMap(({ article, roles }) =>
      (roles as { coreference: { start: number; end: number; surface: string } | null }[]).flatMap(
        ({ coreference }) =>
          coreference ? [{ text: (article as { text: string }).text, ...coreference }] : [],
      ),
    )
    expect(chains.length).toBeGreaterThan(5)
    for (const { text, start, end, surface } of chains) expect(text.slice(start, end)).toBe(surface)
  })

  check('filters hold for all that comes back', async () => {
    const { a, b } = known
    const found = await told<Record<string, unknown>>(
      `query Filtered($ids: [ID!], $both: [ID!], $place: [ID!]) {
        named: entities(filter: {text: "blinkn"}) { edges { node { name } } }
        given: entities(filter: {ids: $ids}) { edges { node { id } } }
        together: events(filter: {participantIds: $both, during: {from: "2023-01-01", to: "2023-12-31"}}) { edges { node { participants { entity { id } } } } }
        there: events(filter: {placeIds: $place, types: [ATTACK]}) { edges { node { place { name } type } } }
        written: articles(filter: {text: "blinken", entityIds: $ids, published: {from: "2023-06-01"}}) { edges { node { publishedAt } } }
        timeline(filter: {participantIds: $ids}, bucket: YEAR) { start count meanScore verbalCooperation materialCooperation verbalConflict materialConflict speech neutral }
        all: timeline(bucket: YEAR) { neutral }
      }`,
      { ids: [a], both: [a, b], place: [await idOf('Moscow')] },
    )
    expect(rowsOf(found.named)).toContainEqual(expect.objectContaining({ name: 'Antony Blinken' }))
    expect(rowsOf(found.given)).toEqual([expect.objectContaining({ id: a })])
    for (const { participants } of rowsOf(found.together))
      expect(participants).toEqual(
        expect.arrayContaining(
          [a, b].map((id) => expect.objectContaining({ entity: expect.objectContaining({ id }) })),
        ),
      )
    for (const event of rowsOf(found.there)) expect(event).toMatchObject({ type: 'ATTACK' })
    for (const { publishedAt } of rowsOf(found.written)) expect(publishedAt).toMatch(/^202[3-9]/)
    const publisher = 'Example Wire - World'
    const { same } = await told<Values>(
      'query Of($publisher: String) { same: articles(filter: {publisher: $publisher}) { edges { node { publisher } } } }',
      { publisher },
    )
    for (const one of rowsOf(same)) expect(one).toMatchObject({ publisher })
  })

  check('what lies between and around entities', async () => {
    const { a, b } = known
    const around = await told<Record<string, unknown>>(
      `query Around($a: ID!, $b: ID!) {
        dyad(a: $a, b: $b) { a { id } b { id } firstContact { id } lastContact { id } barometer(bucket: DAY) { start count }
          events(first: 5, orderBy: EARLIEST_FIRST, filter: {types: [MEET]}) { totalCount edges { node { type } } } }
        neighborhood(id: $a, depth: 1, first: 5, filter: {edgeTypes: ["MET"], kinds: [PERSON]}) { truncated nodes { id } edges { source target type weight eventIds } }
        paths(from: $a, to: $b, first: 2, maxLength: 2, inTimeOrder: false) { length nodes { id } hops { type from { id } to { id } events { id } } }
        search(text: "blinken", kinds: [PERSON, EVENT], first: 1) { totalCount pageInfo { endCursor } edges { cursor score node { id } } }
      }`,
      { a, b },
    )
    expect(around).toMatchObject({
      dyad: { a: { id: a }, b: { id: b } },
      neighborhood: { edges: expect.arrayContaining([expect.objectContaining({ type: 'MET' })]) },
      paths: expect.arrayContaining([expect.objectContaining({ length: 1 })]),
    })
    const { search } = around as { search: { pageInfo: { endCursor: string }; totalCount: number } }
    const { next } = await told<Values>(
      'query Next($after: String) { next: search(text: "blinken", kinds: [PERSON, EVENT], after: $after) { edges { node { id } } } }',
      { after: search.pageInfo.endCursor },
    )
    expect(rowsOf(next)).toHaveLength(Math.min(20, search.totalCount - 1))
  })

  check('what is counted, what bursts, and who has met whom', async () => {
    const { a, b } = known
    const counts =
      'types(first: 9) { value count } countries(first: 9) { value count } publishers(first: 9) { value count } months(first: 9) { value count }'
    const { refusals, ...found } = await told<Values & { refusals: { refusals: unknown } }>(
      `query Counted($b: ID!, $ids: [ID!], $kenya: ID!, $peru: ID!) {
        eventFacets(filter: {participantIds: $ids}) { ${counts} } all: eventFacets { ${counts} }
        articleFacets(filter: {entityIds: $ids}) { ${counts} }
        trending(window: MONTH, until: "2023-06-21", kinds: [PLACE, PERSON], first: 3) { score articles expected entity { name } }
        entities(first: 30, filter: {kinds: [PERSON, ORGANIZATION, PLACE]}) { edges { node { kind ... on Organization { hasMet(with: $b) { met count } } ... on Place { hasMet(with: $b) { met count } } } } }
        person: entity(name: "Antony Blinken") { ... on Person { hasMet(with: $b) { met count first { id } last { id } } } }
        refusals: dyad(a: $kenya, b: $peru) { refusals(first: 5) { totalCount edges { roles node { type } } } }
        search(text: "blinken", first: 1) { edges { node { id } highlights { field text spans { start end } } } }
      }`,
      { b, ids: [a], kenya: await idOf('Kenya'), peru: await idOf('Peru') },
    )
    expect(found).toMatchObject({ person: { hasMet: { met: true } } })
    expect(rowsOf(refusals.refusals)).toContainEqual(expect.objectContaining({ type: 'REFUSE' }))
  })

  check('who is who can be judged, and taken back', async () => {
    const [keep, absorb] = [await idOf('Antony Blinken'), await idOf('Wang Yi')]
    const passage = (
      await told<{ entity: { mentions: { edges: { node: { start: number; passage: { id: string } } }[] } } }>(
        'query Where($id: ID) { entity(id: $id) { mentions(first: 1) { edges { node { start passage { id } } } } } }',
        { id: keep },
      )
    ).entity.mentions.edges[0]?.node
    const of = (name: string) =>
      `... on Mutation${name}Success { data { entity { name } judgement { id kind reason name identities { kind name } } } } ... on JudgementRefused { code message }`
    const made = await told<Record<string, { data: { judgement: { id: string; kind: string } } }>>(
      `mutation Judge($keep: ID!, $absorb: ID!, $mentions: [MentionInput!]!) {
        renameEntity(entity: $keep, name: "Tony", reason: "Shorter.") { ${of('RenameEntity')} }
        addAlias(entity: $keep, alias: "The Secretary", reason: "So called.") { ${of('AddAlias')} }
        splitEntity(entity: $keep, mentions: $mentions, reason: "Another.") { ${of('SplitEntity')} }
        mergeEntities(keep: $keep, absorb: $absorb, reason: "One.") { ${of('MergeEntities')} }
      }`,
      { keep, absorb, mentions: [{ passageId: passage?.passage.id, start: passage?.start }] },
    )
    const rulings = Object.values(made).filter((one) => typeof one === 'object')
    const kinds = rulings.map(({ data }) => data.judgement.kind)
    expect(kinds).toEqual(['RENAME', 'ALIAS', 'SPLIT', 'MERGE'])
    const undo = `mutation Undo($id: ID!) { undo(judgementId: $id) { ${of('Undo')} } }`
    for (const { data } of rulings) await told(undo, { id: data.judgement.id })
    const [first] = rulings
    expect(await told(`${undo} # again`, { id: first?.data.judgement.id })).toMatchObject({
      undo: { code: 'ALREADY_UNDONE' },
    })
    const { judgements } = await told<Values>(
      `query Judgements($ids: [ID!]) { judgements(first: 2, filter: {entityIds: $ids, kinds: [RENAME], standing: false}) { totalCount pageInfo { hasNextPage } edges { cursor node { id kind name reason madeBy entity { name } identities { id kind name } } } }
        past: judgements(last: 3) { edges { node { madeAt undoneAt reason } } } }`,
      { ids: [await idOf('Peru')] },
    )
    expect(rowsOf(judgements)).toEqual([expect.objectContaining({ kind: 'RENAME', madeBy: 'curator' })])
  })

  check('what is left of an allowance, and where subscriptions stand', async () => {
    const text = withTypeNames('{ liveCursor rateLimit { limit remaining resetAt cost } }')
    const yoga = makeYoga(store, pino({ level: 'silent' }), { pointsPerMinute: 1000 })
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    })
    const { data } = (await response.json()) as { data: Values }
    reached.record(text, {}, data)
    expect(data).toMatchObject({ rateLimit: { limit: 1000, cost: expect.any(Number) } })
  })

  check('what is written is told, and refusals are data', async () => {
    const beginning = (length: number) =>
      Buffer.from(JSON.stringify([0, ...Array(length).fill('')])).toString('base64url')
    expect(
      await told(
        `mutation Write($inputs: [IngestArticleInput!]!, $none: IngestArticleInput!) {
          ingestArticles(inputs: $inputs) { ... on MutationIngestArticlesSuccess { data { outcome claimCount warnings article { title } } } }
          ingestArticle(input: $none) { ... on ContentRejected { code message } }
        }`,
        { inputs: [article, undated], none: { format: 'TEXT', content: ' ' } },
      ),
    ).toMatchObject({
      ingestArticles: {
        data: [{ outcome: 'CREATED', article: { title: article.title } }, { outcome: 'CREATED' }],
      },
      ingestArticle: { code: 'NO_BODY' },
    })
    const id = (
      await told<{ article: { id: string } }>('query Id($url: URL) { article(url: $url) { id } }', {
        url: article.url,
      })
    ).article.id
    expect(
      await firstOf(
        'subscription Told($after: String) { articleIngested(after: $after) { cursor article { id url } } }',
        { after: beginning(2) },
      ),
    ).toMatchObject({ articleIngested: { article: { url: expect.any(String) } } })
    expect(
      await firstOf(
        'subscription Told($after: String, $filter: EventFilter) { eventReported(after: $after, filter: $filter) { cursor event { type } article { url } } }',
        { after: beginning(2), filter: { types: ['VISIT'] } },
      ),
    ).toMatchObject({ eventReported: { event: { type: 'VISIT' } } })
    const filter = { events: { types: ['VISIT'] }, articles: { publisher: article.publisher } }
    expect(
      await firstOf(
        'subscription Export($filter: ExportFilter, $format: ExportFormat!) { exportGraph(filter: $filter, format: $format) { text nodes edges } }',
        { filter, format: 'JSONL' },
      ),
    ).toMatchObject({ exportGraph: { text: expect.stringContaining(article.title) } })
    const retract =
      'mutation Retract($id: ID!) { retractArticle(id: $id) { ... on MutationRetractArticleSuccess { data { articleId } } ... on ArticleUnknown { message } } }'
    expect(await told(retract, { id })).toMatchObject({ retractArticle: { data: { articleId: id } } })
    const { retractArticle } = await told<Values>(`${retract} # again`, { id })
    expect(retractArticle).toMatchObject({ message: expect.stringContaining(id) })
    const { url } = undated
    expect(
      await told(
        'mutation Retract($url: URL!) { retractArticle(url: $url) { ... on MutationRetractArticleSuccess { data { articleId } } } }',
        { url },
      ),
    ).toMatchObject({ retractArticle: { data: { articleId: expect.any(String) } } })
  })

  test('no field, argument or input of the schema is left out', async () => {
    for (const check of checks) await check()
    expect(reached.missing()).toEqual([])
  }, 180_000)

  async function idOf(name: string): Promise<string> {
    return (
      await told<{ entity: { id: string } }>('query Id($name: String) { entity(name: $name) { id } }', {
        name,
      })
    ).entity.id
  }
})

/** Refusals between two countries, and judgements of which one was undone, at times that every engine is told. */
async function refuseAndJudge(store: GraphStore): Promise<void> {
  const documents = [1, 2, 3].map((day) => ({
    source: `refusal ${day}`,
    format: 'text' as const,
    content: 'Kenya refused to talk with Peru on Monday.',
    url: `https://paper.example/refusal-${day}`,
    hints: { publishedAt: `2024-0${day}-09T12:00:00Z` },
  }))
  for await (const _ of ingest(store, documents)) void _
  const at = (day: number) => ({
    reason: 'Clearer.',
    madeBy: 'curator',
    madeAt: `2024-06-0${day}T00:00:00.000Z`,
  })
  const [peru] = await store.read(entityByName, { key: 'peru' })
  const entity = peru?.entity.id as string
  await renameEntity(store, { entity, name: 'Republic of Peru' }, at(1))
  await renameEntity(store, { entity, name: 'Peru' }, at(2))
  const { judgement } = await renameEntity(store, { entity, name: 'Perú' }, at(3))
  await undo(store, judgement.id, '2024-06-04T00:00:00.000Z')
}

/**
 * Each engine ranks a search by a measure of its own, and counts its writes in its own way: what cursors and the ids of
 * judgements hold.
 */
function withoutScores(data: Values): unknown {
  return JSON.parse(JSON.stringify(data), (_, value) => {
    if (value?.__typename === 'SearchEdge') return value.node
    if (value?.__typename === 'JudgementEdge') return value.node
    if (value?.__typename === 'Judgement') return { ...value, id: null }
    if (typeof value?.liveCursor === 'string') return { ...value, liveCursor: null }
    if (/^(?:Search|Judgement)Connection$/.test(value?.__typename)) return { ...value, pageInfo: null }
    return value
  })
}

/** The nodes of a list, which must not be empty. */
function rowsOf(list: unknown): Values[] {
  const nodes = (list as { edges: { node: Values }[] }).edges.map(({ node }) => node)
  expect(nodes).not.toEqual([])
  return nodes
}
