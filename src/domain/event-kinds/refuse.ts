import type { EventKind } from './kind.ts'

export const refuse: EventKind = {
  type: 'REFUSE',
  description: 'An actor turns down a request, an offer or a proposal.',
  plover: 'REJECT',
  quadClass: 'VERBAL_CONFLICT',
  score: -4,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    counterpart: { filler: 'ACTOR' },
  },
  requires: ['actor'],
  contentRole: 'commitment',
  edge: { type: 'REFUSED', from: 'actor', to: 'counterpart' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'refuse', past: 'refused', gerund: 'refusing', object: 'counterpart' },
  frames: [
    {
      rule: 'refuse.verb',
      pos: 'VERB',
      lemmas: ['refuse', 'decline', 'reject', 'rebuff', 'spurn', 'veto'],
      roles: { actor: ['subject'], counterpart: ['prep:from', 'prep:by'] },
      content: ['clause', 'object'],
      confidence: 0.85,
    },
    {
      rule: 'refuse.turn-down',
      pos: 'VERB',
      lemmas: ['turn'],
      particle: 'down',
      roles: { actor: ['subject'], counterpart: ['prep:from'] },
      content: ['object'],
      confidence: 0.85,
    },
    {
      rule: 'refuse.noun',
      pos: 'NOUN',
      lemmas: ['refusal', 'rejection'],
      roles: { actor: ['possessor', 'prep:by', 'prep:of', 'modifier'] },
      content: ['clause', 'prep:of'],
      confidence: 0.75,
    },
  ],
  examples: [
    { text: 'Kenya refused to reopen the border.', roles: { actor: ['Kenya'] } },
    { text: 'Peru rejected an offer from Chile.', roles: { actor: ['Peru'] } },
    { text: 'Prices declined in Peru.', roles: null },
  ],
}
