import { kindLabels } from '../../domain/entity.ts'
import { builder } from '../builder.ts'
import { encodeGlobalId } from '../global-id.ts'
import { judgementList } from '../lists/judgements.ts'
import type { JudgementRow } from '../queries/judgements.ts'
import { pageArguments } from './arguments.ts'
import { EntityKindEnum } from './enums.ts'
import { connectionType, cursorDescription, type Edge } from './page.ts'
import { EntityRef, typeOfNode } from './refs.ts'

const JudgementKindEnum = builder.enumType('JudgementKind', {
  description: 'What a curator may decide about who is who.',
  values: {
    MERGE: { description: 'Two entities are one.' },
    SPLIT: { description: 'Some mentions of an entity mean another one.' },
    RENAME: { description: 'An entity goes by another name.' },
    ALIAS: { description: 'A name means an entity.' },
  } as const,
})

const IdentityRef = builder.objectRef<JudgementRow['records'][number]>('JudgedIdentity').implement({
  description: 'An identity that a judgement speaks of, as it was known then.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id. One that was merged into another gives that one.',
      resolve: ({ id, kind }) => encodeGlobalId(kindLabels[kind], id),
    }),
    kind: t.expose('kind', { type: EntityKindEnum, description: 'Person, organization or place.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

export const JudgementRef = builder.objectRef<JudgementRow>('Judgement')
JudgementRef.implement({
  description:
    'A decision about identity, dated and reversible. Articles go on asserting what they assert; a judgement says who is meant, also in articles to come.',
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (row) => typeOfNode(row as object) === 'Judgement',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeGlobalId('Judgement', id) }),
    kind: t.expose('kind', { type: JudgementKindEnum, description: 'What was decided.' }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The entity that it is about, as it is now; null where no article names it any more.',
      resolve: ({ entityId }, _args, { loaders }) => loaders.entity.load(entityId),
    }),
    identities: t.expose('records', { type: [IdentityRef], description: 'Whom it speaks of.' }),
    name: t.string({
      nullable: true,
      description: 'The new name or the alias; null for merges and splits.',
      resolve: ({ name }) => name ?? null,
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    madeBy: t.string({
      nullable: true,
      description: 'Who made it: the name of the key; null where nobody has one.',
      resolve: ({ madeBy }) => madeBy ?? null,
    }),
    madeAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ madeAt }) => new Date(madeAt) }),
    undoneAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it holds.',
      resolve: ({ undoneAt }) => (undoneAt ? new Date(undoneAt) : null),
    }),
  }),
})

const JudgementEdge = builder.objectRef<Edge<JudgementRow>>('JudgementEdge').implement({
  description: 'A judgement in a list.',
  fields: (t) => ({
    node: t.expose('node', { type: JudgementRef, description: 'The judgement.' }),
    cursor: t.exposeString('cursor', { description: cursorDescription }),
  }),
})
const JudgementConnection = connectionType('JudgementConnection', 'A page of judgements.', JudgementEdge)

const JudgementFilter = builder.inputType('JudgementFilter', {
  description: 'What a judgement must be like: all that is given must hold.',
  fields: (t) => ({
    entityIds: t.idList({ description: 'About any of these entities, be they merged into others or not.' }),
    kinds: t.field({ type: [JudgementKindEnum], description: 'Any of these kinds.' }),
    standing: t.boolean({ description: 'True for those that hold, false for those that were undone.' }),
  }),
})

builder.queryField('judgements', (t) =>
  t.field({
    type: JudgementConnection,
    description: 'What curators decided about who is who, the latest first.',
    args: {
      ...pageArguments(t),
      filter: t.arg({ type: JudgementFilter, description: 'Only such judgements.' }),
    },
    resolve: (_root, args, context) => judgementList(args, context),
  }),
)
