/** The full-text indexes: of entities' names, of events' summaries, of articles' titles and texts. */
export const textIndexNames = ['entities', 'events', 'articles'] as const
export type TextIndexName = (typeof textIndexNames)[number]

/** What a full-text index covers. `revision` changes whenever one of the properties does. */
export interface TextIndex {
  label: string
  properties: readonly string[]
  revision: string
  /** Whether it holds running text, in which a word is found in its other forms too; names have none. */
  prose: boolean
}

/** The indexes that the `fulltext` migrations make, by name. */
export const TEXT_INDEXES: Record<TextIndexName, TextIndex> = {
  entities: { label: 'Entity', properties: ['searchText'], revision: 'searchText', prose: false },
  events: { label: 'Event', properties: ['summary'], revision: 'summary', prose: true },
  articles: { label: 'Article', properties: ['title', 'text'], revision: 'contentHash', prose: true },
}
