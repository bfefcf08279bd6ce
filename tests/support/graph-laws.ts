import { type RelationType, relationEdges } from '../../src/domain/claim.ts'
import { edgesOf } from '../../src/domain/derive/edges.ts'
import { eventEdgeTypes } from '../../src/domain/event-kinds/registry.ts'
import { canonicalExport } from '../../src/export/canonical.ts'
import type { GraphStore } from '../../src/graph/store.ts'

export async function exportOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = []
  for await (const line of canonicalExport(store)) lines.push(line)
  return lines
}

type Properties = Readonly<Record<string, unknown>>
interface Node {
  readonly label: string
  readonly id: string
  readonly properties: Properties
}
interface Edge {
  readonly source: string
  readonly type: string
  readonly target: string
  readonly properties: Properties
}

/**
 * What is wrong in a graph, one line each, from its export alone: an event without evidence, a span that does
 * not lie in its sentence, a coreference that does not lie in its article, an entity that nothing refers to or
 * whose articles are miscounted, an edge between entities that the events or relations do not bear out, or one of
 * theirs that is missing.
 */
export function brokenLaws(lines: readonly string[]): string[] {
  const things = lines.map((line) => JSON.parse(line) as Node | Edge)
  const nodes = new Map(things.flatMap((thing) => ('label' in thing ? [[thing.id, thing]] : [])))
  const edges = things.filter((thing): thing is Edge => 'target' in thing)
  const ofType = (type: string) => edges.filter((edge) => edge.type === type)
  return [
    ...edges
      .filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))
      .map((edge) => `loose: ${text(edge)}`),
    ...unsupported(nodes, ofType('SUPPORTS')),
    ...misplaced(nodes, ofType('HAS_ROLE'), ofType('STATES')),
    ...misunderstood(nodes, ofType('HAS_ROLE')),
    ...misspelt(nodes, ofType('MENTIONS')),
    ...unheld(nodes, edges),
    ...miscounted(nodes, ofType('MENTIONS')),
    ...misdrawn(nodes, edges, ofType('HAS_PARTICIPANT')),
    ...misattributed(nodes, edges, ofType('HAS_PARTICIPANT')),
  ]
}

const text = ({ source, type, target }: Edge) => `${source} ${type} ${target}`

function unsupported(nodes: ReadonlyMap<string, Node>, supports: readonly Edge[]): string[] {
  const held = new Set(supports.map(({ target }) => target))
  return [...nodes.values()]
    .filter(({ label, id }) => (label === 'Event' || label === 'Relation') && !held.has(id))
    .map(({ id }) => `without evidence: ${id}`)
}

function misplaced(
  nodes: ReadonlyMap<string, Node>,
  roles: readonly Edge[],
  states: readonly Edge[],
): string[] {
  const passageOf = new Map(states.map(({ source, target }) => [target, nodes.get(source)]))
  return roles
    .filter(({ source, properties }) => {
      const passage = passageOf.get(source)?.properties
      return passage === undefined || !liesIn(passage, properties)
    })
    .map((edge) => `role outside its sentence: ${text(edge)}`)
}

function misunderstood(nodes: ReadonlyMap<string, Node>, roles: readonly Edge[]): string[] {
  return roles
    .filter(({ source, properties: { chainStart, chainEnd, chainSurface } }) => {
      if (chainStart === undefined) return false
      const article = nodes.get(nodes.get(source)?.properties.articleId as string)
      return String(article?.properties.text).slice(Number(chainStart), Number(chainEnd)) !== chainSurface
    })
    .map((edge) => `coreference outside its article: ${text(edge)}`)
}

function unheld(nodes: ReadonlyMap<string, Node>, edges: readonly Edge[]): string[] {
  const holding = new Set(['MENTIONS', 'HAS_ROLE', 'LOCATED_IN'])
  const held = new Set(edges.filter(({ type }) => holding.has(type)).map(({ target }) => target))
  return [...nodes.values()]
    .filter(({ label, id }) => label === 'Entity' && !held.has(id))
    .map(({ id }) => `entity that nothing refers to: ${id}`)
}

