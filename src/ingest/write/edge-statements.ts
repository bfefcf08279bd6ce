import { z } from 'zod'
import { relationEdges } from '../../domain/claim.ts'
import { eventEdgeTypes } from '../../domain/event-kinds/registry.ts'
import { statement } from '../../graph/statement.ts'

const nullableText = z.string().nullable()
const nothing = z.object({})
const pair = { source: z.string(), target: z.string() }

const supports = {
  eventIds: z.array(z.string()).readonly(),
  eventFirsts: z.array(z.string()).readonly(),
  eventLasts: z.array(z.string()).readonly(),
}

const typedPairs = z.object({ pairs: z.array(z.object({ type: z.string(), ...pair })) })
const anyDerivedEdge = { EDGES: eventEdgeTypes }

export const derivedEdges = statement({
  name: 'write/derived-edges',
  variant: anyDerivedEdge,
  params: typedPairs,
  row: z.object({ type: z.string(), ...pair, ...supports }),
})

export const deleteDerivedEdges = statement({
  name: 'write/delete-derived-edges',
  variant: anyDerivedEdge,
  params: typedPairs,
  row: nothing,
})

/** For each edge type that derives from events, such as VISITED: a new edge's type cannot be a parameter. */
export const putDerivedEdges = new Map(
  eventEdgeTypes.map((type) => [
    type,
    statement({
      name: 'write/put-derived-edges',
      variant: { EDGE: type },
      params: z.object({
        rows: z.array(
          z.object({
            ...pair,
            ...supports,
            eventCount: z.number(),
            firstAt: nullableText,
            lastAt: nullableText,
          }),
        ),
      }),
      row: nothing,
    }),
  ]),
)

const relationEdge = { ...pair, relationId: z.string() }

/** The statements for each edge type that derives from relations, such as HOLDS_POSITION. */
export const relationStatements = new Map(
  Object.entries(relationEdges).map(([type, { edge }]) => {
    const variant = { EDGE: edge }
    return [
      type,
      {
        put: statement({
          name: 'write/put-relation-edges',
          variant,
          params: z.object({
            rows: z.array(
              z.object({
                ...relationEdge,
                title: nullableText,
                former: z.boolean(),
                sourceCount: z.number(),
                firstAt: nullableText,
                lastAt: nullableText,
              }),
            ),
          }),
          row: nothing,
        }),
        remove: statement({
          name: 'write/delete-relation-edges',
          variant,
          params: z.object({ rows: z.array(z.object(relationEdge)) }),
          row: nothing,
        }),
      },
    ]
  }),
)
