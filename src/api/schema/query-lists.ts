import { builder } from '../builder.ts'
import { articleList } from '../lists/articles.ts'
import { entityList } from '../lists/entities.ts'
import { eventList } from '../lists/events.ts'
import {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  EventFilter,
  EventOrder,
  pageArguments,
} from './arguments.ts'
import { ArticleConnection, EntityConnection, EventConnection } from './lists.ts'

builder.queryFields((t) => ({
  articles: t.field({
    type: ArticleConnection,
    description: 'All articles.',
    args: {
      ...pageArguments(t),
      filter: t.arg({ type: ArticleFilter, description: 'Only such articles.' }),
      orderBy: t.arg({ type: ArticleOrder, defaultValue: 'LATEST_FIRST', description: 'In this order.' }),
    },
    resolve: (_root, args, context, info) => articleList(args, context, info),
  }),
  entities: t.field({
    type: EntityConnection,
    description: 'All entities.',
    args: {
      ...pageArguments(t),
      filter: t.arg({ type: EntityFilter, description: 'Only such entities.' }),
      orderBy: t.arg({
        type: EntityOrder,
        defaultValue: 'MOST_ARTICLES_FIRST',
        description: 'In this order.',
      }),
    },
    resolve: (_root, args, context) => entityList(args, context),
  }),
  events: t.field({
    type: EventConnection,
    description: 'All events.',
    args: {
      ...pageArguments(t),
      filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
      orderBy: t.arg({ type: EventOrder, defaultValue: 'LATEST_FIRST', description: 'In this order.' }),
    },
    resolve: (_root, args, context, info) => eventList(args, context, info),
  }),
}))
