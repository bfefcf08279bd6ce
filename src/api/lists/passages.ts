import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
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
  const [index] = decodeCursor(args.after, [-1] as const)
  const params = { index, limit: pageSize(args) + 1, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(passagesOfArticles, params, article.id)
  return connectionOf(
    items,
    args,
    (passage) => [passage.index],
    (passage) => ({ node: { ...passage, article } }),
    total ?? 0,
  )
}
