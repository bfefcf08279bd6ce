import { builder } from '../builder.ts'
import type { ArticleRow, ClaimRow, EntityRow, EventRow, PassageRow } from '../rows.ts'
import { MentionRef, type MentionShape } from './mention.ts'
import { connectionType, cursorDescription, type Edge } from './page.ts'
import { ArticleRef, ClaimRef, EntityRef, EventRef, PassageRef } from './refs.ts'
import { RelationRef, type RelationShape } from './relation.ts'

type Counted = { readonly count: number | null; readonly salience: number | null }

const EntityEdge = builder.objectRef<Edge<EntityRow, Counted>>('EntityEdge').implement({
  description: 'An entity in a list; in the list of an article, how much the article is about it.',
  fields: (t) => ({
    node: t.expose('node', { type: EntityRef, description: 'The entity.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
    count: t.exposeInt('count', { nullable: true, description: 'How often the article names it.' }),
    salience: t.exposeFloat('salience', {
      nullable: true,
      description: "Its share of the article's mentions, 0 to 1.",
    }),
  }),
})
export const EntityConnection = connectionType('EntityConnection', 'A page of entities.', EntityEdge)

const ArticleEdge = builder.objectRef<Edge<ArticleRow, Counted>>('ArticleEdge').implement({
  description: 'An article in a list; in the list of an entity, how much it is about the entity.',
  fields: (t) => ({
    node: t.expose('node', { type: ArticleRef, description: 'The article.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
    count: t.exposeInt('count', { nullable: true, description: 'How often it names the entity.' }),
    salience: t.exposeFloat('salience', {
      nullable: true,
      description: "The entity's share of its mentions, 0 to 1.",
    }),
  }),
})
export const ArticleConnection = connectionType('ArticleConnection', 'A page of articles.', ArticleEdge)

const EventEdge = builder
  .objectRef<Edge<EventRow, { readonly roles: readonly string[] }>>('EventEdge')
  .implement({
    description: "An event in a list; in the list of an entity, the entity's roles in it.",
    fields: (t) => ({
      node: t.expose('node', { type: EventRef, description: 'The event.' }),
      cursor: t.exposeString('cursor', { description: cursorDescription }),
      roles: t.stringList({
        description: 'The roles in which the entity takes part; empty in other lists.',
        resolve: ({ roles }) => [...roles].sort(),
      }),
    }),
  })
export const EventConnection = connectionType('EventConnection', 'A page of events.', EventEdge)

const PassageEdge = builder.objectRef<Edge<PassageRow & { article: ArticleRow }>>('PassageEdge').implement({
  description: 'A passage in the list of an article.',
  fields: (t) => ({
    node: t.expose('node', { type: PassageRef, description: 'The passage.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
  }),
})
export const PassageConnection = connectionType('PassageConnection', 'A page of passages.', PassageEdge)

const MentionEdge = builder.objectRef<Edge<MentionShape>>('MentionEdge').implement({
  description: 'A mention in a list.',
  fields: (t) => ({
    node: t.expose('node', { type: MentionRef, description: 'The mention.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
  }),
})
export const MentionConnection = connectionType('MentionConnection', 'A page of mentions.', MentionEdge)

const ClaimEdge = builder.objectRef<Edge<ClaimRow>>('ClaimEdge').implement({
  description: 'A claim in a list of evidence.',
  fields: (t) => ({
    node: t.expose('node', { type: ClaimRef, description: 'The claim.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
  }),
})
export const ClaimConnection = connectionType('ClaimConnection', 'A page of evidence.', ClaimEdge)

const NeighborEdge = builder
  .objectRef<Edge<EntityRow, { readonly sharedEvents: number; readonly coMentions: number }>>('NeighborEdge')
  .implement({
    description: 'An entity that another shares events or articles with.',
    fields: (t) => ({
      node: t.expose('node', { type: EntityRef, description: 'The neighbour.' }),
      cursor: t.exposeString('cursor', { description: cursorDescription }),
      sharedEvents: t.exposeInt('sharedEvents', { description: 'Events in which both take part.' }),
      coMentions: t.exposeInt('coMentions', { description: 'Articles that name both.' }),
    }),
  })
export const NeighborConnection = connectionType('NeighborConnection', 'A page of neighbours.', NeighborEdge)

const RelationEdge = builder.objectRef<Edge<RelationShape>>('RelationEdge').implement({
  description: 'A relation in the list of an entity.',
  fields: (t) => ({
    node: t.expose('node', { type: RelationRef, description: 'The relation.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
  }),
})
export const RelationConnection = connectionType('RelationConnection', 'A page of relations.', RelationEdge)
