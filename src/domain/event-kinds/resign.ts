import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const resign: EventKind = {
  type: 'RESIGN',
  description: 'Somebody gives up an office or a post.',
  plover: 'RETREAT',
  quadClass: 'MATERIAL_COOPERATION',
  score: 3,
  roles: {
    person: { filler: 'ACTOR', principal: true },
    organization: { filler: 'ACTOR' },
  },
  requires: ['person'],
  contentRole: 'position',
  edge: { type: 'RESIGNED_FROM', from: 'person', to: 'organization' },
  period: 'YEAR',
  gapDays: 7,
  phrase: {
    subject: 'person',
    base: 'resign',
    past: 'resigned',
    gerund: 'resigning',
    object: 'organization',
    link: 'from',
  },
  frames: [
    {
      rule: 'resign.verb',
      pos: 'VERB',
      lemmas: lexemes('resign, abdicate, quit'),
      roles: {
        person: ['subject'],
        organization: [
          'prep:from',
          'object',
          'prep:as>prep:of',
          'prep:as>possessor',
          'prep:as>prep:at',
          'prep:from>prep:of',
        ],
      },
      content: ['prep:as', 'prep:from', 'object'],
      confidence: 0.9,
    },
    {
      rule: 'resign.step-down',
      pos: 'VERB',
      lemmas: lexemes('step down, stand down, step aside, bow out, relinquish'),
      roles: {
        person: ['subject'],
        organization: [
          'prep:from',
          'prep:as>prep:of',
          'prep:as>possessor',
          'prep:as>prep:at',
          'prep:from>prep:of',
        ],
      },
      content: ['prep:as', 'prep:from'],
      confidence: 0.9,
    },
    {
      rule: 'resign.noun',
      pos: 'NOUN',
      lemmas: ['resignation', 'abdication'],
      preposition: ['of'],
      roles: { person: ['prep:of', 'possessor'], organization: ['prep:from', 'prep:as>prep:of'] },
      content: ['prep:as', 'prep:from'],
      confidence: 0.82,
    },
    {
      rule: 'resign.submit',
      pos: 'NOUN',
      lemmas: ['resignation', 'abdication'],
      roles: {
        person: ['possessor', 'prep:by', 'carrier'],
        organization: ['prep:from', 'prep:as>prep:of'],
      },
      content: ['prep:as', 'prep:from'],
      confidence: 0.8,
    },
    {
      rule: 'resign.give-up',
      pos: 'VERB',
      lemmas: lexemes('give up, leave, vacate, hand over, lay down, surrender, quit'),
      where: {
        object: lexemes(
          'post, seat, job, office, presidency, chairmanship, premiership, portfolio, leadership, position, chair, captaincy, directorship, throne, mandate',
        ),
      },
      roles: {
        person: ['subject'],
        organization: ['object>prep:of', 'object>prep:at', 'object>prep:in', 'prep:at'],
      },
      content: ['object'],
      confidence: 0.85,
    },
  ],
  examples: [
    { text: 'Carla Rojas gave up her seat in May.', roles: { person: ['Carla Rojas'] } },
    {
      text: 'Carla Rojas resigned as chair of Siemens.',
      roles: { person: ['Carla Rojas'], organization: ['Siemens'] },
    },
    { text: 'Carla Rojas stepped down on Friday.', roles: { person: ['Carla Rojas'] } },
    {
      text: 'Carla Rojas will not resign.',
      roles: { person: ['Carla Rojas'] },
      polarity: 'NEGATED',
      modality: 'PLANNED',
    },
    { text: "Kenya's president resigned on Friday.", roles: { person: ['Kenya'] } },
    { text: 'The resignation of Carla Rojas was announced.', roles: { person: ['Carla Rojas'] } },
    { text: 'Carla Rojas submitted her resignation.', roles: { person: ['Carla Rojas'] } },
    { text: 'The ladder had two steps down in Kenya.', roles: null },
    { text: 'Farmers were resigned to a poor harvest.', roles: null },
  ],
}
