import type { SlotPath } from './kind.ts'

/** Where an event's place stands. */
export const whereabouts: readonly SlotPath[] = ['prep:in', 'prep:at', 'prep:near', 'prep:outside', 'prep:on']
