import type { ExportFilter } from '../../export/statements.ts'
import type { Context } from '../context.ts'
import {
  type ArticleFilterInput,
  articleFilterParams,
  type EventFilterInput,
  eventFilterParams,
} from './filters.ts'

export interface ExportFilterInput {
  readonly events?: EventFilterInput | null | undefined
  readonly articles?: ArticleFilterInput | null | undefined
}

/** The filter of an export as its statement takes it. */
export async function exportFilterParams(
  context: Context,
  { events, articles }: ExportFilterInput,
): Promise<ExportFilter> {
  const { filter, participantIds } = eventFilterParams(events)
  const of = await articleFilterParams(context, articles)
  const { ids: _, ...event } = filter
  return {
    ...event,
    participantIds,
    reported: articles !== null && articles !== undefined,
    publishedFrom: of.filter.from,
    publishedTo: of.filter.to,
    publisher: of.filter.publisher,
    articleIds: of.filter.ids,
    entityIds: of.entityIds,
  }
}
