import { kindLabels } from '../domain/entity.ts'
import type { Label } from './dictionary.ts'
import { counted } from './jsonl.ts'
import { context, namespace } from './jsonld-context.ts'
import type { EdgeRecord, GraphRecord, NodeRecord } from './walk.ts'

type Properties = Readonly<Record<string, unknown>>
interface Described {
  readonly [term: string]: unknown
}

/**
 * One JSON-LD document, an object a line. An event derives from its claims (`prov:wasDerivedFrom`, told at the claim, as
 * `supports`), a claim from the passage that states it, and a passage is quoted from its article. An edge between entities
 * is told twice: by itself, and as a statement that derives from what holds it up. The search keys (`Name`) and the
 * bookkeeping are left out.
 */
export async function* jsonld(records: AsyncIterable<GraphRecord>) {
  yield { text: `{"@context":${JSON.stringify(context)},\n"@graph":[`, nodes: 0, edges: 0 }
  let separator = '\n'
  for await (const { objects, nodes, edges } of described(records)) {
    const text = objects.map((object) => {
      const line = `${separator}${JSON.stringify(object)}`
      separator = ',\n'
      return line
    })
    yield { text: text.join(''), nodes, edges }
  }
  yield { text: '\n]}\n', nodes: 0, edges: 0 }
}

/** A node with the edges that come after it, or an edge between entities. */
async function* described(records: AsyncIterable<GraphRecord>) {
  let node: NodeRecord | undefined
  let edges: EdgeRecord[] = []
  const whole = () =>
    node === undefined ? [] : [{ objects: [nodeObject(node, edges)], nodes: 1, edges: edges.length }]
  for await (const record of records) {
    if (record.kind === 'node' ? record.label === 'Name' : record.from === 'Name') continue
    if (record.kind === 'edge' && record.from !== 'Entity') {
      edges.push(record)
      continue
    }
    yield* whole()
    node = record.kind === 'node' ? record : undefined
    edges = []
    if (record.kind === 'edge') yield { objects: edgeObjects(record), ...counted(record) }
  }
  yield* whole()
}

function nodeObject({ label, id, properties }: NodeRecord, edges: readonly EdgeRecord[]): Described {
  return { '@id': iri(id), ...describe[label](properties), ...linked(edges) }
}

const describe: Readonly<Record<Label, (own: Properties) => Described>> = {
  Entity: ({ kind, aliases, wikidataId, named: _, searchText: __, givenName: ___, ...own }) => ({
    '@type': `schema:${kindLabels[kind as keyof typeof kindLabels]}`,
    ...own,
    alternateName: aliases,
    ...(wikidataId === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidataId}` }),
  }),
  Event: ({ type, ...own }) => ({ '@type': ['schema:Event', 'prov:Entity'], eventType: type, ...fact(own) }),
  Relation: ({ type, ...own }) => ({
    '@type': ['Relation', 'prov:Entity'],
    relationType: type,
    ...fact(own),
  }),
  Claim: ({ type, start, end, knownFrom: _, knownTo: __, block: ___, ...own }) => ({
    '@type': ['schema:Claim', 'prov:Entity'],
    claimType: type,
    startDate: start,
    endDate: end,
    ...own,
  }),
  Passage: ({ index, articleId: _, ...own }) => ({
    '@type': ['schema:CreativeWork', 'prov:Entity'],
    position: index,
    ...own,
  }),
  Article: ({ url, title, publisher, authors, publishedAt, publishedGrain, language, text, extractor }) => ({
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    url,
    headline: title,
    publisher,
    author: authors,
    datePublished: publishedAt,
    publishedGrain,
    inLanguage: language,
    articleBody: text,
    extractor,
  }),
  Name: () => ({}),
  Judgement: ({ records: _, ...own }) => ({ '@type': ['Judgement', 'prov:Activity'], ...own }),
  MentionSite: (own) => ({ '@type': 'MentionSite', ...own }),
}

function fact({ summary, start, end, block: _, sketch: __, at: ___, ...own }: Properties): Described {
  return { name: summary, startDate: start, endDate: end, ...own }
}

/** The links of a node, those of a kind together. */
function linked(edges: readonly EdgeRecord[]): Described {
  const links: Record<string, unknown[]> = {}
  for (const edge of edges) {
    const [term, value] = linkOf(edge)
    links[term] = [...(links[term] ?? []), value]
  }
  return links
}

function linkOf({ type, target, properties }: EdgeRecord): [term: string, value: unknown] {
  const entity = iri(target)
  switch (type) {
    case 'HAS_PARTICIPANT':
      return [`role:${properties.role}`, { '@id': entity }]
    case 'HAS_ROLE':
      return ['filled', { entity, ...properties }]
    case 'MENTIONS':
      return ['mention', { entity, ...properties }]
    default:
      return [terms[type] ?? type, entity]
  }
}

const terms: Readonly<Record<string, string>> = {
  TOOK_PLACE_IN: 'location',
  SUPPORTS: 'supports',
  STATES: 'states',
  HAS_PASSAGE: 'passages',
  REPORTS: 'reports',
}

function edgeObjects({ source, type, target, properties }: EdgeRecord): Described[] {
  if (type === 'LOCATED_IN') return [{ '@id': iri(source), containedInPlace: iri(target) }]
  const { eventIds, eventFirsts: _, eventLasts: __, relationId, ...own } = properties
  const holders = (relationId === undefined ? eventIds : [relationId]) as string[]
  return [
    { '@id': iri(source), [type]: { '@id': iri(target) } },
    {
      '@type': ['rdf:Statement', 'prov:Entity'],
      subject: iri(source),
      predicate: `${namespace}terms:${type}`,
      object: iri(target),
      ...own,
      derivedFrom: holders.map(iri),
    },
  ]
}

/** Percent-encoded, but for what divides the parts of an id. */
function iri(id: string): string {
  const encoded = encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))
  return `${namespace}${encoded.replace(/%(3A|2F)/g, (_, code: string) => (code === '3A' ? ':' : '/'))}`
}
