import { type Command, InvalidArgumentError, Option } from 'commander'
import { modalities, polarities } from '../domain/claim.ts'
import { WiregraphError } from '../domain/errors.ts'
import { eventKinds } from '../domain/event-kinds/registry.ts'
import { type ExportFilter, exportStatements } from '../export/statements.ts'
import type { GraphStore } from '../graph/store.ts'

export interface FilterOptions {
  readonly type?: string[]
  readonly entity?: string[]
  readonly place?: string[]
  readonly from?: string
  readonly to?: string
  readonly polarity?: string
  readonly modality?: string
  readonly minConfidence?: number
  readonly minSources?: number
  readonly publisher?: string
  readonly publishedFrom?: string
  readonly publishedTo?: string
}

/** The options that ask for a part of the graph; without any, all of it is meant. */
export function addFilterOptions(command: Command): Command {
  const types = eventKinds.map(({ type }) => type)
  return command
    .addOption(new Option('--type <types...>', 'only events of these types').choices(types))
    .option(
      '--entity <ids...>',
      'in which all of these entities take part, by their ids in the graph, as Q148',
    )
    .option('--place <ids...>', 'which took place in one of these')
    .option('--from <day>', 'which began on this day or later, as 2023-06-01', day)
    .option('--to <day>', 'which began on this day or earlier', day)
    .addOption(new Option('--polarity <polarity>', 'which are affirmed or denied').choices(polarities))
    .addOption(
      new Option('--modality <modality>', 'which occurred, are planned and so on').choices(modalities),
    )
    .option('--min-confidence <number>', 'of at least this confidence, 0 to 1', number(0, 1))
    .option(
      '--min-sources <number>',
      'which at least so many articles report',
      number(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--publisher <name>', 'which an article of this outlet reports')
    .option('--published-from <day>', 'which an article of this day or later reports', day)
    .option('--published-to <day>', 'which an article of this day or earlier reports', day)
}

/** Throws NOT_FOUND for an entity that the graph does not have. */
export async function filterOf(store: GraphStore, options: FilterOptions): Promise<ExportFilter | undefined> {
  if (Object.values(options).every((value) => value === undefined)) return undefined
  const { entity = [], place, publisher, publishedFrom, publishedTo } = options
  const ids = [...new Set([...entity, ...(place ?? [])])]
  const found = await store.read(exportStatements.Entity.nodesByIds, { ids })
  const missing = ids.find((id) => !found.some((row) => row.id === id))
  if (missing !== undefined)
    throw new WiregraphError('NOT_FOUND', `The graph has no entity of the id ${JSON.stringify(missing)}.`)
  return {
    from: options.from ?? '',
    to: until(options.to),
    types: options.type ?? null,
    polarity: options.polarity ?? null,
    modality: options.modality ?? null,
    minConfidence: options.minConfidence ?? 0,
    minSources: options.minSources ?? 0,
    placeIds: place ?? null,
    participantIds: entity,
    reported: [publisher, publishedFrom, publishedTo].some((value) => value !== undefined),
    publishedFrom: publishedFrom ?? '',
    publishedTo: until(publishedTo),
    publisher: publisher ?? null,
    articleIds: null,
    entityIds: [],
  }
}

/** Sorts after every instant of the day, or after all days. */
function until(day: string | undefined): string {
  return `${day ?? ''}~`
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('It must be a day such as 2023-06-01.')
  return value
}

function number(least: number, most: number): (value: string) => number {
  return (value) => {
    const read = Number(value)
    if (value.trim() === '' || Number.isNaN(read) || read < least || read > most)
      throw new InvalidArgumentError(
        `It must be a number, ${most === 1 ? `${least} to ${most}` : `${least} or more`}.`,
      )
    return read
  }
}
