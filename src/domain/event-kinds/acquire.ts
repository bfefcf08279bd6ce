import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const acquire: EventKind = {
  type: 'ACQUIRE',
  description: 'An actor takes over or buys a company or a stake in one.',
  plover: null,
  quadClass: 'NEUTRAL',
  score: 0,
  roles: {
    buyer: { filler: 'ACTOR', principal: true },
    target: { filler: 'NAME', principal: true },
    seller: { filler: 'ACTOR' },
  },
  requires: ['buyer', 'target'],
  edge: { type: 'ACQUIRED', from: 'buyer', to: 'target' },
  period: 'EVER',
  gapDays: 366,
  phrase: { subject: 'buyer', base: 'acquire', past: 'acquired', gerund: 'acquiring', object: 'target' },
  frames: [
    {
      rule: 'acquire.verb',
      pos: 'VERB',
      lemmas: lexemes('acquire, buy, purchase, absorb'),
      roles: {
        buyer: ['subject'],
        target: ['object', 'object>prep:in', 'object>prep:of'],
        seller: ['prep:from'],
      },
      confidence: 0.85,
    },
    {
      rule: 'acquire.take-over',
      pos: 'VERB',
      lemmas: lexemes('take over, snap up, buy out, buy up'),
      roles: { buyer: ['subject'], target: ['object'], seller: ['prep:from'] },
      confidence: 0.75,
    },
    {
      rule: 'acquire.merge',
      pos: 'VERB',
      lemmas: ['merge'],
      roles: { buyer: ['subject'], target: ['prep:with', 'object'] },
      mode: 'merger',
      confidence: 0.75,
    },
    {
      rule: 'acquire.noun',
      pos: 'NOUN',
      lemmas: ['acquisition', 'takeover', 'purchase', 'buyout'],
      roles: {
        buyer: ['possessor', 'prep:by', 'carrier', 'modifier'],
        target: ['prep:of', 'prep:by>prep:of'],
        seller: ['prep:from'],
      },
      confidence: 0.8,
    },
    {
      rule: 'acquire.sell',
      pos: 'VERB',
      lemmas: lexemes('sell, sell off, divest, offload'),
      roles: { seller: ['subject'], target: ['object'], buyer: ['prep:to', 'indirect'] },
      mode: 'sale',
      confidence: 0.87,
    },
  ],
  examples: [
    {
      text: 'Siemens sold Nokia to Kenya Airways.',
      roles: { buyer: ['Kenya Airways'], target: ['Nokia'], seller: ['Siemens'] },
    },
    { text: 'Siemens acquired Nokia for $3 billion.', roles: { buyer: ['Siemens'], target: ['Nokia'] } },
    { text: 'Nokia was bought by Siemens in 2019.', roles: { buyer: ['Siemens'], target: ['Nokia'] } },
    {
      text: 'The takeover of Nokia by Siemens was completed.',
      roles: { buyer: ['Siemens'], target: ['Nokia'] },
    },
    { text: 'Siemens took over Nokia in 2019.', roles: { buyer: ['Siemens'], target: ['Nokia'] } },
    {
      text: 'Siemens may acquire Nokia.',
      roles: { buyer: ['Siemens'], target: ['Nokia'] },
      modality: 'POSSIBLE',
    },
    {
      text: 'Siemens abandoned its takeover of Nokia.',
      roles: { buyer: ['Siemens'], target: ['Nokia'] },
      polarity: 'NEGATED',
    },
    { text: 'The child acquired a taste for Peru.', roles: null },
    { text: 'Peru bought wheat.', roles: null },
  ],
}
