import { builder } from '../builder.ts'
import { stats } from '../queries/graph-wide.ts'

const StatsRef = builder.objectRef<ReadonlyMap<string, number>>('Stats').implement({
  description: 'How much the graph holds.',
  fields: (t) => ({
    articles: t.int({ description: 'Articles.', resolve: (own) => own.get('articles') ?? 0 }),
    passages: t.int({
      description: 'Sentences that carry a mention or a claim.',
      resolve: (own) => own.get('passages') ?? 0,
    }),
    claims: t.int({
      description: 'Claims: what single sentences assert.',
      resolve: (own) => own.get('claims') ?? 0,
    }),
    persons: t.int({ description: 'Persons.', resolve: (own) => own.get('persons') ?? 0 }),
    organizations: t.int({ description: 'Organizations.', resolve: (own) => own.get('organizations') ?? 0 }),
    places: t.int({ description: 'Places.', resolve: (own) => own.get('places') ?? 0 }),
    events: t.int({ description: 'Events.', resolve: (own) => own.get('events') ?? 0 }),
  }),
})

builder.queryField('stats', (t) =>
  t.field({
    type: StatsRef,
    description: 'How much the graph holds.',
    resolve: async (_root, _args, { store }) =>
      new Map((await store.read(stats, {})).map(({ thing, count }) => [thing, count])),
  }),
)
