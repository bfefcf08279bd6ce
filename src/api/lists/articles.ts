import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { articlesEarliest, articlesLatest, countArticles } from '../queries/lists.ts'
import { articlesOfEntitiesEarliest, articlesOfEntitiesLatest } from '../queries/of-entities.ts'
import type { ArticleRow } from '../rows.ts'
import { type ArticleFilterInput, articleFilterParams } from './filters.ts'

export interface ArticleListArguments extends PageArguments {
  readonly filter?: ArticleFilterInput | null | undefined
  readonly orderBy?: 'LATEST_FIRST' | 'EARLIEST_FIRST' | null | undefined
}

const keyOf = ({ article }: { article: ArticleRow }) => [article.at, article.id]

/** A page of all articles; with `entityIds`, of those that mention them. */
export async function articleList(args: ArticleListArguments, context: Context, info: GraphQLResolveInfo) {
  const { filter, entityIds } = await articleFilterParams(context, args.filter)
  const [first, ...rest] = entityIds
  if (first !== undefined) return entityPage(first, rest, filter, args, context, info)
  const list = args.orderBy === 'EARLIEST_FIRST' ? articlesEarliest : articlesLatest
  const { statement, page } = pageOf(list, args)
  const rows = await context.store.read(statement, { ...filter, ...page })
  return connectionOf(rows, args, keyOf, edgeOf, async () => {
    const [row] = await context.store.read(countArticles, filter)
    return row?.count ?? 0
  })
}

/** A page of the articles that mention an entity. */
export async function articlesOfEntity(
  id: string,
  args: ArticleListArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { filter, entityIds } = await articleFilterParams(context, args.filter)
  return entityPage(id, entityIds, filter, args, context, info)
}

async function entityPage(
  id: string,
  others: readonly string[],
  filter: Awaited<ReturnType<typeof articleFilterParams>>['filter'],
  args: ArticleListArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const list = args.orderBy === 'EARLIEST_FIRST' ? articlesOfEntitiesEarliest : articlesOfEntitiesLatest
  const { statement, page } = pageOf(list, args)
  const params = { ...filter, others, ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, id)
  return connectionOf(
    items,
    args,
    keyOf,
    ({ article, count, salience }) => ({ node: article, count, salience }),
    total ?? 0,
  )
}

function edgeOf({ article }: { article: ArticleRow }) {
  return { node: article, count: null, salience: null }
}
