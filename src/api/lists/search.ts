import { connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { countFound, search } from '../queries/graph-wide.ts'

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
  const kinds: readonly SearchKind[] = args.kinds ?? searchKinds
  const asked = indexes.filter((one) => one.kinds.some((kind) => kinds.includes(kind)))
  const query = { indexes: asked.map(({ index }) => index), text: args.text, limit: mostHits }
  const [score, id] = decodeCursor(args.after, [2, ''] as const)
  const limit = pageSize(args) + 1
  const rows = await store.readFound(query, search, { kinds, score, id, limit })
  const ranked = rows
    .map((row) => {
      const { node, participants, places } = row
      return { ...row, node: 'polarity' in node ? { event: node, participants, places } : node }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return connectionOf(
    ranked.slice(0, limit),
    args,
    (row) => [row.score, row.id],
    (row) => ({ node: row.node, score: row.score, label: row.label, text: args.text }),
    async () => (await store.readFound(query, countFound, { kinds }))[0]?.count ?? 0,
  )
}
