import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const targets = [
  'prep:on',
  'prep:against',
  'prep:upon',
  'object>prep:on',
  'object>prep:against',
  'object>prep:targeting',
  'prep:for',
] as const

export const sanction: EventKind = {
  type: 'SANCTION',
  description:
    'An actor imposes sanctions, an embargo, a boycott or punitive tariffs on another, or breaks off relations or aid.',
  plover: 'SANCTION',
  quadClass: 'MATERIAL_CONFLICT',
  score: -6,
  roles: { actor: { filler: 'ACTOR', principal: true }, target: { filler: 'CONCERNED', principal: true } },
  requires: ['actor', 'target'],
  edge: { type: 'SANCTIONED', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'sanction', past: 'sanctioned', gerund: 'sanctioning', object: 'target' },
  frames: [
    {
      rule: 'sanction.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'sanction, blacklist, embargo, boycott, penalise, penalize, punish, ostracise, ostracize',
      ),
      unless: {
        object: lexemes(
          'talk, meeting, summit, negotiation, conference, session, vote, election, poll, ceremony, parliament, court, class, lecture, debate, referendum, ballot',
        ),
      },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.88,
    },
    {
      rule: 'sanction.impose',
      pos: 'VERB',
      lemmas: lexemes(
        'impose, slap, levy, announce, introduce, adopt, approve, extend, tighten, expand, place, enact, renew, raise, clamp, apply, toughen, prepare, increase, widen',
      ),
      where: {
        object: lexemes(
          'sanction, embargo, restriction, measure, tariff, ban, penalty, duty, fine, boycott, curb, blockade',
        ),
      },
      roles: { actor: ['subject'], target: targets },
      confidence: 0.87,
    },
    {
      rule: 'sanction.freeze',
      pos: 'VERB',
      lemmas: lexemes(
        'freeze, cut, cut off, suspend, withhold, withdraw, halt, stop, reduce, revoke, slash, end, terminate, cancel',
      ),
      where: {
        object:
          lexemes(`asset, account, aid, assistance, funding, fund, supply, gas, membership, visa, loan, purchase, import, export, trade, delivery, payment,
        accreditation, recognition, flight, credit, sale, grant, accession, relation, tie, contact, license, licence, fund, support`),
      },
      roles: {
        actor: ['subject'],
        target: [
          'prep:to',
          'object>prep:to',
          'object>prep:of',
          'object>prep:for',
          'prep:for',
          'prep:from',
          'object>prep:from',
          'object>prep:with',
          'prep:with',
          'object>possessor',
          'object>modifier',
          'indirect',
          'object',
        ],
      },
      mode: 'discontinue',
      confidence: 0.89,
    },
    {
      rule: 'sanction.sever-relations',
      pos: 'VERB',
      lemmas: lexemes(
        'sever, break, break off, cut, cut off, suspend, downgrade, end, freeze, rupture, reduce, dissolve',
      ),
      where: { object: lexemes('relation, tie, link, relationship, contact, alliance') },
      roles: { actor: ['subject'], target: ['object>prep:with', 'prep:with', 'object>prep:to', 'prep:to'] },
      mode: 'discontinue',
      confidence: 0.92,
    },
    {
      rule: 'sanction.exclude-from',
      pos: 'VERB',
      lemmas: lexemes('suspend, exclude, ban, bar, eject, remove, expel, disqualify, drop'),
      where: {
        'prep:from': lexemes(
          'organisation, organization, council, union, group, league, bloc, game, membership, tournament, summit, body, assembly, competition, port, programme, program, market, list, alliance, talk',
        ),
      },
      roles: { actor: ['subject', 'prep:from'], target: ['object'] },
      mode: 'discontinue',
      confidence: 0.91,
    },
    {
      rule: 'sanction.impose-anything',
      pos: 'VERB',
      lemmas: lexemes('impose, slap, clamp'),
      roles: { actor: ['subject'], target: targets },
      requires: ['actor', 'target'],
      confidence: 0.7,
    },
    {
      rule: 'sanction.put-on-list',
      pos: 'VERB',
      lemmas: lexemes('add'),
      where: { 'prep:to': lexemes('list, blacklist') },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.88,
    },
    {
      rule: 'sanction.place-on-list',
      pos: 'VERB',
      lemmas: lexemes('put, place'),
      where: { 'prep:on': lexemes('list, blacklist') },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.88,
    },
    {
      rule: 'sanction.stop-trade',
      pos: 'VERB',
      lemmas: lexemes('stop, halt, suspend, cease, quit'),
      where: {
        clause: lexemes(
          'buy, import, export, sell, supply, deliver, trade, purchase, fund, recognise, recognize, pay, issue, cooperate, deal',
        ),
      },
      roles: {
        actor: ['subject'],
        target: [
          'clause>object',
          'clause>prep:to',
          'clause>prep:from',
          'clause>prep:with',
          'clause>indirect',
        ],
      },
      mode: 'discontinue',
      confidence: 0.88,
    },
    {
      rule: 'sanction.recall-envoy',
      pos: 'VERB',
      lemmas: lexemes('recall, withdraw, pull, close, shut, shutter'),
      where: { object: lexemes('ambassador, envoy, diplomat, embassy, consulate, mission') },
      roles: {
        actor: ['subject'],
        target: [
          'object>prep:to',
          'prep:from',
          'object>prep:from',
          'object>prep:in',
          'prep:in',
          'prep:to',
          'object',
        ],
      },
      mode: 'withdraw',
      confidence: 0.92,
    },
    {
      rule: 'sanction.pull-out',
      pos: 'VERB',
      lemmas: lexemes('withdraw, pull out, quit, walk out, walk away, back out, leave'),
      where: {
        'prep:from': lexemes(
          'agreement, deal, treaty, pact, talk, accord, negotiation, convention, organisation, organization, union, alliance, summit, exercise, project',
        ),
      },
      roles: { actor: ['subject'], target: ['prep:from>prep:with', 'prep:with', 'prep:from'] },
      mode: 'discontinue',
      confidence: 0.9,
    },
    {
      rule: 'sanction.noun',
      pos: 'NOUN',
      lemmas: lexemes('sanction, embargo, sanctioning, boycott'),
      // Who ends them or asks for their end does not impose them.
      unless: {
        head: lexemes(
          'lift, ease, end, remove, suspend, relax, drop, scrap, waive, soften, loosen, revoke, rescind, reject, oppose, condemn, criticise, criticize, denounce, withdraw',
        ),
      },
      roles: {
        actor: ['prep:by', 'carrier', 'possessor', 'modifier', 'prep:from'],
        target: ['prep:on', 'prep:against', 'prep:of'],
      },
      confidence: 0.7,
    },
    {
      rule: 'sanction.fine',
      pos: 'VERB',
      lemmas: ['fine'],
      unless: {
        subject: lexemes('court, judge, tribunal, magistrate, jury, bench'),
        'prep:by': lexemes('court, judge, tribunal, magistrate, jury, bench'),
      },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.91,
    },
    {
      rule: 'sanction.ban-imports',
      pos: 'VERB',
      lemmas: lexemes('ban, bar, prohibit, block, outlaw, forbid'),
      where: {
        object: lexemes(
          'import, export, trade, shipment, sale, food, milk, meat, beef, pork, poultry, wheat, fruit, wine, good, product, vegetable, fish, oil, coal, steel',
        ),
      },
      roles: {
        actor: ['subject'],
        target: ['object>prep:from', 'prep:from', 'object>prep:to', 'prep:to', 'object>prep:of', 'object'],
      },
      mode: 'discontinue',
      confidence: 0.9,
    },
  ],
  examples: [
    { text: 'Kenya halted purchases of oil from Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya banned imports of Ugandan milk.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya lifted its embargo on Uganda.', roles: null },
    {
      text: 'The European Commission fined Siemens on Friday.',
      roles: { actor: ['European Commission'], target: ['Siemens'] },
    },
    { text: 'A Kenyan court fined Anna Larsen.', roles: null },
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
    { text: 'Norway recalled its ambassador to Belarus.', roles: { actor: ['Norway'], target: ['Belarus'] } },
    {
      text: 'Norway froze the assets of Belarusian officials.',
      roles: { actor: ['Norway'], target: ['Belarus'] },
    },
    { text: 'Norway has severed ties with Belarus.', roles: { actor: ['Norway'], target: ['Belarus'] } },
    { text: 'Norway suspended aid to Belarus.', roles: { actor: ['Norway'], target: ['Belarus'] } },
    { text: 'The court sanctioned the agreement.', roles: null },
    { text: 'Lakes in Norway froze.', roles: null },
  ],
}
