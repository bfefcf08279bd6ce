import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { neighborsOfEntities } from '../queries/of-entities.ts'

/** A page of those that share events or articles with an entity. */
export async function neighborsOfEntity(
  key: string,
  args: PageArguments & { kinds?: string[] | null | undefined },
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const { statement, page } = pageOf(neighborsOfEntities, args)
  const params = { kinds: args.kinds ?? null, ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, key)
  return connectionOf(
    items,
    args,
    ({ sharedEvents, coMentions, entity }) => [sharedEvents, coMentions, entity.id],
    ({ entity, ...counts }) => ({ node: entity, ...counts }),
    total ?? 0,
  )
}
