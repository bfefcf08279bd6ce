import { connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { type FoundRow, search } from '../queries/graph-wide.ts'
import { type Judged, ranking } from '../search/rank.ts'

export const searchKinds = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'ARTICLE'] as const
type SearchKind = (typeof searchKinds)[number]

/** Hits of each index that are ranked; a page beyond them is empty. */
const mostHits = 200

const indexes = [
  { index: 'entities', kinds: ['PERSON', 'ORGANIZATION', 'PLACE'] },
  { index: 'articles', kinds: ['ARTICLE'] },
  { index: 'events', kinds: ['EVENT'] },
] as const

/** A page of what the text finds. */
export async function searchPage(
  args: PageArguments & { text: string; kinds?: SearchKind[] | null | undefined },
  { store }: Context,
) {
  const { text } = args
  const kinds: readonly SearchKind[] = args.kinds ?? searchKinds
  const asked = indexes.filter((one) => one.kinds.some((kind) => kinds.includes(kind)))
  const query = { indexes: asked.map(({ index }) => index), text, limit: mostHits }
  const [score, id] = decodeCursor(args.after, [2, ''] as const)
  const limit = pageSize(args) + 1
  const rank = ranking(text)
  const ranked = (await store.readFound(query, search, { kinds }))
    .map((row) => ({ id: row.id, score: rank(judgedOf(row)), node: nodeOf(row), text }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const further = ranked.filter((row) => row.score < score || (row.score === score && row.id > id))
  return connectionOf(
    further.slice(0, limit),
    args,
    (row) => [row.score, row.id],
    ({ id: _, ...edge }) => edge,
    ranked.length,
  )
}

function judgedOf({ node, score: hit }: FoundRow): Judged {
  if ('kind' in node) {
    const { name, aliases, articleCount } = node
    return { label: 'Entity', names: [name, ...aliases], articleCount, hit }
  }
  if ('polarity' in node) return { label: 'Event', summary: node.summary, sourceCount: node.sourceCount, hit }
  return { label: 'Article', title: node.title ?? null, hit }
}

function nodeOf({ node, participants, places }: FoundRow) {
  return 'polarity' in node ? { event: node, participants, places } : node
}
