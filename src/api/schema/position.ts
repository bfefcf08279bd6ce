import { builder } from '../builder.ts'
import { evidenceOf } from '../lists/evidence.ts'
import type { EntityRow } from '../rows.ts'
import { pageArguments } from './arguments.ts'
import { ClaimConnection } from './lists.ts'
import { EntityRef } from './refs.ts'

interface PositionShape {
  readonly relation: {
    readonly id: string
    readonly content?: string | null | undefined
    readonly mode?: string | null | undefined
    readonly sourceCount: number
    readonly firstReportedAt?: string | null | undefined
    readonly lastReportedAt?: string | null | undefined
  }
  readonly of: EntityRow | null
}

export const PositionRef = builder.objectRef<PositionShape>('Position').implement({
  description: 'An office or post that articles give a person.',
  fields: (t) => ({
    title: t.string({
      description: 'In the words of the articles.',
      resolve: ({ relation }) => relation.content ?? '',
    }),
    of: t.expose('of', {
      type: EntityRef,
      nullable: true,
      description: 'The country or organization, where the articles name it.',
    }),
    former: t.boolean({
      description: 'Held once, and no more.',
      resolve: ({ relation }) => relation.mode === 'former',
    }),
    sourceCount: t.int({
      description: 'How many articles state it.',
      resolve: ({ relation }) => relation.sourceCount,
    }),
    firstReportedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was first stated.',
      resolve: ({ relation }) => relation.firstReportedAt ?? null,
    }),
    lastReportedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was last stated.',
      resolve: ({ relation }) => relation.lastReportedAt ?? null,
    }),
    evidence: t.field({
      type: ClaimConnection,
      description: 'The sentences that state it.',
      args: pageArguments(t),
      resolve: ({ relation }, args, context, info) =>
        evidenceOf('Relation', relation.id, args, context, info),
    }),
  }),
})
