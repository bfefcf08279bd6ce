import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
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
  const { statement, page } = pageOf(what === 'Event' ? evidenceOfEvents : evidenceOfRelations, args)
  const { items, total } = await loaders.pages.load(statement, { ...page, count: asksForTotal(info) }, key)
  return connectionOf(
    items,
    args,
    ({ claim, article }) => [article.at, claim.id],
    (row) => ({ node: row }),
    total ?? 0,
  )
}
