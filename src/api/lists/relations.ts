import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, decodeCursor, type PageArguments, pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { relationsOfEntities } from '../queries/of-entities.ts'
import type { EntityRow } from '../rows.ts'

/** A page of the edges between an entity and others. */
export async function relationsOfEntity(
  entity: EntityRow,
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const [weight, id] = decodeCursor(args.after, [Number.MAX_SAFE_INTEGER, ''] as const)
  const params = { weight, id, limit: pageSize(args) + 1, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(relationsOfEntities, params, entity.id)
  return connectionOf(
    items,
    args,
    (row) => [row.weight, row.id],
    ({ other, ...row }) => ({
      node: {
        ...row,
        source: row.sourceId === entity.id ? entity : other,
        target: row.targetId === entity.id ? entity : other,
      },
    }),
    total ?? 0,
  )
}
