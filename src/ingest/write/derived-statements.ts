import { z } from 'zod'
import { statement } from '../../graph/statement.ts'
import { claimProperties, roleProperties } from './article-statements.ts'

const nullableText = z.string().nullable()
const nothing = z.object({})
const blocks = z.object({ blocks: z.array(z.string()).readonly() })

/** As much of a claim as derivation reads, and the fact that it holds up, if it does yet. */
export const holdingClaimRow = z.object({
  block: z.string(),
  claim: z.object(claimProperties).pick({
    id: true,
    articleId: true,
    publishedAt: true,
    type: true,
    mode: true,
    polarity: true,
    modality: true,
    start: true,
    end: true,
    grain: true,
    surface: true,
    confidence: true,
    content: true,
  }),
  roles: z.array(z.object(roleProperties).pick({ role: true, entityId: true, name: true })),
  holds: z.array(z.string()),
})

export const claimsOfBlocks = statement({
  name: 'write/claims-of-blocks',
  params: blocks,
  row: holdingClaimRow,
})

/** The two kinds of node that derive from claims; both have the same shape. */
export const derivedLabels = ['Event', 'Relation'] as const
export type DerivedLabel = (typeof derivedLabels)[number]

function nodeStatements(label: DerivedLabel) {
  const variant = { NODE: label }
  const rowsOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ rows: z.array(z.object(shape)) })
  return {
    ofBlocks: statement({
      name: 'write/nodes-of-blocks',
      variant,
      params: blocks,
      row: z.object({ id: z.string(), block: z.string(), sketch: z.string().nullable() }),
    }),
    remove: statement({
      name: 'write/delete-nodes',
      variant,
      params: z.object({ ids: z.array(z.string()).readonly() }),
      row: nothing,
    }),
    put: statement({
      name: 'write/put-nodes',
      variant,
      params: rowsOf({
        id: z.string(),
        block: z.string(),
        sketch: z.string(),
        type: z.string(),
        mode: nullableText,
        content: nullableText,
        summary: z.string(),
        polarity: z.string(),
        modality: z.string(),
        start: nullableText,
        end: nullableText,
        grain: z.string(),
        surface: nullableText,
        at: z.string(),
        quadClass: nullableText,
        score: z.number().nullable(),
        confidence: z.number(),
        firstReportedAt: nullableText,
        lastReportedAt: nullableText,
        sourceCount: z.number(),
      }),
      row: nothing,
    }),
    set: statement({
      name: 'write/set-nodes',
      variant,
      params: rowsOf({
        id: z.string(),
        changes: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      }),
      row: nothing,
    }),
    putParticipants: statement({
      name: 'write/put-participants',
      variant,
      params: rowsOf({ nodeId: z.string(), entityId: z.string(), role: z.string() }),
      row: nothing,
    }),
    putSupports: statement({
      name: 'write/put-supports',
      variant,
      params: rowsOf({ nodeId: z.string(), claimId: z.string() }),
      row: nothing,
    }),
    removeSupports: statement({
      name: 'write/delete-supports',
      variant,
      params: rowsOf({ nodeId: z.string(), claimId: z.string() }),
      row: nothing,
    }),
  }
}

export const nodesOf = { Event: nodeStatements('Event'), Relation: nodeStatements('Relation') }

const reports = z.object({ rows: z.array(z.object({ nodeId: z.string(), articleId: z.string() })) })

/** What ties events, and no relations, to places and articles. */
export const eventTies = {
  putPlaces: statement({
    name: 'write/put-event-places',
    params: z.object({ rows: z.array(z.object({ nodeId: z.string(), entityId: z.string() })) }),
    row: nothing,
  }),
  putReports: statement({ name: 'write/put-reports', params: reports, row: nothing }),
  removeReports: statement({ name: 'write/delete-reports', params: reports, row: nothing }),
}
