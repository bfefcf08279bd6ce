import type { GraphQLResolveInfo } from 'graphql'
import { asksForTotal, connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { countEvents, eventsEarliest, eventsLatest } from '../queries/lists.ts'
import { eventsOfArticles } from '../queries/of-articles.ts'
import { eventsOfEntitiesEarliest, eventsOfEntitiesLatest } from '../queries/of-entities.ts'
import type { EventRow } from '../rows.ts'
import { type EventFilterInput, eventFilterParams } from './filters.ts'

export interface EventListArguments extends PageArguments {
  readonly filter?: EventFilterInput | null | undefined
  readonly orderBy?: 'LATEST_FIRST' | 'EARLIEST_FIRST' | null | undefined
}

const keyOf = ({ event }: EventRow) => [event.at, event.id]

/** A page of all events; with `participantIds`, of those in which they take part. */
export async function eventList(args: EventListArguments, context: Context, info: GraphQLResolveInfo) {
  const { filter, participantIds } = eventFilterParams(args.filter)
  const [first, ...rest] = participantIds
  if (first !== undefined) return entityPage(first, rest, filter, args, context, info)
  const list = args.orderBy === 'EARLIEST_FIRST' ? eventsEarliest : eventsLatest
  const { statement, page } = pageOf(list, args)
  const rows = await context.store.read(statement, { ...filter, ...page })
  return connectionOf(
    rows,
    args,
    keyOf,
    (node) => ({ node, roles: [] as string[] }),
    async () => (await context.store.read(countEvents, filter))[0]?.count ?? 0,
  )
}

/** A page of the events in which an entity takes part, with its roles in each. */
export function eventsOfEntity(
  id: string,
  args: EventListArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { filter, participantIds } = eventFilterParams(args.filter)
  return entityPage(id, participantIds, filter, args, context, info)
}

/** A page of the events that an article reports. */
export async function eventsOfArticle(
  id: string,
  args: PageArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const { statement, page } = pageOf(eventsOfArticles, args)
  const { items, total } = await loaders.pages.load(statement, { ...page, count: asksForTotal(info) }, id)
  return connectionOf(items, args, keyOf, (node) => ({ node, roles: [] as string[] }), total ?? 0)
}

async function entityPage(
  id: string,
  others: readonly string[],
  filter: ReturnType<typeof eventFilterParams>['filter'],
  args: EventListArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const list = args.orderBy === 'EARLIEST_FIRST' ? eventsOfEntitiesEarliest : eventsOfEntitiesLatest
  const { statement, page } = pageOf(list, args)
  const params = { ...filter, others, ...page, count: asksForTotal(info) }
  const { items, total } = await loaders.pages.load(statement, params, id)
  return connectionOf(items, args, keyOf, (node) => ({ node, roles: node.roles }), total ?? 0)
}
