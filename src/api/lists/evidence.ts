import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { evidenceOfEvents, evidenceOfRelations } from '../queries/of-articles.ts'

/** A page of the claims that hold up an event or a relation, in order of publication. */
export async function evidenceOf(
  what: 'Event' | 'Relation',
  key: string,
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const [at, id] = decodeCursor(args.after, ['', ''] as const)
  const params = { at, id, limit: pageSize(args) + 1, count: asksForTotal(info) }
  const query = what === 'Event' ? evidenceOfEvents : evidenceOfRelations
  const { items, total } = await loaders.pages.load(query, params, key)
  return connectionOf(
    items,
    args,
    ({ claim, article }) => [article.at, claim.id],
    (row) => ({ node: row }),
    total ?? 0,
  )
}
