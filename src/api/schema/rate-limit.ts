import type { Allowance } from '../allowance.ts'
import { builder } from '../builder.ts'

const RateLimitRef = builder.objectRef<Allowance>('RateLimit').implement({
  description:
    'How much the caller may ask for. A point is an object that an operation may return; an operation costs one at least.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'Points a minute.' }),
    remaining: t.exposeInt('remaining', { description: 'Points that are left after this operation.' }),
    resetAt: t.field({
      type: 'DateTime',
      description: 'When all points are there again.',
      resolve: (own) => own.resetAt,
    }),
    cost: t.exposeInt('cost', { description: 'Points that this operation cost.' }),
  }),
})

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimitRef,
    nullable: true,
    description:
      'How much the caller may ask for within a minute; null where nothing is counted. Headers of each answer tell the same.',
    resolve: (_root, _args, { allowance }) => allowance ?? null,
  }),
)
