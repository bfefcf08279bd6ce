import { connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { searchHits } from '../queries/graph-wide.ts'
import type { ArticleRow, EntityRow, EventRow } from '../rows.ts'

export const searchKinds = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'ARTICLE'] as const
type SearchKind = (typeof searchKinds)[number]

/** Hits of each index that are ranked; a page beyond them is empty. */
const mostHits = 200

/** What counts more at equal fit: who is meant, then what was written, then what happened. */
const indexes = [
  { index: 'entities', label: 'Entity', weight: 1, kinds: ['PERSON', 'ORGANIZATION', 'PLACE'] },
  { index: 'articles', label: 'Article', weight: 0.9, kinds: ['ARTICLE'] },
  { index: 'events', label: 'Event', weight: 0.8, kinds: ['EVENT'] },
] as const

interface Ranked {
  readonly label: (typeof indexes)[number]['label']
  readonly id: string
  readonly score: number
}

/** A page of what the text finds, each index's scores made comparable by its best. */
export async function search(
  args: PageArguments & { text: string; kinds?: SearchKind[] | null | undefined },
  { store }: Context,
) {
  const wanted = new Set<SearchKind>(args.kinds ?? searchKinds)
  const found = await Promise.all(
    indexes
      .filter(({ kinds }) => kinds.some((kind) => wanted.has(kind)))
      .map(async ({ index, label, weight }) => {
        const hits = await store.searchText(index, args.text, mostHits)
        const best = hits[0]?.score ?? 1
        return hits.map(({ id, score }): Ranked => ({ label, id, score: round((weight * score) / best) }))
      }),
  )
  const ranked = found.flat().sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const [lastScore, lastId] = decodeCursor(args.after, [2, ''] as const)
  const rest = ranked.filter(({ score, id }) => score < lastScore || (score === lastScore && id > lastId))
  const rows = await rowsOf(store, rest, wanted)
  const shown = rest.flatMap((hit) => {
    const node = rows.get(hit.id)
    return node === undefined ? [] : [{ ...hit, node }]
  })
  return connectionOf(
    shown.slice(0, pageSize(args) + 1),
    args,
    ({ score, id }) => [score, id],
    ({ node, score }) => ({ node, score }),
    ranked.length,
  )
}

async function rowsOf(store: Context['store'], hits: readonly Ranked[], wanted: ReadonlySet<SearchKind>) {
  const idsOf = (label: Ranked['label']) => hits.filter((hit) => hit.label === label).map(({ id }) => id)
  const rows =
    hits.length === 0
      ? []
      : await store.read(searchHits, {
          entityIds: idsOf('Entity'),
          eventIds: idsOf('Event'),
          articleIds: idsOf('Article'),
        })
  const nodes = new Map<string, EntityRow | EventRow | ArticleRow>()
  for (const { id, node, participants, places } of rows) {
    if ('kind' in node && !wanted.has(node.kind)) continue
    nodes.set(id, 'polarity' in node ? { event: node, participants, places } : node)
  }
  return nodes
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
