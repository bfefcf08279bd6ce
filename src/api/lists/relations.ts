import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
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
  const { statement, page } = pageOf(relationsOfEntities, args)
  const params = { ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, entity.id)
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