function miscounted(nodes: ReadonlyMap<string, Node>, mentions: readonly Edge[]): string[] {
  const dates = new Map<string, (string | undefined)[]>()
  for (const { source, target } of mentions) {
    const from = nodes.get(source)
    if (from?.label !== 'Article') continue
    dates.set(target, [...(dates.get(target) ?? []), from.properties.publishedAt as string | undefined])
  }
  return [...nodes.values()]
    .filter(({ label, id, properties: { articleCount, firstSeenAt, lastSeenAt } }) => {
      const all = dates.get(id) ?? []
      const known = all.filter((date) => date !== undefined).sort()
      const right = articleCount === all.length && firstSeenAt === known[0] && lastSeenAt === known.at(-1)
      return label === 'Entity' && !right
    })
    .map(({ id }) => `entity against its articles: ${id}`)
}

function misspelt(nodes: ReadonlyMap<string, Node>, mentions: readonly Edge[]): string[] {
  return mentions
    .filter(({ source, properties }) => {
      const from = nodes.get(source)
      return from?.label === 'Passage' && !liesIn(from.properties, properties)
    })
    .map((edge) => `mention outside its sentence: ${text(edge)}`)
}

function liesIn(passage: Properties, { start, end, surface }: Properties): boolean {
  const { start: offset, text: words } = passage as { start: number; text: string }
  return words.slice(Number(start) - offset, Number(end) - offset) === surface
}

function misdrawn(
  nodes: ReadonlyMap<string, Node>,
  edges: readonly Edge[],
  parts: readonly Edge[],
): string[] {
  const counted = new Map<string, Set<string>>()
  for (const { id, label, properties } of nodes.values()) {
    if (label !== 'Event') continue
    const { type, polarity, modality, at, end = null } = properties as Record<string, string>
    const participants = parts
      .filter(({ source }) => source === id)
      .map(({ target, properties: { role } }) => ({ role, entityId: target }))
    for (const edge of edgesOf({ id, type, polarity, modality, at, time: { end }, participants } as never)) {
      const key = `${edge.source} ${edge.type} ${edge.target}`
      counted.set(key, (counted.get(key) ?? new Set()).add(id))
    }
  }
  const drawn = edges.filter(({ type }) => (eventEdgeTypes as readonly string[]).includes(type))
  const wrong = drawn.filter((edge) => {
    const { eventIds, eventCount } = edge.properties as { eventIds: string[]; eventCount: number }
    const expected = [...(counted.get(text(edge)) ?? [])].sort()
    return eventCount !== expected.length || eventIds.join() !== expected.join()
  })
  const there = new Set(drawn.map(text))
  return [
    ...wrong.map((edge) => `edge against its events: ${text(edge)}`),
    ...[...counted.keys()].filter((key) => !there.has(key)).map((key) => `edge missing: ${key}`),
  ]
}

function misattributed(
  nodes: ReadonlyMap<string, Node>,
  edges: readonly Edge[],
  parts: readonly Edge[],
): string[] {
  const types = Object.values(relationEdges).map(({ edge }) => edge)
  const drawn = edges.filter(({ type }) => types.includes(type))
  const found = drawn.map((edge) => `${text(edge)} by ${edge.properties.relationId}`)
  const expected = [...nodes.values()].flatMap(({ label, id, properties: { type, polarity, modality } }) => {
    if (label !== 'Relation' || polarity !== 'AFFIRMED') return []
    if (modality !== 'OCCURRED' && modality !== 'ONGOING') return []
    const filler = (role: string) =>
      parts
        .filter(({ source, properties }) => source === id && properties.role === role)
        .map(({ target }) => target)
    const { edge, source, target } = relationEdges[type as RelationType]
    const pairs =
      source === target
        ? [filler(source).sort()]
        : filler(source).flatMap((one) => filler(target).map((other) => [one, other]))
    return pairs.map(([one, other]) => `${one} ${edge} ${other} by ${id}`)
  })
  return [
    ...found.filter((edge) => !expected.includes(edge)).map((edge) => `edge against its relation: ${edge}`),
    ...expected.filter((edge) => !found.includes(edge)).map((edge) => `edge missing: ${edge}`),
  ]
}
