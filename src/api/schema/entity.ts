import { builder } from '../builder.ts'
import { encodeGlobalId } from '../global-id.ts'
import { articlesOfEntity } from '../lists/articles.ts'
import { eventsOfEntity } from '../lists/events.ts'
import { mentionsOfEntity } from '../lists/mentions.ts'
import { neighborsOfEntity } from '../lists/neighbors.ts'
import { relationsOfEntity } from '../lists/relations.ts'
import { ArticleFilter, ArticleOrder, EventFilter, EventOrder, pageArguments } from './arguments.ts'
import { EntityKindEnum } from './enums.ts'
import {
  ArticleConnection,
  EventConnection,
  MentionConnection,
  NeighborConnection,
  RelationConnection,
} from './lists.ts'
import { EntityRef, typeOfNode } from './refs.ts'

EntityRef.implement({
  description: 'A person, an organization or a place that articles name.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (row) => typeOfNode(row),
  fields: (t) => ({
    id: t.id({
      description: 'Its id, for `node` and for filters.',
      resolve: (own) => encodeGlobalId(typeOfNode(own), own.id),
    }),
    kind: t.expose('kind', { type: EntityKindEnum, description: 'Which of the three kinds it is.' }),
    name: t.exposeString('name', {
      description: "The gazetteer's name, or the commonest form of its full name.",
    }),
    aliases: t.exposeStringList('aliases', {
      description: 'The other forms by which articles name it, the commonest first.',
    }),
    wikidataId: t.string({
      nullable: true,
      description: 'Its Wikidata item, where one is known.',
      resolve: (own) => own.wikidataId ?? null,
    }),
    description: t.string({
      nullable: true,
      description: 'What the gazetteer says of it.',
      resolve: (own) => own.description ?? null,
    }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles name it.' }),
    firstSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the first of them was published.',
      resolve: (own) => own.firstSeenAt ?? null,
    }),
    lastSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last of them was published.',
      resolve: (own) => own.lastSeenAt ?? null,
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Where articles name it, those of the latest articles first.',
      args: pageArguments(t),
      resolve: (own, args, context, info) => mentionsOfEntity(own, args, context, info),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that name it.',
      args: {
        ...pageArguments(t),
        filter: t.arg({ type: ArticleFilter, description: 'Only such articles.' }),
        orderBy: t.arg({ type: ArticleOrder, defaultValue: 'LATEST_FIRST', description: 'In this order.' }),
      },
      resolve: (own, args, context, info) => articlesOfEntity(own.id, args, context, info),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events in which it takes part.',
      args: {
        ...pageArguments(t),
        filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
        orderBy: t.arg({ type: EventOrder, defaultValue: 'LATEST_FIRST', description: 'In this order.' }),
      },
      resolve: (own, args, context, info) => eventsOfEntity(own.id, args, context, info),
    }),
    neighbors: t.field({
      type: NeighborConnection,
      description:
        'Those that share events or articles with it: most shared events first, then most articles.',
      args: {
        ...pageArguments(t),
        kinds: t.arg({ type: [EntityKindEnum], description: 'Only of these kinds.' }),
      },
      resolve: (own, args, context, info) => neighborsOfEntity(own.id, args, context, info),
    }),
    relations: t.field({
      type: RelationConnection,
      description: 'Its edges to other entities, those with most events first.',
      args: pageArguments(t),
      resolve: (own, args, context, info) => relationsOfEntity(own, args, context, info),
    }),
  }),
})
