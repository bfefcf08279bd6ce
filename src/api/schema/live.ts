import { builder } from '../builder.ts'
import { articlesAsWritten, eventsAsReported, type Told } from '../lists/live.ts'
import type { ArticleRow, EventRow } from '../rows.ts'
import { EventFilter } from './arguments.ts'
import { ArticleRef, EventRef } from './refs.ts'

const cursor = 'To go on behind this after a lost connection: hand it on as `after`.'
const after = 'A cursor of this subscription, behind which to go on; from now on when left out.'

const ArticleReport = builder.objectRef<Told & { article: ArticleRow }>('ArticleReport').implement({
  description: 'An article that has been stored, or has changed.',
  fields: (t) => ({
    article: t.expose('article', { type: ArticleRef, description: 'The article.' }),
    cursor: t.exposeString('cursor', { description: cursor }),
  }),
})

const EventReport = builder
  .objectRef<Told & { event: EventRow; articleId: string }>('EventReport')
  .implement({
    description: 'An event that an article reports which has been stored, or has changed.',
    fields: (t) => ({
      event: t.expose('event', { type: EventRef, description: 'The event, as all articles tell it by now.' }),
      article: t.field({
        type: ArticleRef,
        nullable: true,
        description: 'The article that reports it; null where it has been retracted meanwhile.',
        resolve: ({ articleId }, _args, { loaders }) => loaders.article.load(articleId),
      }),
      cursor: t.exposeString('cursor', { description: cursor }),
    }),
  })

builder.subscriptionField('articleIngested', (t) =>
  t.field({
    type: ArticleReport,
    description:
      'Each article that is stored or changes, whichever server or command writes it, in the order of writing.',
    args: { after: t.arg.string({ description: after }) },
    subscribe: (_root, args, context) => articlesAsWritten(args.after, context),
    resolve: (told) => told,
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
    resolve: (told) => told,
  }),
)
