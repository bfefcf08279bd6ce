import { z } from 'zod'
import { statement } from '../graph/statement.ts'
import { type Label, labels } from './dictionary.ts'

const text = z.string().nullable()
const texts = z.array(z.string()).readonly()
const ids = z.object({ ids: texts })
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).nullish(),
)
const node = z.object({ id: z.string(), properties })

function ofLabel(label: Label) {
  const variant = { LABEL: label }
  return {
    /** A page in order of id. */
    nodes: statement({
      name: 'read/export-nodes',
      variant,
      params: z.object({ after: z.string(), limit: z.number() }),
      row: node,
    }),
    nodesByIds: statement({ name: 'read/export-nodes-by-ids', variant, params: ids, row: node }),
    edges: statement({
      name: 'read/export-edges',
      variant,
      params: ids,
      row: z.object({
        source: z.string(),
        type: z.string(),
        targetLabel: text,
        target: z.string(),
        properties,
      }),
    }),
  }
}

/** The statements that read the graph label by label. */
export const exportStatements = Object.fromEntries(
  labels.map((label) => [label, ofLabel(label)]),
) as Readonly<Record<Label, ReturnType<typeof ofLabel>>>

/** What events must be like, and what one of the articles that report them must be like. */
const selection = {
  from: z.string(),
  to: z.string(),
  types: texts.nullable(),
  polarity: text,
  modality: text,
  minConfidence: z.number(),
  minSources: z.number(),
  placeIds: texts.nullable(),
  participantIds: texts,
  reported: z.boolean(),
  publishedFrom: z.string(),
  publishedTo: z.string(),
  publisher: text,
  articleIds: texts.nullable(),
  entityIds: texts,
}

/**
 * Asks for a part of the graph. Dates as ISO text, '' and '~' for no bound; where `reported` is false, what is said of
 * articles does not matter.
 */
export type ExportFilter = Readonly<z.infer<z.ZodObject<typeof selection>>>

export const exportEventIds = statement({
  name: 'read/export-event-ids',
  params: z.object({ ...selection, after: z.string(), limit: z.number() }),
  row: z.object({ id: z.string() }),
})

export const exportClosure = statement({
  name: 'read/export-closure',
  params: ids,
  row: z.object({ claims: texts, passages: texts, articles: texts, entities: texts }),
})

const evidence = (label: 'Event' | 'Relation') =>
  statement({
    name: 'read/export-evidence',
    variant: { LABEL: label },
    params: ids,
    row: z.object({
      id: z.string(),
      fact: z.object({
        type: z.string(),
        summary: z.string(),
        content: text,
        start: text,
        end: text,
        grain: z.string(),
        sourceCount: z.number(),
        confidence: z.number(),
      }),
      claim: z.object({ id: z.string(), rule: z.string(), confidence: z.number() }),
      passage: z.object({ text: z.string() }),
      article: z.object({ url: text, title: text, publisher: text, publishedAt: text }),
    }),
  })

export const exportEvidence = { Event: evidence('Event'), Relation: evidence('Relation') }
