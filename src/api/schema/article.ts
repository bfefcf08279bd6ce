import { builder } from '../builder.ts'
import { encodeGlobalId } from '../global-id.ts'
import { entitiesOfArticle } from '../lists/entities.ts'
import { eventsOfArticle } from '../lists/events.ts'
import { passagesOfArticle } from '../lists/passages.ts'
import { pageArguments } from './arguments.ts'
import { EntityConnection, EventConnection, PassageConnection } from './lists.ts'
import { ArticleRef, typeOfNode } from './refs.ts'

const PublishedGrainEnum = builder.enumType('PublishedGrain', {
  description: 'How finely a page states when it was published.',
  values: {
    INSTANT: { description: 'To the minute, with a zone.' },
    LOCAL: { description: 'A clock time without a zone, taken as UTC.' },
    DAY: { description: 'Only the day; the time is midnight UTC.' },
  },
})

ArticleRef.implement({
  description: 'A news article as it was read, freed of its page.',
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (row) => typeOfNode(row as object) === 'Article',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: (own) => encodeGlobalId('Article', own.id) }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its canonical address.',
      resolve: (own) => own.url ?? null,
    }),
    title: t.string({ nullable: true, description: 'Its headline.', resolve: (own) => own.title ?? null }),
    publisher: t.string({
      nullable: true,
      description: 'The outlet.',
      resolve: (own) => own.publisher ?? null,
    }),
    authors: t.exposeStringList('authors', { description: 'Who wrote it, in the order of the byline.' }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was published.',
      resolve: (own) => own.publishedAt ?? null,
    }),
    publishedGrain: t.field({
      type: PublishedGrainEnum,
      nullable: true,
      description: 'How finely the page states that.',
      resolve: (own) => own.publishedGrain ?? null,
    }),
    language: t.exposeString('language', {
      description: 'ISO 639-1, or `und`; articles in other languages than English are stored, not read.',
    }),
    extractor: t.exposeString('extractor', {
      description:
        'The reader that asserts what is known of it, as `wiregraph-rules/3` or `wiregraph-llm/1+llm:MODEL`.',
    }),
    text: t.string({
      description: 'The body; offsets everywhere count UTF-16 code units into it.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.articleText.load(id)) ?? '',
    }),
    passages: t.field({
      type: PassageConnection,
      description: 'Its sentences that carry a mention or a claim, in their order.',
      args: pageArguments(t),
      resolve: (own, args, context, info) => passagesOfArticle(own, args, context, info),
    }),
    entities: t.field({
      type: EntityConnection,
      description: 'The entities it names, the most named first.',
      args: pageArguments(t),
      resolve: ({ id }, args, context, info) => entitiesOfArticle(id, args, context, info),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events it reports, the latest first.',
      args: pageArguments(t),
      resolve: ({ id }, args, context, info) => eventsOfArticle(id, args, context, info),
    }),
  }),
})
