import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { mentionsOfPassages } from '../queries/of-articles.ts'
import { mentionsOfEntities } from '../queries/of-entities.ts'
import type { ArticleRow, EntityRow, PassageRow } from '../rows.ts'

/** A page of the places in the articles that name an entity. */
export async function mentionsOfEntity(
  entity: EntityRow,
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const { statement, page } = pageOf(mentionsOfEntities, args)
  const params = { ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, entity.id)
  return connectionOf(
    items,
    args,
    ({ article, passage, mention }) => [article.at, passage.id, mention.start],
    ({ mention, passage, article }) => ({ node: { ...mention, entity, passage: { ...passage, article } } }),
    total ?? 0,
  )
}

/** A page of the names in a passage. */
export async function mentionsOfPassage(
  passage: PassageRow & { article: ArticleRow },
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const { statement, page } = pageOf(mentionsOfPassages, args)
  const params = { ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, passage.id)
  return connectionOf(
    items,
    args,
    ({ mention }) => [mention.start],
    ({ mention, entity }) => ({ node: { ...mention, entity, passage } }),
    total ?? 0,
  )
}
