import { type Judged, JudgementRefused, type Ruling } from '../../ingest/judge/judgements.ts'
import { mergeEntities } from '../../ingest/judge/merge-entities.ts'
import { addAlias, renameEntity } from '../../ingest/judge/name-entity.ts'
import { splitEntity } from '../../ingest/judge/split-entity.ts'
import { undo } from '../../ingest/judge/undo.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { entityTypes, idsOfTypes } from '../global-id.ts'
import { needs } from '../scopes.ts'
import { JudgementRef } from './judgement.ts'
import { EntityRef } from './refs.ts'

const longest = { name: 200, reason: 1000 } as const
const mostMentions = 100

builder.objectType(JudgementRefused, {
  name: 'JudgementRefused',
  description: 'A judgement that cannot be made, or not be undone; nothing has changed.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'ENTITY_UNKNOWN, ALREADY_ONE, KINDS_DIFFER, MENTION_UNKNOWN, NOTHING_LEFT, ALIAS_TAKEN, JUDGEMENT_UNKNOWN or ALREADY_UNDONE.',
    }),
    message: t.exposeString('message', { description: 'What is wrong, and what can be done.' }),
  }),
})

const JudgedRef = builder.objectRef<Judged>('Judged').implement({
  description: 'What was decided, and what has become of the entity.',
  fields: (t) => ({
    judgement: t.field({
      type: JudgementRef,
      description: 'The judgement, by whose id it can be undone.',
      resolve: ({ judgement }) => ({ ...judgement, records: [...judgement.records] }),
    }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The entity that is left, or is new; null where no article names it.',
      resolve: ({ entityId }, _args, { loaders }) => loaders.entity.load(entityId),
    }),
  }),
})

const MentionInput = builder.inputType('MentionInput', {
  description: 'A mention, as `Mention` gives it.',
  fields: (t) => ({
    passageId: t.id({ required: true, description: 'The passage that it stands in.' }),
    start: t.int({ required: true, description: 'Where it begins in the text of the article.' }),
  }),
})

const entityId = (id: string | number) => idsOfTypes([String(id)], entityTypes)[0] as string

function ruling(reason: string, { caller }: Context): Ruling {
  return { reason: said(reason, 'reason'), madeBy: caller?.name ?? null, madeAt: new Date().toISOString() }
}

/** The text without spaces around it; throws BAD_INPUT where nothing is left, or too much. */
function said(text: string, what: keyof typeof longest): string {
  const trimmed = text.trim()
  if (trimmed !== '' && trimmed.length <= longest[what]) return trimmed
  throw apiError(
    'BAD_INPUT',
    `The ${what} has ${trimmed.length} characters; 1 to ${longest[what]} are allowed.`,
  )
}

/** Tells subscribers, and forgets what was loaded before. */
async function judged(context: Context, judging: Promise<Judged>): Promise<Judged> {
  const result = await judging
  context.changes.tell()
  context.renewLoaders()
  return result
}

const of = { type: JudgedRef, extensions: needs('curate'), errors: { types: [JudgementRefused] } }

builder.mutationFields((t) => {
  const reason = t.arg.string({ required: true, description: 'Why; it is kept.' })
  return {
    mergeEntities: t.field({
      ...of,
      description:
        'Two entities are one: all that articles say of the one, now and later, is said of the other. Its old id goes on working.',
      args: {
        keep: t.arg.id({ required: true, description: 'The entity that stays.' }),
        absorb: t.arg.id({ required: true, description: 'The one that is the same.' }),
        reason,
      },
      resolve: (_root, args, context) => {
        const ids = { keep: entityId(args.keep), absorb: entityId(args.absorb) }
        return judged(context, mergeEntities(context.store, ids, ruling(args.reason, context)))
      },
    }),
    splitEntity: t.field({
      ...of,
      description:
        'Some mentions of an entity mean another one, which is new; what the sentences say of them goes along.',
      args: {
        entity: t.arg.id({ required: true, description: 'The entity that they are taken for.' }),
        mentions: t.arg({
          type: [MentionInput],
          required: true,
          description: `The mentions that mean another, 1 to ${mostMentions}.`,
        }),
        reason,
      },
      resolve: (_root, { entity, mentions, reason: why }, context) => {
        if (mentions.length === 0 || mentions.length > mostMentions)
          throw apiError(
            'BAD_INPUT',
            `mentions has ${mentions.length} entries; 1 to ${mostMentions} are allowed.`,
          )
        const [first, ...rest] = mentions.map(({ passageId, start }) => ({
          passageId: idsOfTypes([String(passageId)], ['Passage'])[0] as string,
          start,
        }))
        const split = { entity: entityId(entity), mentions: first === undefined ? [] : [first, ...rest] }
        return judged(context, splitEntity(context.store, split, ruling(why, context)))
      },
    }),
    renameEntity: t.field({
      ...of,
      description: 'An entity goes by another name; those that articles use stay as aliases.',
      args: {
        entity: t.arg.id({ required: true, description: 'The entity.' }),
        name: t.arg.string({ required: true, description: 'Its new name.' }),
        reason,
      },
      resolve: (_root, { entity, name, reason: why }, context) => {
        const renaming = { entity: entityId(entity), name: said(name, 'name') }
        return judged(context, renameEntity(context.store, renaming, ruling(why, context)))
      },
    }),
    addAlias: t.field({
      ...of,
      description: 'A name means an entity, in articles to come as in questions.',
      args: {
        entity: t.arg.id({ required: true, description: 'The entity.' }),
        alias: t.arg.string({ required: true, description: 'The name.' }),
        reason,
      },
      resolve: (_root, { entity, alias, reason: why }, context) => {
        const naming = { entity: entityId(entity), alias: said(alias, 'name') }
        return judged(context, addAlias(context.store, naming, ruling(why, context)))
      },
    }),
    undo: t.field({
      ...of,
      description:
        'Takes a judgement back: everything stands as if it had not been made, and it stays as history. In whatever order judgements are undone.',
      args: { judgementId: t.arg.id({ required: true, description: 'The judgement.' }) },
      resolve: (_root, { judgementId }, context) => {
        const [id] = idsOfTypes([String(judgementId)], ['Judgement']) as [string]
        return judged(context, undo(context.store, id, new Date().toISOString()))
      },
    }),
  }
})
