type Values = Record<string, unknown>

const DAY_1 = '2023-05-01T08:00:00Z'
const DAY_2 = '2023-05-03T10:30:00Z'

const datesOfArticles: Record<string, string> = { 'article-1': DAY_1, 'article-2': DAY_2 }

function claim(id: string, articleId: string, passageId: string, rest: Values): Values {
  const publishedAt = datesOfArticles[articleId]
  const interval = { start: '2023-05-01', end: '2023-05-02', grain: 'DAY', surface: 'Monday' }
  const trigger = { triggerStart: 10, triggerEnd: 17, rule: 'verb', confidence: 0.9 }
  const judged = { polarity: 'AFFIRMED', modality: 'OCCURRED', attribution: 'NARRATOR' }
  return {
    id,
    articleId,
    passageId,
    publishedAt,
    knownFrom: publishedAt,
    ...interval,
    ...trigger,
    ...judged,
    ...rest,
  }
}

const undated = { start: null, end: null, grain: 'UNKNOWN', surface: null }

const title = (content: string): Values => ({
  content,
  contentRole: 'title',
  contentStart: 10,
  contentEnd: 10 + content.length,
})

function event(id: string, rest: Values): Values {
  const interval = {
    start: '2023-05-01',
    end: '2023-05-02',
    grain: 'DAY',
    surface: 'Monday',
    at: '2023-05-01',
  }
  const judged = { polarity: 'AFFIRMED', modality: 'OCCURRED', quadClass: 'VERBAL_COOPERATION' }
  const told = { firstReportedAt: DAY_1, lastReportedAt: DAY_2, sourceCount: 2, confidence: 0.9, score: 3.5 }
  return { id, sketch: `sketch-${id}`, ...interval, ...judged, ...told, ...rest }
}

function relation(id: string, rest: Values): Values {
  const judged = { polarity: 'AFFIRMED', modality: 'OCCURRED', confidence: 0.85, sourceCount: 1 }
  return { id, sketch: `sketch-${id}`, type: 'HOLDS_POSITION', ...undated, ...judged, ...rest }
}

function entity(id: string, kind: string, name: string, rest: Values = {}): Values {
  const counted = { articleCount: 1, firstSeenAt: DAY_1, lastSeenAt: DAY_1, named: true }
  return { id, kind, name, searchText: name, aliases: [name], ...counted, ...rest }
}

/**
 * Two articles of May 2023: a minister visits a town and meets its mayor; the meeting is told twice, and with it
 * one of the year before. A third article shows no date and was not read.
 */
const judgement = (id: string, kind: string, subject: string, entityId: string, madeAt: string) => ({
  id,
  kind,
  subject,
  entityId,
  madeAt,
  reason: 'They are one.',
  madeBy: 'curator',
  records: '[]',
})

