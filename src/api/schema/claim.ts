import { builder } from '../builder.ts'
import { encodeGlobalId } from '../global-id.ts'
import type { ClaimRow } from '../rows.ts'
import { AttributionEnum, ModalityEnum, PolarityEnum } from './enums.ts'
import { ArticleRef, ClaimRef, EntityRef, PassageRef, typeOfNode } from './refs.ts'
import { TimeRef } from './time.ts'

interface SpanShape {
  readonly start: number
  readonly end: number
  readonly surface: string
}

const SpanRef = builder.objectRef<SpanShape>('Span').implement({
  description: "Some words of an article's text.",
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "Where they begin in the article's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Where they end, excluded.' }),
    surface: t.exposeString('surface', { description: 'The words.' }),
  }),
})

const CoreferenceRef = builder.objectRef<SpanShape & { rule: string }>('Coreference').implement({
  description: 'The mention through which a pronoun, title or metonym was understood.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: "Where the mention begins in the article's text." }),
    end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
    surface: t.exposeString('surface', { description: 'Its words.' }),
    rule: t.exposeString('rule', { description: 'Why it was taken, as `coreference.title`.' }),
  }),
})

const RoleRef = builder.objectRef<ClaimRow['roles'][number]>('Role').implement({
  description: 'The words that fill a role of a claim, and the entity that they mean.',
  fields: (t) => ({
    role: t.string({ description: 'The role, as `visitor`.', resolve: ({ edge }) => edge.role }),
    start: t.int({
      description: "Where the words begin in the article's text.",
      resolve: ({ edge }) => edge.start,
    }),
    end: t.int({ description: 'Where they end, excluded.', resolve: ({ edge }) => edge.end }),
    surface: t.string({ description: 'The words.', resolve: ({ edge }) => edge.surface }),
    entity: t.expose('entity', { type: EntityRef, description: 'Whom or what they mean.' }),
    coreference: t.field({
      type: CoreferenceRef,
      nullable: true,
      description: 'The mention by which they were understood, where they do not name the entity themselves.',
      resolve: ({ edge: { chainStart, chainEnd, chainSurface, chainRule } }) =>
        typeof chainStart === 'number' && typeof chainEnd === 'number'
          ? { start: chainStart, end: chainEnd, surface: chainSurface ?? '', rule: chainRule ?? '' }
          : null,
    }),
  }),
})

ClaimRef.implement({
  description: 'What one sentence asserts: the ground on which events and relations stand.',
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (row) => typeOfNode(row as object) === 'Claim',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ claim }) => encodeGlobalId('Claim', claim.id) }),
    type: t.string({
      description: 'An event type, or a relation as HOLDS_POSITION.',
      resolve: ({ claim }) => claim.type,
    }),
    trigger: t.field({
      type: SpanRef,
      description: 'The words that tell of it.',
      resolve: ({ claim }) => ({ start: claim.triggerStart, end: claim.triggerEnd, surface: claim.trigger }),
    }),
    rule: t.string({
      description: 'The rule that read it, as `visit.noun`.',
      resolve: ({ claim }) => claim.rule,
    }),
    confidence: t.float({ description: '0 to 1.', resolve: ({ claim }) => claim.confidence }),
    polarity: t.field({
      type: PolarityEnum,
      description: 'Affirmed or denied.',
      resolve: ({ claim }) => claim.polarity,
    }),
    modality: t.field({
      type: ModalityEnum,
      description: 'Occurred, planned and so on.',
      resolve: ({ claim }) => claim.modality,
    }),
    attribution: t.field({
      type: AttributionEnum,
      description: 'Who stands behind it.',
      resolve: ({ claim }) => claim.attribution,
    }),
    time: t.field({ type: TimeRef, description: 'When, by this sentence.', resolve: ({ claim }) => claim }),
    content: t.field({
      type: SpanRef,
      nullable: true,
      description: 'What was said, promised, demanded or held.',
      resolve: ({ claim: { content, contentStart, contentEnd } }) =>
        typeof contentStart === 'number' && typeof contentEnd === 'number'
          ? { start: contentStart, end: contentEnd, surface: content ?? '' }
          : null,
    }),
    passage: t.field({
      type: PassageRef,
      description: 'The sentence.',
      resolve: ({ passage, article }) => ({ ...passage, article }),
    }),
    article: t.expose('article', { type: ArticleRef, description: 'The article.' }),
    speaker: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Who says so, where the article names them.',
      resolve: ({ roles }) => inOrder(roles).find(({ edge }) => edge.role === 'speaker')?.entity ?? null,
    }),
    roles: t.field({
      type: [RoleRef],
      description: 'Who or what fills each role, in the order of the text.',
      resolve: ({ roles }) => inOrder(roles),
    }),
  }),
})

/** As they stand in the sentence. */
function inOrder(roles: ClaimRow['roles']): ClaimRow['roles'] {
  const key = ({ edge, entity }: (typeof roles)[number]) => `${edge.role} ${entity.id}`
  return roles.toSorted((a, b) => a.edge.start - b.edge.start || (key(a) < key(b) ? -1 : 1))
}
