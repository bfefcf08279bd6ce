import type { ArgBuilder } from '@pothos/core'
import { builder } from '../builder.ts'
import { defaultPage, largestPage } from '../connection.ts'
import { apiError } from '../errors.ts'
import { entityTypes, idsOfTypes } from '../global-id.ts'
import { EntityKindEnum, EventTypeEnum, ModalityEnum, PolarityEnum } from './enums.ts'

const DateRange = builder.inputType('DateRange', {
  description: 'Days from and to, both included; either may be left open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
})

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'What an article must be like: all that is given must hold.',
  fields: (t) => ({
    text: t.string({ description: 'Words of its title or text; misspellings are forgiven.' }),
    publisher: t.string({ description: 'The outlet, exactly as articles name it.' }),
    published: t.field({ type: DateRange, description: 'When it was published.' }),
    entityIds: t.idList({ description: 'Entities that it mentions, all of them.' }),
  }),
})

export const EventFilter = builder.inputType('EventFilter', {
  description: 'What an event must be like: all that is given must hold.',
  fields: (t) => ({
    types: t.field({ type: [EventTypeEnum], description: 'Any of these types.' }),
    participantIds: t.idList({ description: 'Entities that take part, all of them.' }),
    placeIds: t.idList({ description: 'Places where it took place, any of them.' }),
    during: t.field({ type: DateRange, description: 'When it began, or else when it was first reported.' }),
    polarity: t.field({ type: PolarityEnum, description: 'Affirmed or denied.' }),
    modality: t.field({ type: ModalityEnum, description: 'Occurred, planned and so on.' }),
    minConfidence: t.float({ description: 'At least this confidence, 0 to 1.' }),
    minSources: t.int({ description: 'Reported by at least so many articles.' }),
  }),
})

export const ArticleOrder = builder.enumType('ArticleOrder', {
  description: 'Orders of articles; equal ones are told apart by id, so that pages never overlap.',
  values: {
    LATEST_FIRST: { description: 'By publication, latest first.' },
    EARLIEST_FIRST: { description: 'By publication, earliest first.' },
  },
})

export const EventOrder = builder.enumType('EventOrder', {
  description: 'Orders of events; equal ones are told apart by id, so that pages never overlap.',
  values: {
    LATEST_FIRST: { description: 'By beginning, latest first.' },
    EARLIEST_FIRST: { description: 'By beginning, earliest first.' },
  },
})

export const EntityOrder = builder.enumType('EntityOrder', {
  description: 'Orders of entities; equal ones are told apart by id, so that pages never overlap.',
  values: {
    MOST_ARTICLES_FIRST: { description: 'By the number of articles that mention them.' },
    NAME: { description: 'By name.' },
  },
})

export const EntityFilter = builder.inputType('EntityFilter', {
  description: 'What an entity must be like: all that is given must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindEnum], description: 'Any of these kinds.' }),
    text: t.string({ description: 'Words of its names; misspellings are forgiven.' }),
    ids: t.idList({ description: 'Only these.' }),
  }),
})

interface Arguments {
  readonly arg: ArgBuilder<typeof builder.$inferSchemaTypes>
}

/** The arguments of a list that is only read from its beginning. */
export function forwardArguments({ arg }: Arguments) {
  return {
    first: arg.int({ description: `How many to give: 1 to ${largestPage}; ${defaultPage} when left out.` }),
    after: arg.string({
      description: 'Only what comes after this cursor: the endCursor of the page before.',
    }),
  }
}

/** The arguments of every other list. */
export function pageArguments(t: Arguments) {
  return {
    ...forwardArguments(t),
    last: t.arg.int({
      description: `How many to give from the end, 1 to ${largestPage}, in the order of the list; not together with first. ${defaultPage} when only before is given.`,
    }),
    before: t.arg.string({
      description: 'Only what comes before this cursor: the startCursor of the page after.',
    }),
  }
}

/** Sorts after any date. */
const lastDate = '~'

type Range = { from?: Date | null | undefined; to?: Date | null | undefined } | null | undefined

/** The bounds of a range of days, as text that sorts like dates; throws BAD_INPUT for an empty range. */
export function dayBounds(range: Range): { from: string; to: string } {
  const [from, to] = [range?.from, range?.to].map((day) => day?.toISOString().slice(0, 10))
  if (from !== undefined && to !== undefined && from > to) {
    throw apiError('BAD_INPUT', `from is ${from} and to is ${to}; from must not lie after to.`)
  }
  return { from: from ?? '', to: to === undefined ? lastDate : `${to}~` }
}

/** The local ids of entities, or null where none were given. */
export function entityIdsOf(ids: readonly (string | number)[] | null | undefined): string[] | null {
  return ids === null || ids === undefined ? null : idsOfTypes(ids.map(String), entityTypes)
}

export function placeIdsOf(ids: readonly (string | number)[] | null | undefined): string[] | null {
  return ids === null || ids === undefined ? null : idsOfTypes(ids.map(String), ['Place'])
}