export const nodes: Record<string, Values[]> = {
  Article: [
    {
      id: 'article-1',
      url: 'https://news.example/one',
      title: 'Minister in Lisbon',
      publisher: 'Example News',
      authors: ['Ana Writer'],
      publishedAt: DAY_1,
      publishedGrain: 'INSTANT',
      at: DAY_1,
      language: 'en',
      text: 'Ada Stone visited Lisbon on Monday. She met Bruno Vale.',
      contentHash: 'hash-1',
      fingerprint: 'fingerprint-1',
      turn: 1,
      extractor: 'rules 1',
    },
    {
      id: 'article-2',
      url: 'https://other.example/two',
      title: 'Talks end',
      publisher: 'Other Wire',
      authors: [],
      publishedAt: DAY_2,
      publishedGrain: 'LOCAL',
      at: DAY_2,
      language: 'en',
      text: 'Ada Stone met Bruno Vale, the Harbour Board said.',
      contentHash: 'hash-2',
      fingerprint: 'fingerprint-2',
      turn: 2,
      extractor: 'rules 1',
    },
    {
      id: 'article-3',
      authors: [],
      at: '',
      language: 'pt',
      text: 'As conversas terminaram.',
      contentHash: 'hash-3',
      fingerprint: 'fingerprint-3',
      extractor: 'rules 1',
    },
  ],
  Passage: [
    {
      id: 'passage-1',
      articleId: 'article-1',
      index: 0,
      start: 0,
      end: 35,
      text: 'Ada Stone visited Lisbon on Monday.',
    },
    { id: 'passage-2', articleId: 'article-1', index: 1, start: 36, end: 55, text: 'She met Bruno Vale.' },
    {
      id: 'passage-3',
      articleId: 'article-2',
      index: 0,
      start: 0,
      end: 49,
      text: 'Ada Stone met Bruno Vale, the Harbour Board said.',
    },
  ],
  Entity: [
    entity('ada', 'PERSON', 'Ada Stone', {
      aliases: ['Ada Stone', 'Stone'],
      searchText: 'Ada Stone Stone',
      wikidataId: 'Q900001',
      articleCount: 2,
      lastSeenAt: DAY_2,
    }),
    entity('bruno', 'PERSON', 'Bruno Vale', { articleCount: 2, lastSeenAt: DAY_2 }),
    entity('board', 'ORGANIZATION', 'Harbour Board', { firstSeenAt: DAY_2, lastSeenAt: DAY_2 }),
    entity('lisbon', 'PLACE', 'Lisbon', {
      wikidataId: 'Q597',
      countryCode: 'PT',
      latitude: 38.7,
      longitude: -9.1,
      placeKind: 'CITY',
    }),
    entity('portugal', 'PLACE', 'Portugal', {
      wikidataId: 'Q45',
      countryCode: 'PT',
      placeKind: 'COUNTRY',
      articleCount: 0,
      firstSeenAt: null,
      lastSeenAt: null,
    }),
    entity('lonely', 'ORGANIZATION', 'Forgotten Office', {
      articleCount: 0,
      firstSeenAt: null,
      lastSeenAt: null,
    }),
  ],
  Claim: [
    claim('claim-1', 'article-1', 'passage-1', {
      type: 'VISIT',
      block: 'visit ada lisbon',
      trigger: 'visited',
    }),
    claim('claim-2', 'article-1', 'passage-2', { type: 'MEET', block: 'meet ada bruno', trigger: 'met' }),
    claim('claim-3', 'article-2', 'passage-3', {
      type: 'MEET',
      block: 'meet ada bruno',
      trigger: 'met',
      attribution: 'SPEAKER',
      ...undated,
    }),
    claim('claim-4', 'article-2', 'passage-3', {
      type: 'HOLDS_POSITION',
      block: 'position bruno lisbon',
      ...undated,
      trigger: 'Mayor',
      ...title('Mayor'),
    }),
    claim('claim-5', 'article-1', 'passage-1', {
      type: 'HOLDS_POSITION',
      block: 'position ada',
      mode: 'former',
      ...undated,
      trigger: 'former minister',
      ...title('former minister'),
    }),
    claim('claim-6', 'article-2', 'passage-3', {
      type: 'MEET',
      block: 'meet ada bruno 2022',
      trigger: 'meeting',
      start: '2022-01-01',
      end: '2022-12-31',
      grain: 'YEAR',
      surface: 'last year',
    }),
  ],
  Event: [
    event('event-1', {
      block: 'visit ada lisbon',
      type: 'VISIT',
      summary: 'Ada Stone visited Lisbon',
      lastReportedAt: DAY_1,
      sourceCount: 1,
    }),
    event('event-2', { block: 'meet ada bruno', type: 'MEET', summary: 'Ada Stone met Bruno Vale' }),
    event('event-3', {
      block: 'meet ada board',
      type: 'MEET',
      summary: 'Ada Stone is to meet the Harbour Board',
      modality: 'PLANNED',
      ...undated,
      at: '2023-05-03',
      confidence: 0.6,
      sourceCount: 1,
    }),
    event('event-4', {
      block: 'meet ada bruno 2022',
      type: 'MEET',
      summary: 'Ada Stone met Bruno Vale',
      start: '2022-01-01',
      end: '2022-12-31',
      grain: 'YEAR',
      surface: 'last year',
      at: '2022-01-01',
      firstReportedAt: DAY_2,
      sourceCount: 1,
    }),
  ],
  Relation: [
    relation('relation-1', {
      block: 'position bruno lisbon',
      content: 'Mayor',
      summary: 'Bruno Vale, Mayor, Lisbon',
      firstReportedAt: DAY_2,
      lastReportedAt: DAY_2,
      at: '2023-05-03',
    }),
    relation('relation-2', {
      block: 'position ada',
      mode: 'former',
      content: 'former minister',
      summary: 'Ada Stone, former minister',
      firstReportedAt: DAY_1,
      lastReportedAt: DAY_1,
      at: '2023-05-01',
    }),
  ],
  Name: [{ id: 'ada stone' }, { id: 'stone' }, { id: 'bruno vale' }, { id: 'lisbon' }, { id: 'unused' }],
  Judgement: [
    judgement('judgement-1', 'MERGE', 'adah', 'ada', '2024-01-01T00:00:00.000Z'),
    { ...judgement('judgement-2', 'RENAME', 'ada', 'ada', '2024-01-02T00:00:00.000Z'), name: 'Dame Ada' },
    { ...judgement('judgement-3', 'ALIAS', 'stony', 'ada', '2024-01-03T00:00:00.000Z'), name: 'Stony' },
    {
      ...judgement('judgement-4', 'MERGE', 'adah', 'bruno', '2024-01-04T00:00:00.000Z'),
      undoneAt: '2024-01-05T00:00:00.000Z',
    },
    judgement('judgement-5', 'SPLIT', 'lonely', 'ada', '2024-01-05T00:00:00.000Z'),
  ],
  MentionSite: [
    {
      id: 'site-1/j5',
      site: 'site-1',
      articleId: 'article-1',
      judgementId: 'judgement-5',
      entityId: 'lonely',
    },
    {
      id: 'site-2/j5',
      site: 'site-2',
      articleId: 'article-2',
      judgementId: 'judgement-5',
      entityId: 'lonely',
    },
  ],
}

