import { attributions, modalities, polarities, relationEdges, relationTypes } from '../domain/claim.ts'
import { entityKinds, placeKinds } from '../domain/entity.ts'
import { quadClasses } from '../domain/event-kinds/kind.ts'
import { eventEdgeTypes, eventKinds } from '../domain/event-kinds/registry.ts'
import { judgementKinds } from '../domain/judgement.ts'
import { grains } from '../domain/time.ts'

/** What a property holds; one that may be absent ends in `?`. */
type Kind = 'string' | 'int' | 'float' | 'boolean' | 'string[]'

export interface Property {
  readonly name: string
  readonly kind: Kind
  readonly optional: boolean
  /** The only values that it may have. */
  readonly values?: readonly string[]
  /** When and how a thing was stored, not what is known: of use to later writes alone. */
  readonly bookkeeping: boolean
}

type Given = Kind | `${Kind}?` | readonly string[] | { readonly oneOf: readonly string[]; optional: true }

const bookkeeping = new Set(['knownFrom', 'knownTo', 'fingerprint', 'searchText', 'sketch'])
const maybe = (values: readonly string[]) => ({ oneOf: values, optional: true }) as const

function properties(given: Readonly<Record<string, Given>>): readonly Property[] {
  return Object.entries(given).map(([name, of]) => {
    const values = typeof of === 'string' ? undefined : 'oneOf' in of ? of.oneOf : of
    const optional = typeof of === 'string' ? of.endsWith('?') : 'oneOf' in of
    const kind = typeof of === 'string' ? (of.replace('?', '') as Kind) : 'string'
    return { name, kind, optional, bookkeeping: bookkeeping.has(name), ...(values && { values }) }
  })
}

const interval = { start: 'string?', end: 'string?', grain: grains, surface: 'string?' } as const
const judged = { polarity: polarities, modality: modalities } as const
const span = { start: 'int', end: 'int', surface: 'string' } as const

const fact = (types: readonly string[]) =>
  properties({
    block: 'string',
    type: types,
    mode: 'string?',
    summary: 'string',
    content: 'string?',
    ...judged,
    ...interval,
    at: 'string',
    quadClass: maybe(quadClasses),
    score: 'float?',
    confidence: 'float',
    firstReportedAt: 'string?',
    lastReportedAt: 'string?',
    sourceCount: 'int',
    sketch: 'string',
  })
const eventTypes = eventKinds.map(({ type }) => type)

/**
 * Every label with its properties besides `id`, in an order in which all edges but those between entities lead to a
 * label before their own.
 */
export const nodeProperties = {
  Entity: properties({
    kind: entityKinds,
    name: 'string',
    aliases: 'string[]',
    wikidataId: 'string?',
    description: 'string?',
    placeKind: maybe(placeKinds),
    countryCode: 'string?',
    latitude: 'float?',
    longitude: 'float?',
    articleCount: 'int',
    firstSeenAt: 'string?',
    lastSeenAt: 'string?',
    named: 'boolean',
    givenName: 'string?',
    searchText: 'string',
  }),
  Event: fact(eventTypes),
  Relation: fact(relationTypes),
  Claim: properties({
    block: 'string',
    articleId: 'string',
    passageId: 'string',
    publishedAt: 'string?',
    type: [...eventTypes, ...relationTypes],
    mode: 'string?',
    ...judged,
    attribution: attributions,
    ...interval,
    trigger: 'string',
    triggerStart: 'int',
    triggerEnd: 'int',
    rule: 'string',
    confidence: 'float',
    contentRole: 'string?',
    content: 'string?',
    contentStart: 'int?',
    contentEnd: 'int?',
    knownFrom: 'string',
    knownTo: 'string?',
  }),
  Passage: properties({ articleId: 'string', index: 'int', start: 'int', end: 'int', text: 'string' }),
  Article: properties({
    url: 'string?',
    title: 'string?',
    publisher: 'string?',
    authors: 'string[]',
    publishedAt: 'string?',
    publishedGrain: maybe(['INSTANT', 'LOCAL', 'DAY']),
    at: 'string',
    language: 'string',
    text: 'string',
    contentHash: 'string',
    extractor: 'string',
    fingerprint: 'string',
  }),
  Name: properties({}),
  Judgement: properties({
    kind: judgementKinds,
    subject: 'string',
    entityId: 'string',
    name: 'string?',
    reason: 'string',
    madeBy: 'string?',
    madeAt: 'string',
    undoneAt: 'string?',
    records: 'string',
  }),
  MentionSite: properties({
    site: 'string',
    articleId: 'string',
    judgementId: 'string',
    entityId: 'string',
  }),
} as const satisfies Record<string, readonly Property[]>

export type Label = keyof typeof nodeProperties
export const labels = Object.keys(nodeProperties) as Label[]

/** One kind of edge: its type between two labels. */
export interface EdgeKind {
  readonly from: Label
  readonly type: string
  readonly to: Label
  readonly properties: readonly Property[]
}

const edge = (
  from: Label,
  type: string,
  to: Label,
  given: Readonly<Record<string, Given>> = {},
): EdgeKind => ({
  from,
  type,
  to,
  properties: properties(given),
})
const dates = { firstAt: 'string?', lastAt: 'string?' } as const

/** Every kind of edge. */
export const edgeKinds: readonly EdgeKind[] = [
  edge('Entity', 'LOCATED_IN', 'Entity'),
  ...eventEdgeTypes.map((type) =>
    edge('Entity', type, 'Entity', {
      eventCount: 'int',
      ...dates,
      eventIds: 'string[]',
      eventFirsts: 'string[]',
      eventLasts: 'string[]',
    }),
  ),
  ...Object.values(relationEdges).map((relation) =>
    edge('Entity', relation.edge, 'Entity', {
      relationId: 'string',
      title: 'string?',
      former: 'boolean',
      sourceCount: 'int',
      ...dates,
    }),
  ),
  edge('Event', 'HAS_PARTICIPANT', 'Entity', { role: 'string' }),
  edge('Event', 'TOOK_PLACE_IN', 'Entity'),
  edge('Relation', 'HAS_PARTICIPANT', 'Entity', { role: 'string' }),
  edge('Claim', 'HAS_ROLE', 'Entity', {
    role: 'string',
    ...span,
    name: 'string',
    chainStart: 'int?',
    chainEnd: 'int?',
    chainSurface: 'string?',
    chainRule: 'string?',
    asserted: 'string?',
  }),
  edge('Claim', 'SUPPORTS', 'Event'),
  edge('Claim', 'SUPPORTS', 'Relation'),
  edge('Passage', 'MENTIONS', 'Entity', {
    ...span,
    confidence: 'float',
    rule: 'string',
    asserted: 'string?',
  }),
  edge('Passage', 'STATES', 'Claim'),
  edge('Article', 'HAS_PASSAGE', 'Passage'),
  edge('Article', 'MENTIONS', 'Entity', { count: 'int', salience: 'float', surfaces: 'string[]' }),
  edge('Article', 'REPORTS', 'Event'),
  edge('Name', 'NAMES', 'Entity', { surface: 'string', articleCount: 'int' }),
]

/** What tells one kind of edge from the others, as `Event HAS_PARTICIPANT Entity`. */
export function edgeKey({ from, type, to }: Pick<EdgeKind, 'from' | 'type' | 'to'>): string {
  return `${from} ${type} ${to}`
}

/** The properties of each kind of edge, by its key. */
export const edgeProperties: ReadonlyMap<string, readonly Property[]> = new Map(
  edgeKinds.map((kind) => [edgeKey(kind), kind.properties]),
)
