import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { countEntities, entitiesByArticleCount, entitiesByName } from '../queries/lists.ts'
import { entitiesOfArticles } from '../queries/of-articles.ts'
import { entityIdsOf } from '../schema/arguments.ts'

export interface EntityListArguments extends PageArguments {
  readonly filter?:
    | {
        kinds?: string[] | null | undefined
        text?: string | null | undefined
        ids?: (string | number)[] | null | undefined
      }
    | null
    | undefined
  readonly orderBy?: 'MOST_ARTICLES_FIRST' | 'NAME' | null | undefined
}

const mostHits = 1000

/** A page of all entities. */
export async function entityList(args: EntityListArguments, { store }: Context) {
  const given = entityIdsOf(args.filter?.ids)
  const text = args.filter?.text ?? null
  const found =
    text === null
      ? null
      : (await store.searchText({ indexes: ['entities'], text, limit: mostHits })).map(({ id }) => id)
  const ids = given === null ? found : found === null ? given : given.filter((id) => found.includes(id))
  const filter = { kinds: args.filter?.kinds ?? null, ids }
  const total = async () => (await store.read(countEntities, filter))[0]?.count ?? 0
  const byName = args.orderBy === 'NAME'
  const { statement, page } = pageOf(byName ? entitiesByName : entitiesByArticleCount, args)
  const rows = await store.read(statement, { ...filter, ...page })
  const keyOf = ({ entity }: (typeof rows)[number]) => [byName ? entity.name : entity.articleCount, entity.id]
  return connectionOf(rows, args, keyOf, edgeOf, total)
}

function edgeOf<Row>({ entity }: { entity: Row }) {
  return { node: entity, count: null as number | null, salience: null as number | null }
}

/** A page of the entities that an article mentions. */
export async function entitiesOfArticle(
  key: string,
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const { statement, page } = pageOf(entitiesOfArticles, args)
  const { items, total } = await loaders.pages.load(statement, { ...page, count: asksForTotal(info) }, key)
  return connectionOf(
    items,
    args,
    ({ count, entity }) => [count, entity.id],
    ({ entity, count, salience }) => ({
      node: entity,
      count: count as number | null,
      salience: salience as number | null,
    }),
    total ?? 0,
  )
}
