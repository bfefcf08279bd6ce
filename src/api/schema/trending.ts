import { builder } from '../builder.ts'
import { pageSize } from '../connection.ts'
import { trending } from '../lists/trending.ts'
import type { TrendRow } from '../queries/trending.ts'
import { EntityKindEnum } from './enums.ts'
import { EntityRef } from './refs.ts'

const TrendWindowEnum = builder.enumType('TrendWindow', {
  description: 'The span of time that is looked at.',
  values: {
    DAY: { description: 'A day, against the eight days before.' },
    WEEK: { description: 'Seven days, against the eight weeks before.' },
    MONTH: { description: 'Thirty days, against the 240 before.' },
  } as const,
})

const TrendRef = builder.objectRef<TrendRow>('Trend').implement({
  description: 'An entity that more articles name than its own past lets expect.',
  fields: (t) => ({
    entity: t.expose('entity', { type: EntityRef, description: 'The entity.' }),
    score: t.float({
      description:
        'How surprising: by how many standard deviations the articles exceed what was expected, (articles - expected) / sqrt(expected + 1).',
      resolve: ({ score }) => Math.round(1000 * score) / 1000,
    }),
    articles: t.exposeInt('articles', { description: 'Articles of the window that name it.' }),
    expected: t.float({
      description: 'As many as its share of all articles in the eight windows before lets expect.',
      resolve: ({ expected }) => Math.round(1000 * expected) / 1000,
    }),
  }),
})

builder.queryField('trending', (t) =>
  t.field({
    type: [TrendRef],
    description:
      'Entities that burst: that more articles name than their own past lets expect, the most surprising first. Counts are compared with their own, not with those of others, so that who is always named is no trend.',
    args: {
      window: t.arg({ type: TrendWindowEnum, defaultValue: 'WEEK', description: 'How long the window is.' }),
      until: t.arg({ type: 'Date', description: 'Its last day; that of the latest article when left out.' }),
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only of these kinds.' }),
      first: t.arg.int({ defaultValue: 20, description: 'How many to give: 1 to 100.' }),
    },
    resolve: (_root, { window, until, kinds, first }, context) =>
      trending({ window: window ?? 'WEEK', until, kinds, limit: pageSize({ first }) }, context),
  }),
)
