import { z } from 'zod'
import { type Modality, modalities, type Polarity, relationTypes } from '../../../src/domain/claim.ts'
import { type EventType, eventTypes } from '../../../src/domain/event-kinds/vocabulary.ts'
import { grains } from '../../../src/domain/time.ts'
import { lastDay } from './last-day.ts'

/** Words of a paragraph, counted where they stand more than once, and what they stand for elsewhere. */
export interface Words {
  readonly words: string
  readonly nth: number
  readonly means: string | null
}

export interface GoldLine {
  readonly type: EventType | (typeof relationTypes)[number]
  readonly polarity: Polarity
  readonly modality: Modality
  readonly former: boolean
  readonly trigger: Words
  readonly roles: readonly (Words & { readonly role: string })[]
  readonly time: { readonly start: string | null; readonly end: string | null; readonly grain: string } | null
  readonly speaker: Words | null
}

const line = /^- (?<type>[A-Z_]+)(?<flags>(?: [A-Za-z]+)*) «(?<words>[^»]+)»(?<nth>\d*) ?(?<rest>.*)$/
const quoted = /«(?<words>[^»]+)»(?<nth>\d*)(?: = «(?<means>[^»]+)»)?/
const item = new RegExp(
  `(?<role>[a-z]+(?: by)?) ${quoted.source}(?: (?<from>[\\d-]*)(?<range>\\.\\.)?(?<to>[\\d-]*) (?<grain>[A-Z]+))?`,
  'g',
)
const flagsOf = z.array(z.enum(['NEGATED', 'former', ...modalities]))

/** One list item of a gold file; what it says wrong is told in the words of the format. */
export function readGoldLine(text: string): GoldLine {
  const groups = line.exec(text)?.groups
  if (groups === undefined) throw new Error(`not "- TYPE «trigger» role «words», ...": ${text}`)
  const type = z.enum([...eventTypes, ...relationTypes]).parse(groups.type)
  const flags = flagsOf.parse(groups.flags?.split(' ').filter(Boolean))
  const rest = groups.rest as string
  const items = [...rest.matchAll(item)].map(({ groups: found }) => found as Record<string, string>)
  const left = rest.replaceAll(item, '').replaceAll(',', '').trim()
  if (left !== '') throw new Error(`"${left}" is not understood: ${text}`)
  const time = items.find(({ role }) => role === 'time')
  const speaker = items.find(({ role }) => role === 'said by')
  return {
    type,
    polarity: flags.includes('NEGATED') ? 'NEGATED' : 'AFFIRMED',
    modality: flags.find((flag): flag is Modality => flag !== 'NEGATED' && flag !== 'former') ?? 'OCCURRED',
    former: flags.includes('former'),
    trigger: wordsOf(groups),
    roles: items
      .filter(({ role }) => role !== 'time' && role !== 'said by')
      .map((found) => ({ role: found.role as string, ...wordsOf(found) })),
    time: time === undefined ? null : interval(time),
    speaker: speaker === undefined ? null : wordsOf(speaker),
  }
}

function wordsOf({ words, nth, means }: Record<string, string | undefined>): Words {
  return { words: words as string, nth: Number(nth || 1), means: means ?? null }
}

function interval({ from, range, to, grain }: Record<string, string | undefined>): GoldLine['time'] {
  const last = range === undefined ? from : to
  return {
    start: from ? from.padEnd(10, '-01') : null,
    end: last ? lastDay(last) : null,
    grain: z.enum(grains).parse(grain),
  }
}
