import type { eventTypes } from '../../domain/event-kinds/vocabulary.ts'
import type { Context } from '../context.ts'
import { eventsOfEntitiesEarliest, eventsOfEntitiesLatest } from '../queries/of-entities.ts'
import type { EventRow } from '../rows.ts'
import { eventFilterParams } from './filters.ts'

/** Kinds in which the parties deal with each other in person or at a distance. */
const contacts: readonly (typeof eventTypes)[number][] = ['MEET', 'VISIT', 'CALL', 'NEGOTIATE']

/** The first or last event that brought two entities into contact; null where none is known to have happened. */
export async function contactOf(
  [one, other]: readonly [string, string],
  which: 'FIRST' | 'LAST',
  { loaders }: Context,
): Promise<EventRow | null> {
  const list = which === 'FIRST' ? eventsOfEntitiesEarliest : eventsOfEntitiesLatest
  const { filter } = eventFilterParams({ types: [...contacts], polarity: 'AFFIRMED', modality: 'OCCURRED' })
  const params = { ...filter, ...list.ends, limit: 1, count: false, others: [other] }
  const { items } = await loaders.pages.load(list.forward, params, one)
  return items[0] ?? null
}
