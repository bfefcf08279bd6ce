import type { z } from 'zod'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import type { articleFilter, eventFilter } from '../queries/lists.ts'
import { dayBounds, entityIdsOf, placeIdsOf } from '../schema/arguments.ts'

type Range = { from?: Date | null | undefined; to?: Date | null | undefined }
type Maybe<T> = T | null | undefined

export interface ArticleFilterInput {
  text?: Maybe<string>
  publisher?: Maybe<string>
  published?: Maybe<Range>
  entityIds?: Maybe<(string | number)[]>
}

export interface EventFilterInput {
  types?: Maybe<string[]>
  participantIds?: Maybe<(string | number)[]>
  placeIds?: Maybe<(string | number)[]>
  during?: Maybe<Range>
  polarity?: Maybe<string>
  modality?: Maybe<string>
  minConfidence?: Maybe<number>
  minSources?: Maybe<number>
}

/** A filter as the statements take it, and the entities that must be mentioned. */
export async function articleFilterParams(
  { loaders }: Context,
  filter: Maybe<ArticleFilterInput>,
): Promise<{ filter: z.infer<z.ZodObject<typeof articleFilter>>; entityIds: string[] }> {
  const text = filter?.text ?? null
  return {
    filter: {
      ...dayBounds(filter?.published),
      publisher: filter?.publisher ?? null,
      ids: text === null ? null : await loaders.articlesFound.load(text),
    },
    entityIds: entityIdsOf(filter?.entityIds) ?? [],
  }
}

/** A filter as the statements take it, and the entities that must take part. */
export function eventFilterParams(filter: Maybe<EventFilterInput>): {
  filter: z.infer<z.ZodObject<typeof eventFilter>>
  participantIds: string[]
} {
  const minConfidence = filter?.minConfidence ?? 0
  if (minConfidence < 0 || minConfidence > 1) {
    throw apiError('BAD_INPUT', `minConfidence is ${minConfidence}; it must be from 0 to 1.`)
  }
  return {
    filter: {
      ...dayBounds(filter?.during),
      types: filter?.types ?? null,
      polarity: filter?.polarity ?? null,
      modality: filter?.modality ?? null,
      minConfidence,
      minSources: filter?.minSources ?? 0,
      placeIds: placeIdsOf(filter?.placeIds),
      ids: null,
    },
    participantIds: entityIdsOf(filter?.participantIds) ?? [],
  }
}
