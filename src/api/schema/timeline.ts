import { builder } from '../builder.ts'
import { mostBuckets, timeline } from '../lists/timeline.ts'
import type { BucketRow } from '../queries/timeline.ts'
import { EventFilter } from './arguments.ts'

export const BucketSizeEnum = builder.enumType('BucketSize', {
  description: 'How a timeline is divided.',
  values: {
    DAY: { description: 'By day.' },
    WEEK: { description: 'By week, Monday to Sunday.' },
    MONTH: { description: 'By calendar month.' },
    YEAR: { description: 'By calendar year.' },
  } as const,
})

export const TimelineBucketRef = builder.objectRef<BucketRow>('TimelineBucket').implement({
  description: 'The events of one day, week, month or year.',
  fields: (t) => ({
    start: t.string({
      description: 'Its first day, as 2023-06-19.',
      resolve: ({ bucket }) =>
        `${bucket}${'-01-01'.slice(bucket.length === 4 ? 0 : bucket.length === 7 ? 3 : 6)}`,
    }),
    count: t.exposeInt('count', { description: 'How many events began in it.' }),
    meanScore: t.float({
      description: 'Their mean score, from -10 (war) to 10 (peace); 0 where they have none.',
      resolve: ({ count, score }) => (count === 0 ? 0 : Math.round((100 * score) / count) / 100),
    }),
    verbalCooperation: t.exposeInt('verbalCooperation', { description: 'Events of this quadrant.' }),
    materialCooperation: t.exposeInt('materialCooperation', { description: 'Events of this quadrant.' }),
    verbalConflict: t.exposeInt('verbalConflict', { description: 'Events of this quadrant.' }),
    materialConflict: t.exposeInt('materialConflict', { description: 'Events of this quadrant.' }),
    speech: t.exposeInt('speech', { description: 'Statements.' }),
    neutral: t.exposeInt('neutral', { description: 'Events that are neither cooperation nor conflict.' }),
  }),
})

builder.queryField('timeline', (t) =>
  t.field({
    type: [TimelineBucketRef],
    description: `How many events fell into each day, week, month or year, in order of time; those without events are left out. At most ${mostBuckets}, the latest.`,
    args: {
      filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
      bucket: t.arg({ type: BucketSizeEnum, defaultValue: 'MONTH', description: 'How time is divided.' }),
    },
    resolve: (_root, { filter, bucket }, context) => timeline(filter, bucket ?? 'MONTH', context),
  }),
)
