import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { neighborsOfEntities } from '../queries/of-entities.ts'

/** A page of those that share events or articles with an entity. */
export async function neighborsOfEntity(
  key: string,
  args: PageArguments & { kinds?: string[] | null | undefined },
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const most = Number.MAX_SAFE_INTEGER
  const [events, articles, id] = decodeCursor(args.after, [most, most, ''] as const)
  const params = {
    kinds: args.kinds ?? null,
    events,
    articles,
    id,
    limit: pageSize(args) + 1,
    count: asksForTotal(info),
  }
  const { items, total } = await loaders.pages.load(neighborsOfEntities, params, key)
  return connectionOf(
    items,
    args,
    ({ sharedEvents, coMentions, entity }) => [sharedEvents, coMentions, entity.id],
    ({ entity, ...counts }) => ({ node: entity, ...counts }),
    total ?? 0,
  )
}
