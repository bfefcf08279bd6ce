import { z } from 'zod'
import { attributions, modalities, polarities } from '../domain/claim.ts'
import { entityKinds, placeKinds } from '../domain/entity.ts'
import { quadClasses } from '../domain/event-kinds/kind.ts'
import { grains } from '../domain/time.ts'

const text = z.string().nullish()
const number = z.number().nullish()

/** An entity's node. */
export const entityRow = z.object({
  id: z.string(),
  kind: z.enum(entityKinds),
  name: z.string(),
  aliases: z.array(z.string()),
  wikidataId: text,
  description: text,
  articleCount: z.number(),
  firstSeenAt: text,
  lastSeenAt: text,
  placeKind: z.enum(placeKinds).nullish(),
  countryCode: text,
  latitude: number,
  longitude: number,
})
export type EntityRow = z.infer<typeof entityRow>

/** An article's node without its text. */
export const articleRow = z.object({
  id: z.string(),
  url: text,
  title: text,
  publisher: text,
  authors: z.array(z.string()),
  publishedAt: text,
  publishedGrain: z.enum(['INSTANT', 'LOCAL', 'DAY']).nullish(),
  language: z.string(),
  extractor: z.string(),
  at: z.string(),
})
export type ArticleRow = z.infer<typeof articleRow>

/** A passage's node. */
export const passageRow = z.object({
  id: z.string(),
  articleId: z.string(),
  index: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
})
export type PassageRow = z.infer<typeof passageRow>

/** A mention's edge. */
export const mentionRow = z.object({
  start: z.number(),
  end: z.number(),
  surface: z.string(),
  confidence: z.number(),
  rule: z.string(),
})

const time = { start: text, end: text, grain: z.enum(grains), surface: text }

/** An event's node. */
export const eventNode = z.object({
  id: z.string(),
  type: z.string(),
  mode: text,
  content: text,
  summary: z.string(),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  ...time,
  at: z.string(),
  quadClass: z.enum(quadClasses).nullish(),
  score: number,
  confidence: z.number(),
  firstReportedAt: text,
  lastReportedAt: text,
  sourceCount: z.number(),
})

/** An event with those who take part in it. */
export const eventRow = z.object({
  event: eventNode,
  participants: z.array(z.object({ role: z.string(), entity: entityRow })),
  places: z.array(entityRow),
})
export type EventRow = z.infer<typeof eventRow>

/** A claim with the passage that states it and the entities in its roles. */
export const claimRow = z.object({
  claim: z.object({
    id: z.string(),
    type: z.string(),
    mode: text,
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    attribution: z.enum(attributions),
    ...time,
    trigger: z.string(),
    triggerStart: z.number(),
    triggerEnd: z.number(),
    rule: z.string(),
    confidence: z.number(),
    contentRole: text,
    content: text,
    contentStart: number,
    contentEnd: number,
  }),
  passage: passageRow,
  article: articleRow,
  roles: z.array(
    z.object({
      edge: z.object({
        role: z.string(),
        start: z.number(),
        end: z.number(),
        surface: z.string(),
        chainStart: number,
        chainEnd: number,
        chainSurface: text,
        chainRule: text,
      }),
      entity: entityRow,
    }),
  ),
})
export type ClaimRow = z.infer<typeof claimRow>
