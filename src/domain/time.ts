/** How fine a time is known, finest first. */
export const grains = ['DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN'] as const
export type Grain = (typeof grains)[number]

/** A span of whole days, both ends included, as ISO dates (`2023-06-01`); null ends are open or unknown. */
export interface TimeInterval {
  readonly start: string | null
  readonly end: string | null
  readonly grain: Grain
  /** The words it was read from; null where nothing in the text states it. */
  readonly surface: string | null
}

export const unknownTime: TimeInterval = { start: null, end: null, grain: 'UNKNOWN', surface: null }

const dayMs = 86_400_000

/** Days since 1970-01-01 of an ISO date or the date part of an ISO instant. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayMs)
}

export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}
