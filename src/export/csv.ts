import { stringify } from 'csv-stringify/sync'
import type { GraphStore } from '../graph/store.ts'
import type { Label } from './dictionary.ts'
import type { Selection } from './selection.ts'
import { exportEvidence, exportStatements } from './statements.ts'
import { type EdgeRecord, entityEdges } from './walk.ts'

const columns = [
  'source_id',
  'source',
  'source_kind',
  'type',
  'target_id',
  'target',
  'target_kind',
  'fact_id',
  'summary',
  'detail',
  'start',
  'end',
  'grain',
  'articles',
  'confidence',
  'sentence',
  'url',
  'article',
  'publisher',
  'published_at',
] as const
type Row = Readonly<Partial<Record<(typeof columns)[number], unknown>>>

/** One edge, and one of the events or the relation that holds it up; none for what the gazetteer knows. */
interface Support {
  readonly edge: EdgeRecord
  readonly fact: { readonly label: Extract<Label, 'Event' | 'Relation'>; readonly id: string } | null
  /** Whether it is the first of its edge. */
  readonly first: boolean
}

const batchSize = 200

/**
 * The edges between entities as one table for people and spreadsheets: a row for each edge and each event or relation that
 * holds it up, with the sentence that told of it first and where that stands. A value that a spreadsheet would take for
 * a formula bears an apostrophe before it.
 */
export async function* csv(store: GraphStore, selection?: Selection) {
  yield { text: lines([Object.fromEntries(columns.map((name) => [name, name]))]), nodes: 0, edges: 0 }
  let batch: Support[] = []
  for await (const edge of entityEdges(store, selection)) {
    for (const support of supportsOf(edge)) {
      batch.push(support)
      if (batch.length < batchSize) continue
      yield await piece(store, batch)
      batch = []
    }
  }
  if (batch.length > 0) yield await piece(store, batch)
}

function supportsOf(edge: EdgeRecord): Support[] {
  const { eventIds, relationId } = edge.properties as { eventIds?: string[]; relationId?: string }
  if (relationId !== undefined) return [{ edge, fact: { label: 'Relation', id: relationId }, first: true }]
  if (eventIds === undefined) return [{ edge, fact: null, first: true }]
  return eventIds.map((id, at) => ({ edge, fact: { label: 'Event', id }, first: at === 0 }))
}

async function piece(store: GraphStore, batch: readonly Support[]) {
  const entities = await store.read(exportStatements.Entity.nodesByIds, {
    ids: unique(batch.flatMap(({ edge }) => [edge.source, edge.target])),
  })
  const byId = new Map(entities.map(({ id, properties }) => [id, properties]))
  const facts = new Map([
    ...(await evidence(store, batch, 'Event')),
    ...(await evidence(store, batch, 'Relation')),
  ])
  const rows = batch.map(({ edge, fact }): Row => {
    const { source, type, target } = edge
    const told = fact === null ? undefined : facts.get(fact.id)
    return {
      source_id: source,
      source: byId.get(source)?.name,
      source_kind: byId.get(source)?.kind,
      type,
      target_id: target,
      target: byId.get(target)?.name,
      target_kind: byId.get(target)?.kind,
      fact_id: fact?.id,
      summary: told?.fact.summary,
      detail: told?.fact.content,
      start: told?.fact.start,
      end: told?.fact.end,
      grain: told?.fact.grain,
      articles: told?.fact.sourceCount,
      confidence: told?.fact.confidence,
      sentence: told?.passage.text,
      url: told?.article.url,
      article: told?.article.title,
      publisher: told?.article.publisher,
      published_at: told?.article.publishedAt,
    }
  })
  return { text: lines(rows), nodes: 0, edges: batch.filter(({ first }) => first).length }
}

async function evidence(store: GraphStore, batch: readonly Support[], label: 'Event' | 'Relation') {
  const ids = unique(batch.flatMap(({ fact }) => (fact?.label === label ? [fact.id] : [])))
  const rows = ids.length === 0 ? [] : await store.read(exportEvidence[label], { ids })
  return rows.map((row) => [row.id, row] as const)
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

/** By RFC 4180. */
function lines(rows: readonly Row[]): string {
  return stringify([...rows], { columns: [...columns], record_delimiter: '\r\n', escape_formulas: true })
}
