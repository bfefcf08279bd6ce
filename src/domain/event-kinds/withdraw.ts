import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const forces =
  lexemes(`troop, soldier, force, army, tank, peacekeeper, contingent, unit, military, police, fighter, warship,
  missile, artillery, weapon, battalion, brigade, navy, fleet, jet, aircraft, settler, settlement, marine, mercenary, officer, rebel, militia, guard, adviser`)

/** What is taken back without yielding ground. */
const possessions =
  lexemes(`money, cash, fund, deposit, bid, offer, support, candidacy, proposal, application, statement, remark, complaint,
  product, drug, song, film, job, post, school, home, house, party, race, club, car, mark, impression, door, question, option, scene, legacy, trace, hope, idea, plan, search, decree, bill, law, order, motion, charge, licence, license, petition, decision, reform, tax`)

export const withdraw: EventKind = {
  type: 'WITHDRAW',
  description: 'An actor pulls back its forces, gives up ground, surrenders or lays down arms.',
  plover: 'RETREAT',
  quadClass: 'MATERIAL_COOPERATION',
  score: 5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    counterpart: { filler: 'ACTOR' },
    origin: { filler: 'PLACE', principal: true, location: true },
  },
  requires: ['actor'],
  contentRole: 'forces',
  edge: { type: 'WITHDREW_FROM', from: 'actor', to: 'origin' },
  period: 'YEAR',
  gapDays: 7,
  phrase: {
    subject: 'actor',
    base: 'withdraw',
    past: 'withdrew',
    gerund: 'withdrawing',
    object: 'origin',
    link: 'from',
  },
  frames: [
    {
      rule: 'withdraw.forces',
      pos: 'VERB',
      lemmas: lexemes(
        'withdraw, pull, pull out, pull back, evacuate, remove, bring home, recall, reduce, redeploy, draw down, cut, demobilise, demobilize, disband, bring, scale down',
      ),
      where: { object: forces },
      preposition: ['from', 'out', 'of', 'off', 'to', 'back', 'in'],
      roles: {
        actor: ['subject', 'object>possessor', 'object>modifier'],
        counterpart: ['prep:from', 'prep:of', 'prep:in'],
        origin: ['prep:from', 'prep:of', 'prep:in'],
      },
      content: ['object'],
      mode: 'withdraw',
      confidence: 0.9,
    },
    {
      rule: 'withdraw.verb',
      pos: 'VERB',
      lemmas: lexemes('withdraw, retreat, pull out, pull back, move out, back off, fall back, disengage'),
      roles: {
        actor: ['subject'],
        counterpart: ['prep:from', 'prep:of', 'object'],
        origin: ['prep:from', 'prep:of', 'object'],
      },
      unless: {
        'prep:from': lexemes(
          'race, contest, election, bid, account, bank, tournament, competition, market, life, politics, school, course, deal, agreement, treaty, talk, negotiation',
        ),
        object: possessions,
        subject: lexemes('glacier, ice, water, sea, fire, bidder, candidate, investor'),
      },
      mode: 'withdraw',
      confidence: 0.8,
    },
    {
      rule: 'withdraw.forces-abandon',
      pos: 'VERB',
      lemmas: lexemes('leave, abandon, vacate, quit, evacuate, flee, give up'),
      where: { subject: forces },
      unless: { object: possessions, subject: lexemes('missile, artillery, weapon, settlement') },
      roles: { actor: ['subject'], counterpart: ['object', 'prep:from'], origin: ['object', 'prep:from'] },
      mode: 'withdraw',
      confidence: 0.8,
    },
    {
      rule: 'withdraw.forces-leave',
      pos: 'VERB',
      lemmas: lexemes(
        'roll out, leave, depart, move out, drive out, march out, return, head, exit, go, move back, clear out, fly',
      ),
      where: { subject: forces },
      preposition: ['out', 'from', 'of', 'home', 'behind'],
      roles: {
        actor: ['subject'],
        counterpart: ['prep:from', 'prep:of', 'prep:out>prep:of'],
        origin: ['prep:from', 'prep:of'],
      },
      mode: 'withdraw',
      confidence: 0.82,
    },
    {
      rule: 'withdraw.cede',
      pos: 'VERB',
      lemmas: lexemes(
        'cede, relinquish, surrender, hand over, hand back, turn over, give up, yield, return, dismantle, disarm, lay down, destroy, lose',
      ),
      where: {
        object: lexemes(
          'territory, control, land, island, town, city, village, weapon, arm, base, sovereignty, area, power, stockpile, region, province, post, position, missile, arsenal, strip',
        ),
      },
      roles: { actor: ['subject'], counterpart: ['prep:to', 'indirect'], origin: ['object'] },
      content: ['object'],
      mode: 'disarm',
      confidence: 0.85,
    },
    {
      rule: 'withdraw.surrender',
      pos: 'VERB',
      lemmas: lexemes('surrender, disarm, demobilise, demobilize, capitulate'),
      roles: { actor: ['subject'], counterpart: ['prep:to'], origin: ['prep:in'] },
      mode: 'disarm',
      confidence: 0.8,
    },
    {
      rule: 'withdraw.noun',
      pos: 'NOUN',
      lemmas: lexemes(
        'withdrawal, pullout, pull-out, retreat, pullback, surrender, disengagement, evacuation, drawdown',
      ),
      roles: {
        actor: [
          'possessor',
          'prep:by',
          'modifier',
          'prep:of>possessor',
          'prep:of>modifier',
          'prep:of',
          'carrier',
        ],
        counterpart: ['prep:from', 'prep:to'],
        origin: ['prep:from'],
      },
      mode: 'withdraw',
      confidence: 0.8,
    },
    {
      rule: 'withdraw.give-up-arms',
      pos: 'VERB',
      lemmas: lexemes(
        'hand over, hand in, turn in, turn over, surrender, give up, lay down, decommission, relinquish',
      ),
      where: { object: lexemes('weapon, arm, gun, arsenal, rifle, weaponry, munition, ammunition') },
      roles: { actor: ['subject'], counterpart: ['prep:to'], origin: ['prep:in', 'prep:at'] },
      mode: 'disarm',
      confidence: 0.9,
    },
    {
      rule: 'withdraw.lift-siege',
      pos: 'VERB',
      lemmas: lexemes('lift, end, ease, raise, loosen, break, abandon'),
      where: { object: lexemes('siege, blockade, encirclement') },
      roles: {
        actor: ['subject'],
        counterpart: ['object>prep:of', 'object>prep:on', 'prep:of', 'prep:on', 'object'],
        origin: ['object>prep:of', 'object>prep:on', 'prep:on'],
      },
      mode: 'withdraw',
      confidence: 0.88,
    },
    {
      rule: 'withdraw.reduce-forces',
      pos: 'VERB',
      lemmas: lexemes(
        'reduce, cut, halve, scale down, scale back, demobilise, demobilize, thin out, redeploy',
      ),
      where: { object: forces },
      preposition: ['along', 'near', 'on', 'at', 'by', 'in'],
      roles: {
        actor: ['subject', 'object>possessor'],
        counterpart: [
          'prep:along>prep:with',
          'prep:on>prep:with',
          'prep:near>prep:with',
          'prep:in',
          'prep:near',
          'prep:along',
        ],
        origin: ['prep:in', 'prep:along', 'prep:near', 'prep:on'],
      },
      mode: 'withdraw',
      confidence: 0.82,
    },
  ],
  examples: [
    { text: 'Kenya lifted its blockade of Uganda.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    { text: 'Kenyan missiles hit a bus, leaving nine people dead.', roles: null },
    {
      text: 'Kenyan rebels handed over their weapons to Uganda.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
    },
    { text: 'Kenya withdrew its troops from Somalia.', roles: { actor: ['Kenya'], origin: ['Somalia'] } },
    { text: 'Kenyan forces retreated from Somalia.', roles: { actor: ['Kenya'], origin: ['Somalia'] } },
    { text: "Kenya's withdrawal from Somalia has begun.", roles: { actor: ['Kenya'], origin: ['Somalia'] } },
    { text: 'Kenyan troops were pulled out of Somalia.', roles: { actor: ['Kenya'], origin: ['Somalia'] } },
    { text: 'Kenya refused to withdraw from Somalia.', roles: { actor: ['Kenya'] }, polarity: 'NEGATED' },
    { text: 'Kenya ceded territory to Uganda.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    { text: 'Anna Larsen withdrew money from a bank in Oslo.', roles: null },
    { text: 'The glacier in Norway retreated.', roles: null },
  ],
}
