import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const negotiate: EventKind = {
  type: 'NEGOTIATE',
  description: 'Parties bargain over terms, among themselves or through a mediator.',
  plover: 'CONSULT',
  quadClass: 'VERBAL_COOPERATION',
  score: 3.4,
  roles: {
    party: { filler: 'CONCERNED', principal: true, gathers: true },
    mediator: { filler: 'ACTOR' },
    venue: { filler: 'PLACE', location: true },
  },
  requires: ['party', 'mediator|party'],
  contentRole: 'subject',
  edge: { type: 'NEGOTIATED_WITH', from: 'party', to: 'party' },
  period: 'YEAR',
  gapDays: 7,
  phrase: { subject: 'party', base: 'negotiate', past: 'negotiated', gerund: 'negotiating' },
  frames: [
    {
      rule: 'negotiate.verb',
      pos: 'VERB',
      lemmas: lexemes('negotiate, bargain, haggle, renegotiate, parley'),
      roles: { party: ['subject', 'prep:with', 'prep:between'], venue: ['prep:in', 'prep:at'] },
      content: ['prep:over', 'prep:on', 'prep:about', 'object'],
      confidence: 0.9,
    },
    {
      rule: 'negotiate.mediate',
      pos: 'VERB',
      lemmas: lexemes('mediate, arbitrate, broker, facilitate, intercede, intervene, reconcile'),
      roles: {
        party: ['prep:between', 'prep:with', 'object>prep:between', 'object>prep:with', 'object'],
        mediator: ['subject'],
        venue: ['prep:in', 'prep:at'],
      },
      content: ['object'],
      mode: 'third-party',
      confidence: 0.85,
    },
    {
      rule: 'negotiate.table',
      pos: 'VERB',
      lemmas: lexemes('go, return, come, get, sit'),
      where: { 'prep:to': lexemes('table') },
      roles: { party: ['subject', 'prep:with'], venue: ['prep:in'] },
      confidence: 0.85,
    },
    {
      rule: 'negotiate.noun',
      pos: 'NOUN',
      lemmas: lexemes('negotiation, bargaining, mediation, dialogue'),
      roles: {
        party: ['possessor', 'carrier', 'prep:between', 'prep:with', 'prep:of', 'prep:among', 'modifier'],
        mediator: ['prep:by'],
        venue: ['prep:in', 'prep:at'],
      },
      content: ['prep:over', 'prep:on', 'prep:about'],
      confidence: 0.85,
    },
    {
      rule: 'negotiate.round-of-talks',
      pos: 'NOUN',
      lemmas: lexemes('talk'),
      where: {
        modifier: lexemes(
          'peace, trade, nuclear, border, merger, takeover, arms, status, coalition, wage, pay, contract, unity, debt, climate, budget, reconciliation, six-party, truce, ceasefire, accession, disarmament, reunification, proximity, indirect, secret',
        ),
      },
      roles: {
        party: ['possessor', 'carrier', 'prep:between', 'prep:with', 'prep:of', 'prep:among', 'modifier'],
        mediator: ['prep:by'],
        venue: ['prep:in', 'prep:at'],
      },
      confidence: 0.88,
    },
    {
      rule: 'negotiate.talks-on',
      pos: 'NOUN',
      lemmas: ['talk'],
      preposition: ['on', 'over', 'about'],
      // "talks on Monday" say nothing of what they are about.
      unless: {
        'prep:on': lexemes(
          'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, day, weekend, sideline, margin, eve, fringe, phone, telephone, morning, evening, night',
        ),
      },
      roles: {
        party: ['possessor', 'carrier', 'prep:between', 'prep:with', 'prep:of', 'prep:among', 'modifier'],
        mediator: ['prep:by'],
        venue: ['prep:in', 'prep:at'],
      },
      content: ['prep:on', 'prep:over', 'prep:about'],
      requiresContent: true,
      confidence: 0.86,
    },
  ],
  examples: [
    { text: 'Kenya held talks with Uganda on Monday.', roles: null },
    { text: 'Kenya held talks with Uganda on the tariff.', roles: { party: ['Kenya', 'Uganda'] } },
    {
      text: 'Kenya is negotiating with Uganda over the lake.',
      roles: { party: ['Kenya', 'Uganda'] },
      modality: 'ONGOING',
    },
    {
      text: 'Norway mediated between Peru and Chile.',
      roles: { mediator: ['Norway'], party: ['Chile', 'Peru'] },
    },
    {
      text: 'Peru and Chile held peace talks in Lima.',
      roles: { party: ['Chile', 'Peru'], venue: ['Lima'] },
    },
    { text: 'Negotiations between Peru and Chile resumed.', roles: { party: ['Chile', 'Peru'] } },
    {
      text: 'Peru and Chile will negotiate in Lima.',
      roles: { party: ['Chile', 'Peru'] },
      modality: 'PLANNED',
    },
    { text: 'The driver negotiated the bends in Peru.', roles: null },
    { text: 'Farmers haggled at the market in Peru.', roles: null },
  ],
}
