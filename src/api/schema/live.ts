import { builder } from '../builder.ts'
import { encodeCursor } from '../connection.ts'
import type { Context } from '../context.ts'
import {
  type ArticleWritten,
  articlePlace,
  articlesAsWritten,
  type EventReported,
  eventsAsReported,
  presentPlace,
  reportPlace,
} from '../lists/live.ts'
import { EventFilter } from './arguments.ts'
import { ArticleRef, EventRef } from './refs.ts'

const cursor = 'To go on behind this after a lost connection: hand it on as `after`.'
const after = 'A cursor of a subscription or `liveCursor`, behind which to go on; from now on when left out.'

const ArticleReport = builder.objectRef<ArticleWritten>('ArticleReport').implement({
  description: 'An article that has been stored, or has changed.',
  fields: (t) => ({
    article: t.expose('article', { type: ArticleRef, description: 'The article.' }),
    cursor: t.string({ description: cursor, resolve: (told) => encodeCursor(articlePlace(told)) }),
  }),
})

const EventReport = builder.objectRef<EventReported>('EventReport').implement({
  description: 'An event that an article reports which has been stored, or has changed.',
  fields: (t) => ({
    event: t.field({
      type: EventRef,
      description: 'The event, as all articles tell it by now.',
      resolve: (told) => told,
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The article that reports it; null where it has been retracted meanwhile.',
      resolve: ({ articleId }, _args, { loaders }) => loaders.article.load(articleId),
    }),
    cursor: t.string({ description: cursor, resolve: (told) => encodeCursor(reportPlace(told)) }),
  }),
})

/** What is told, with loaders that know nothing of the graph before it. */
function toldAnew<Told>(told: Told, _args: unknown, context: Context): Told {
  context.renewLoaders()
  return told
}

builder.subscriptionField('articleIngested', (t) =>
  t.field({
    type: ArticleReport,
    description:
      'Each article that is stored or changes, whichever server or command writes it, in the order of writing.',
    args: { after: t.arg.string({ description: after }) },
    subscribe: (_root, args, context) => articlesAsWritten(args.after, context),
    resolve: toldAnew,
  }),
)

builder.subscriptionField('eventReported', (t) =>
  t.field({
    type: EventReport,
    description:
      'Each event that an article reports as it is stored or changes, in the order of writing: once for each such article.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'Which events.' }),
      after: t.arg.string({ description: after }),
    },
    subscribe: (_root, args, context) => eventsAsReported(args, context),
    resolve: toldAnew,
  }),
)

builder.queryField('liveCursor', (t) =>
  t.string({
    description:
      'Behind all that has been written so far. Ask it, then read what there is, then subscribe with it as `after`: nothing is missed, whenever the connection comes about.',
    resolve: async (_root, _args, context) => encodeCursor(await presentPlace(context)),
  }),
)
