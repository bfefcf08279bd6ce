import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { passagesOfArticles } from '../queries/of-articles.ts'
import type { ArticleRow } from '../rows.ts'

/** A page of an article's sentences that carry a mention or a claim. */
export async function passagesOfArticle(
  article: ArticleRow,
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const { statement, page } = pageOf(passagesOfArticles, args)
  const params = { ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, article.id)
  return connectionOf(
    items,
    args,
    (passage) => [passage.index],
    (passage) => ({ node: { ...passage, article } }),
    total ?? 0,
  )
}
