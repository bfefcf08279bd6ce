import { builder } from '../builder.ts'
import type { EventRow } from '../rows.ts'
import { GrainEnum } from './enums.ts'

type TimeRow = Pick<EventRow['event'], 'start' | 'end' | 'grain' | 'surface'>

export const TimeRef = builder.objectRef<TimeRow>('Time').implement({
  description:
    'When something happened: an interval of whole days, how finely it is known, and the words that say so.',
  fields: (t) => ({
    start: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day; null where it is not known.',
      resolve: (own) => own.start ?? null,
    }),
    end: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; null where it is not known.',
      resolve: (own) => own.end ?? null,
    }),
    grain: t.expose('grain', { type: GrainEnum, description: 'How finely the words state it.' }),
    surface: t.string({
      nullable: true,
      description: 'The words it was read from.',
      resolve: (own) => own.surface ?? null,
    }),
  }),
})