/** Support of an edge by events of one day each. */
const derived = (...events: [id: string, day: string][]): Values => {
  const days = events.map(([, day]) => day)
  return {
    eventIds: events.map(([id]) => id),
    eventFirsts: days,
    eventLasts: days,
    eventCount: events.length,
    firstAt: [...days].sort()[0],
    lastAt: [...days].sort().at(-1),
  }
}

const mention = (surface: string, start: number): Values => ({
  start,
  end: start + surface.length,
  surface,
  confidence: 0.95,
  rule: 'name',
})

const filled = (role: string, name: string, start: number): Values => ({
  role,
  name,
  surface: name,
  start,
  end: start + name.length,
})

/** `From TYPE To`: pairs of ids with the edge's properties. */
export const edges: Record<string, [from: string, to: string, properties?: Values][]> = {
  'Article HAS_PASSAGE Passage': [
    ['article-1', 'passage-1'],
    ['article-1', 'passage-2'],
    ['article-2', 'passage-3'],
  ],
  'Article MENTIONS Entity': [
    ['article-1', 'ada', { count: 2, salience: 0.6, surfaces: ['Ada Stone'] }],
    ['article-1', 'bruno', { count: 1, salience: 0.3, surfaces: ['Bruno Vale'] }],
    ['article-1', 'lisbon', { count: 1, salience: 0.3, surfaces: ['Lisbon'] }],
    ['article-2', 'ada', { count: 1, salience: 0.4, surfaces: ['Ada Stone'] }],
    ['article-2', 'bruno', { count: 1, salience: 0.4, surfaces: ['Bruno Vale'] }],
    ['article-2', 'board', { count: 1, salience: 0.2, surfaces: ['Harbour Board'] }],
  ],
  'Article REPORTS Event': [
    ['article-1', 'event-1'],
    ['article-1', 'event-2'],
    ['article-2', 'event-2'],
    ['article-2', 'event-3'],
    ['article-2', 'event-4'],
  ],
  'Passage MENTIONS Entity': [
    ['passage-1', 'ada', mention('Ada Stone', 0)],
    ['passage-1', 'lisbon', mention('Lisbon', 18)],
    ['passage-2', 'bruno', mention('Bruno Vale', 8)],
    ['passage-3', 'ada', mention('Ada Stone', 0)],
    ['passage-3', 'bruno', mention('Bruno Vale', 14)],
    ['passage-3', 'board', mention('Harbour Board', 30)],
  ],
  'Passage STATES Claim': [
    ['passage-1', 'claim-1'],
    ['passage-2', 'claim-2'],
    ['passage-3', 'claim-3'],
    ['passage-3', 'claim-4'],
    ['passage-1', 'claim-5'],
    ['passage-3', 'claim-6'],
  ],
  'Claim HAS_ROLE Entity': [
    ['claim-1', 'ada', filled('visitor', 'Ada Stone', 0)],
    ['claim-1', 'lisbon', filled('destination', 'Lisbon', 18)],
    [
      'claim-2',
      'ada',
      {
        ...filled('participant', 'She', 0),
        chainStart: 0,
        chainEnd: 9,
        chainSurface: 'Ada Stone',
        chainRule: 'pronoun',
      },
    ],
    ['claim-2', 'bruno', filled('participant', 'Bruno Vale', 8)],
    ['claim-2', 'bruno', filled('host', 'Bruno Vale', 8)],
    ['claim-3', 'ada', filled('participant', 'Ada Stone', 0)],
    ['claim-3', 'bruno', filled('participant', 'Bruno Vale', 14)],
    ['claim-3', 'board', filled('speaker', 'Harbour Board', 30)],
    ['claim-4', 'bruno', filled('holder', 'Bruno Vale', 14)],
    ['claim-4', 'lisbon', filled('of', 'Lisbon', 0)],
    ['claim-5', 'ada', filled('holder', 'Ada Stone', 0)],
    ['claim-6', 'ada', filled('participant', 'Ada Stone', 0)],
    ['claim-6', 'bruno', filled('participant', 'Bruno Vale', 14)],
  ],
  'Claim SUPPORTS Event': [
    ['claim-1', 'event-1'],
    ['claim-2', 'event-2'],
    ['claim-3', 'event-2'],
    ['claim-6', 'event-4'],
  ],
  'Claim SUPPORTS Relation': [
    ['claim-4', 'relation-1'],
    ['claim-5', 'relation-2'],
  ],
  'Event HAS_PARTICIPANT Entity': [
    ['event-1', 'ada', { role: 'visitor' }],
    ['event-1', 'lisbon', { role: 'destination' }],
    ['event-2', 'ada', { role: 'participant' }],
    ['event-2', 'bruno', { role: 'participant' }],
    ['event-2', 'bruno', { role: 'host' }],
    ['event-3', 'ada', { role: 'participant' }],
    ['event-3', 'board', { role: 'participant' }],
    ['event-4', 'ada', { role: 'participant' }],
    ['event-4', 'bruno', { role: 'participant' }],
  ],
  'Event TOOK_PLACE_IN Entity': [['event-1', 'lisbon']],
  'Relation HAS_PARTICIPANT Entity': [
    ['relation-1', 'bruno', { role: 'holder' }],
    ['relation-1', 'lisbon', { role: 'of' }],
    ['relation-2', 'ada', { role: 'holder' }],
  ],
  'Entity VISITED Entity': [['ada', 'lisbon', derived(['event-1', '2023-05-01'])]],
  'Entity MET Entity': [['ada', 'bruno', derived(['event-2', '2023-05-01'], ['event-4', '2022-01-01'])]],
  'Entity HOLDS_POSITION Entity': [
    [
      'bruno',
      'lisbon',
      {
        relationId: 'relation-1',
        title: 'Mayor',
        former: false,
        sourceCount: 1,
        firstAt: DAY_2,
        lastAt: DAY_2,
      },
    ],
  ],
  'Entity LOCATED_IN Entity': [['lisbon', 'portugal']],
  'Name NAMES Entity': [
    ['ada stone', 'ada', { surface: 'Ada Stone', articleCount: 2 }],
    ['stone', 'lonely', { surface: 'Stone', articleCount: 2 }],
    ['stone', 'ada', { surface: 'Stone', articleCount: 2 }],
    ['stone', 'ada', { surface: 'STONE', articleCount: 1 }],
    ['bruno vale', 'bruno', { surface: 'Bruno Vale', articleCount: 2 }],
    ['lisbon', 'lisbon', { surface: 'Lisbon', articleCount: 1 }],
  ],
}
