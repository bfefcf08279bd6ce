import type { EventKind } from './kind.ts'

export const resign: EventKind = {
  type: 'RESIGN',
  description: 'Somebody gives up an office or a post.',
  plover: 'CONCEDE',
  quadClass: 'NEUTRAL',
  score: 0,
  roles: {
    person: { filler: 'PERSON', principal: true },
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
      lemmas: ['resign', 'abdicate', 'quit'],
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
      lemmas: ['step', 'stand'],
      particle: 'down',
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
      roles: {
        person: ['possessor', 'prep:of', 'prep:by', 'carrier'],
        organization: ['prep:from', 'prep:as>prep:of'],
      },
      content: ['prep:as', 'prep:from'],
      confidence: 0.8,
    },
  ],
  examples: [
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
    { text: 'Farmers were resigned to a poor harvest.', roles: null },
  ],
}
