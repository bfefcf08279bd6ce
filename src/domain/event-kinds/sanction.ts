import type { EventKind } from './kind.ts'

export const sanction: EventKind = {
  type: 'SANCTION',
  description: 'An actor imposes sanctions, an embargo, a boycott or punitive tariffs on another.',
  plover: 'SANCTION',
  quadClass: 'MATERIAL_CONFLICT',
  score: -6,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    target: { filler: 'ACTOR', principal: true },
  },
  requires: ['actor', 'target'],
  edge: { type: 'SANCTIONED', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 2,
  phrase: {
    subject: 'actor',
    base: 'sanction',
    past: 'sanctioned',
    gerund: 'sanctioning',
    object: 'target',
  },
  frames: [
    {
      rule: 'sanction.verb',
      pos: 'VERB',
      lemmas: ['sanction', 'blacklist', 'embargo', 'boycott'],
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.9,
    },
    {
      rule: 'sanction.impose',
      pos: 'VERB',
      lemmas: [
        'impose',
        'slap',
        'levy',
        'announce',
        'introduce',
        'adopt',
        'approve',
        'extend',
        'tighten',
        'expand',
      ],
      objectLemmas: ['sanction', 'embargo', 'restriction', 'measure', 'tariff', 'ban', 'penalty'],
      roles: {
        actor: ['subject'],
        target: [
          'prep:on',
          'prep:against',
          'prep:upon',
          'object>prep:on',
          'object>prep:against',
          'object>prep:targeting',
        ],
      },
      confidence: 0.85,
    },
    {
      rule: 'sanction.noun',
      pos: 'NOUN',
      lemmas: ['sanction', 'embargo', 'sanctioning'],
      roles: {
        actor: ['possessor', 'modifier', 'prep:by', 'carrier'],
        target: ['prep:on', 'prep:against', 'prep:of'],
      },
      confidence: 0.7,
    },
  ],
  examples: [
    {
      text: 'Norway imposed sanctions on Belarus in March.',
      roles: { actor: ['Norway'], target: ['Belarus'] },
    },
    { text: 'Belarus was sanctioned by Norway.', roles: { actor: ['Norway'], target: ['Belarus'] } },
    {
      text: 'Norway may impose new sanctions against Belarus.',
      roles: { actor: ['Norway'], target: ['Belarus'] },
      modality: 'POSSIBLE',
    },
    { text: 'The court sanctioned the agreement.', roles: null },
  ],
}
