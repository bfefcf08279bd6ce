/** Parameters that several statements share: filters that let everything through. */
export const anyArticle = { from: '', to: '~', publisher: null, ids: null }

export const anyEvent = {
  from: '',
  to: '~',
  types: null,
  polarity: null,
  modality: null,
  minConfidence: 0,
  minSources: 0,
  placeIds: null,
  ids: null,
}

const { ids: _, ...anyEventAtAll } = anyEvent

/** For the filter of an export. */
export const everyEvent = {
  ...anyEventAtAll,
  participantIds: [],
  reported: false,
  publishedFrom: '',
  publishedTo: '~',
  publisher: null,
  articleIds: null,
  entityIds: [],
}
