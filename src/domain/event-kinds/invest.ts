import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const invest: EventKind = {
  type: 'INVEST',
  description: 'An actor puts money into a country, a company or a project.',
  plover: 'COOPERATE',
  quadClass: 'MATERIAL_COOPERATION',
  score: 5.8,
  roles: { investor: { filler: 'ACTOR', principal: true }, target: { filler: 'CONCERNED', principal: true } },
  requires: ['investor', 'target'],
  contentRole: 'amount',
  edge: { type: 'INVESTED_IN', from: 'investor', to: 'target' },
  period: 'YEAR',
  gapDays: 14,
  phrase: {
    subject: 'investor',
    base: 'invest',
    past: 'invested',
    gerund: 'investing',
    object: 'target',
    link: 'in',
  },
  frames: [
    {
      rule: 'invest.verb',
      pos: 'VERB',
      lemmas: lexemes('invest, reinvest, sink, pour, pump, inject, plough, plow'),
      preposition: ['in', 'into'],
      roles: {
        investor: ['subject'],
        target: ['prep:in', 'prep:into', 'object>prep:in', 'object>prep:into'],
      },
      content: ['object'],
      confidence: 0.82,
    },
    {
      rule: 'invest.noun',
      pos: 'NOUN',
      lemmas: lexemes('investment'),
      roles: {
        investor: ['possessor', 'prep:by', 'carrier', 'prep:from', 'modifier'],
        target: ['prep:in', 'prep:into'],
      },
      confidence: 0.78,
    },
    {
      rule: 'invest.put-money',
      pos: 'VERB',
      lemmas: lexemes('put, spend, commit, add, earmark, stake, bet'),
      where: {
        object: lexemes(
          'million, billion, trillion, thousand, money, capital, fund, dollar, euro, pound, franc, yen, crown, mark, ruble, rouble',
        ),
      },
      preposition: ['in', 'into'],
      roles: {
        investor: ['subject'],
        target: ['prep:into', 'prep:in', 'object>prep:into', 'object>prep:in'],
      },
      content: ['object'],
      confidence: 0.8,
    },
  ],
  examples: [
    { text: 'Siemens has put $300 million into Nokia.', roles: { investor: ['Siemens'], target: ['Nokia'] } },
    { text: 'Kenya invested $2 billion in Uganda.', roles: { investor: ['Kenya'], target: ['Uganda'] } },
    {
      text: 'Siemens will invest in Kenya.',
      roles: { investor: ['Siemens'], target: ['Kenya'] },
      modality: 'PLANNED',
    },
    {
      text: "Siemens' investment in Kenya was delayed.",
      roles: { investor: ['Siemens'], target: ['Kenya'] },
    },
    { text: 'Siemens made an investment in Kenya.', roles: { investor: ['Siemens'], target: ['Kenya'] } },
    {
      text: 'Siemens did not invest in Kenya.',
      roles: { investor: ['Siemens'], target: ['Kenya'] },
      polarity: 'NEGATED',
    },
    { text: 'Water poured into the streets of Kenya.', roles: null },
    { text: 'Anna Larsen was invested with the order.', roles: null },
  ],
}
