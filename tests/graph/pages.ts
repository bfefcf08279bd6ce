/** Parameters that several statements share: filters that let everything through, and first pages. */
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

export const latestPage = { at: '~', id: '', limit: 10 }
export const earliestPage = { at: '', id: '', limit: 10 }

/** Greater than any count, so that a list in falling order begins with its first. */
export const most = Number.MAX_SAFE_INTEGER

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
