import { dayNumber, isoDay } from '../../domain/time.ts'
import type { Context } from '../context.ts'
import { type BucketRow, timelineOfAll, timelineOfEntity } from '../queries/timeline.ts'
import { type EventFilterInput, eventFilterParams } from './filters.ts'

export type BucketSize = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'

/** No timeline has more buckets; of a longer one, the latest are given. */
export const mostBuckets = 1000

/** Weeks are gathered from days. */
const widths: Readonly<Record<BucketSize, number>> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 }

/** Events by when they began, in order of time; days without events are left out. */
export async function timeline(
  filter: EventFilterInput | null | undefined,
  bucket: BucketSize,
  { store }: Context,
): Promise<BucketRow[]> {
  const { filter: params, participantIds } = eventFilterParams(filter)
  const [entityId, ...others] = participantIds
  const size = { width: widths[bucket], limit: bucket === 'WEEK' ? 7 * mostBuckets : mostBuckets }
  const rows =
    entityId === undefined
      ? await store.read(timelineOfAll, { ...params, ...size })
      : await store.read(timelineOfEntity, { ...params, ...size, entityId, others })
  const dated = rows.filter((row) => row.bucket !== '').reverse()
  return bucket === 'WEEK' ? byWeek(dated).slice(-mostBuckets) : dated
}

function byWeek(days: readonly BucketRow[]): BucketRow[] {
  const weeks = new Map<string, BucketRow>()
  for (const day of days) {
    const monday = mondayOf(day.bucket)
    const week = weeks.get(monday)
    weeks.set(monday, week === undefined ? { ...day, bucket: monday } : added(week, day))
  }
  return [...weeks.values()]
}

function mondayOf(day: string): string {
  const number = dayNumber(day)
  // 1970-01-01 was a Thursday.
  return isoDay(number - ((((number + 3) % 7) + 7) % 7))
}

function added(one: BucketRow, other: BucketRow): BucketRow {
  return {
    bucket: one.bucket,
    count: one.count + other.count,
    score: one.score + other.score,
    verbalCooperation: one.verbalCooperation + other.verbalCooperation,
    materialCooperation: one.materialCooperation + other.materialCooperation,
    verbalConflict: one.verbalConflict + other.verbalConflict,
    materialConflict: one.materialConflict + other.materialConflict,
    speech: one.speech + other.speech,
    neutral: one.neutral + other.neutral,
  }
}
