import type { EventKind } from './kind.ts'

export const meet: EventKind = {
  type: 'MEET',
  description: 'Two or more parties meet in person.',
  plover: 'CONSULT',
  quadClass: 'VERBAL_COOPERATION',
  score: 2.5,
  roles: {
    participant: { filler: 'ACTOR', principal: true },
    host: { filler: 'ACTOR' },
    venue: { filler: 'PLACE', location: true },
  },
  requires: ['participant', 'participant'],
  edge: { type: 'MET', from: 'participant', to: 'participant' },
  period: 'YEAR',
  gapDays: 1,
  phrase: { subject: 'participant', base: 'meet', past: 'met', gerund: 'meeting' },
  frames: [
    {
      rule: 'meet.verb',
      pos: 'VERB',
      lemmas: ['meet', 'confer', 'huddle'],
      roles: { participant: ['subject', 'object', 'prep:with'], venue: ['prep:in', 'prep:at'] },
      confidence: 0.9,
    },
    {
      rule: 'meet.receive',
      pos: 'VERB',
      lemmas: ['receive', 'host', 'welcome', 'greet'],
      roles: { participant: ['subject', 'object'], host: ['subject'], venue: ['prep:in', 'prep:at'] },
      confidence: 0.7,
    },
    {
      rule: 'meet.noun',
      pos: 'NOUN',
      lemmas: ['meeting', 'talk', 'summit', 'interaction', 'discussion', 'audience', 'encounter'],
      roles: {
        participant: ['possessor', 'carrier', 'prep:between', 'prep:with', 'prep:of', 'prep:by'],
        venue: ['prep:in', 'prep:at'],
      },
      confidence: 0.8,
    },
  ],
  examples: [
    {
      text: 'Anna Larsen met Pedro Alvarez in Lima on Monday.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'], venue: ['Lima'] },
    },
    {
      text: 'Anna Larsen held talks with Pedro Alvarez.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
    },
    {
      text: 'Anna Larsen is expected to meet Pedro Alvarez next month.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
      modality: 'PLANNED',
    },
    {
      text: 'Anna Larsen is to meet Pedro Alvarez on Friday.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
      modality: 'PLANNED',
    },
    {
      text: 'Anna Larsen refused to meet Pedro Alvarez.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
      polarity: 'NEGATED',
    },
    { text: 'The company met its targets in Kenya.', roles: null },
  ],
}
