import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const undertakings =
  lexemes(`meeting, visit, trip, talk, summit, negotiation, tour, project, deal, contract, agreement, plan,
  exercise, election, aid, cooperation, programme, program, dialogue, treaty, accord, pact, session, event, conference,
  relation, tie, flight, delivery, export, membership, participation, assistance, funding, service, contact, parade, vote`)

export const cancel: EventKind = {
  type: 'CANCEL',
  description: 'An actor calls off, suspends or breaks off something agreed, planned or under way.',
  plover: 'SANCTION',
  quadClass: 'MATERIAL_CONFLICT',
  score: -4,
  roles: { actor: { filler: 'ACTOR', principal: true }, counterpart: { filler: 'CONCERNED' } },
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
          'object',
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
  ],
  examples: [
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
