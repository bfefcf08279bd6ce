import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const undertakings =
  lexemes(`meeting, visit, trip, talk, summit, negotiation, tour, project, deal, contract, agreement, plan,
  exercise, election, aid, cooperation, programme, program, dialogue, treaty, accord, pact, session, event, conference,
  relation, tie, flight, delivery, export, membership, participation, assistance, funding, service, contact, parade, vote,
  production, match, game, work, service, offer, bid, proposal, purchase, order, sale, launch, protest, march, rally, attempt, reform, scheme, broadcast, publication, stage, race, concert, appearance,
  interview, lecture, hearing, trial, referendum, ceremony, mission, shipment, import, supply, attendance, dinner, lunch, merger, takeover, licence, license`)

export const cancel: EventKind = {
  type: 'CANCEL',
  description: 'An actor calls off, suspends or breaks off something agreed, planned or under way.',
  plover: 'SANCTION',
  quadClass: 'MATERIAL_CONFLICT',
  score: -4,
  roles: { actor: { filler: 'ACTOR', principal: true }, counterpart: { filler: 'ACTOR' } },
  requires: ['actor'],
  contentRole: 'cancelled',
  edge: { type: 'CANCELLED_WITH', from: 'actor', to: 'counterpart' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'cancel', past: 'cancelled', gerund: 'cancelling' },
  frames: [
    {
      rule: 'cancel.verb',
      pos: 'VERB',
      lemmas:
        lexemes(`cancel, suspend, scrap, postpone, halt, abort, annul, revoke, terminate, call off, break off, put off, pull
        out, abandon, freeze, end, shelve, rescind, discontinue, interrupt, stop, cut off, abrogate, renounce, tear up,
        cut, reduce, curtail, downgrade, pause`),
      where: { object: undertakings },
      roles: {
        actor: ['subject'],
        counterpart: [
          'object>prep:with',
          'prep:with',
          'object>prep:to',
          'prep:to',
          'object>possessor',
          'object>prep:between',
        ],
      },
      content: ['object'],
      mode: 'discontinue',
      confidence: 0.88,
    },
    {
      rule: 'cancel.noun',
      pos: 'NOUN',
      lemmas: lexemes('cancellation, suspension, postponement, termination'),
      roles: {
        actor: ['possessor', 'prep:by', 'modifier', 'carrier'],
        counterpart: ['prep:of>prep:with', 'prep:of>prep:to'],
      },
      content: ['prep:of'],
      requiresContent: true,
      mode: 'discontinue',
      confidence: 0.75,
    },
    {
      rule: 'cancel.outright',
      pos: 'VERB',
      lemmas: lexemes('cancel, call off, postpone, put off, scrap, shelve'),
      unless: {
        object: lexemes(
          'debt, sanction, ban, tariff, duty, embargo, restriction, law, tax, subscription, newspaper, order',
        ),
      },
      roles: { actor: ['subject'], counterpart: ['object>prep:with', 'prep:with'] },
      content: ['object'],
      requiresContent: true,
      mode: 'discontinue',
      confidence: 0.7,
    },
    {
      rule: 'cancel.back-out',
      pos: 'VERB',
      lemmas: lexemes('back out, pull out, renege, go back, withdraw, walk out, storm out, drop out'),
      where: {
        'prep:of': lexemes(
          'promise, deal, agreement, contract, plan, project, talk, pledge, commitment, bid, meeting, summit, race, merger, negotiation, session, conference, coalition, parliament, treaty, pact, accord',
        ),
      },
      roles: { actor: ['subject'], counterpart: ['prep:of>prep:with', 'prep:of>prep:to'] },
      content: ['prep:of'],
      mode: 'discontinue',
      confidence: 0.85,
    },
    {
      rule: 'cancel.withdraw-offer',
      pos: 'VERB',
      lemmas: lexemes('withdraw, retract, take back'),
      where: {
        object: lexemes(
          'offer, bid, proposal, candidacy, invitation, nomination, promise, complaint, request, application, motion, bill, plan',
        ),
      },
      roles: { actor: ['subject'], counterpart: ['object>prep:to', 'prep:to', 'object>prep:for'] },
      content: ['object'],
      mode: 'discontinue',
      confidence: 0.82,
    },
  ],
  examples: [
    { text: 'Kenya walked out of talks with Uganda.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    {
      text: 'Kenya backed out of its deal with Uganda.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
    },
    { text: 'Siemens withdrew its offer.', roles: { actor: ['Siemens'] } },
    { text: 'Kenya cancelled talks with Uganda.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    {
      text: 'Kenya called off a meeting with Ugandan officials.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
    },
    { text: 'The visit was cancelled by Kenya.', roles: { actor: ['Kenya'] } },
    {
      text: 'Kenya will suspend cooperation with Uganda.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
      modality: 'PLANNED',
    },
    { text: 'Kenya did not cancel the summit.', roles: { actor: ['Kenya'] }, polarity: 'NEGATED' },
    { text: 'Kenya halted the spread of the disease.', roles: null },
    { text: 'Anna Larsen cancelled her newspaper.', roles: null },
  ],
}
