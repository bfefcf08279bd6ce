import type { ObjectFieldBuilder } from '@pothos/core'
import { builder } from '../builder.ts'
import { pageSize } from '../connection.ts'
import type { Context } from '../context.ts'
import { articleFacet, eventFacet } from '../lists/facets.ts'
import type { ArticleFilterInput, EventFilterInput } from '../lists/filters.ts'
import type { Facet, FacetRow } from '../queries/facets.ts'
import { ArticleFilter, EventFilter } from './arguments.ts'

const FacetCountRef = builder.objectRef<FacetRow>('FacetCount').implement({
  description: 'How many have one value.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as MEET, NO, Example Wire or 2023-06.' }),
    count: t.exposeInt('count', { description: 'How many have it.' }),
  }),
})

interface Filtered<Filter> {
  readonly filter: Filter | null | undefined
}

type Fields<Filter> = ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Filtered<Filter>>

/** Fields that count what fits a filter by one thing or another. */
function facetOf<Filter>(
  t: Fields<Filter>,
  count: (
    facet: Facet,
    filter: Filter | null | undefined,
    limit: number,
    context: Context,
  ) => Promise<FacetRow[]>,
) {
  return (name: Facet, description: string) =>
    t.field({
      type: [FacetCountRef],
      description: `${description}, the most frequent first.`,
      args: { first: t.arg.int({ defaultValue: 20, description: 'How many values to give: 1 to 100.' }) },
      resolve: ({ filter }, { first }, context) => count(name, filter, pageSize({ first }), context),
    })
}

const EventFacetsRef = builder.objectRef<Filtered<EventFilterInput>>('EventFacets').implement({
  description: 'The events that fit a filter, counted. What has no such value is counted nowhere.',
  fields: (t) => {
    const facet = facetOf(t, eventFacet)
    return {
      types: facet('type', 'By type'),
      countries: facet('country', 'By the country where they took place (ISO 3166-1 alpha-2)'),
      publishers: facet('publisher', 'By publisher that reports them; an event counts for each'),
      months: facet('month', 'By the month in which they began'),
    }
  },
})

const ArticleFacetsRef = builder.objectRef<Filtered<ArticleFilterInput>>('ArticleFacets').implement({
  description: 'The articles that fit a filter, counted. What has no such value is counted nowhere.',
  fields: (t) => {
    const facet = facetOf(t, articleFacet)
    return {
      types: facet('type', 'By the types of events that they report; an article counts for each'),
      countries: facet(
        'country',
        'By the countries that they name, or places of (ISO 3166-1 alpha-2); an article counts for each',
      ),
      publishers: facet('publisher', 'By publisher'),
      months: facet('month', 'By the month of publication'),
    }
  },
})

builder.queryFields((t) => ({
  eventFacets: t.field({
    type: EventFacetsRef,
    description: 'Counts over the events that `events` lists for a filter.',
    args: { filter: t.arg({ type: EventFilter, description: 'Only such events.' }) },
    resolve: (_root, { filter }) => ({ filter }),
  }),
  articleFacets: t.field({
    type: ArticleFacetsRef,
    description: 'Counts over the articles that `articles` lists for a filter.',
    args: { filter: t.arg({ type: ArticleFilter, description: 'Only such articles.' }) },
    resolve: (_root, { filter }) => ({ filter }),
  }),
}))
