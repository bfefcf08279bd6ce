import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const support: EventKind = {
  type: 'SUPPORT',
  description:
    'An actor praises, endorses, recognises, thanks or apologises to another, or mends relations with it.',
  plover: 'SUPPORT',
  quadClass: 'VERBAL_COOPERATION',
  score: 3.8,
  roles: { actor: { filler: 'ACTOR', principal: true }, target: { filler: 'CONCERNED', principal: true } },
  requires: ['actor', 'target'],
  edge: { type: 'SUPPORTED', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'support', past: 'supported', gerund: 'supporting', object: 'target' },
  frames: [
    {
      rule: 'support.verb',
      pos: 'VERB',
      lemmas:
        lexemes(`support, back, praise, endorse, welcome, hail, applaud, commend, laud, congratulate, thank, defend,
        champion, salute, cheer, compliment, forgive, pardon, extol, acclaim, honour, honor, credit,
        embrace, reassure, befriend, approve, uphold, espouse, advocate, bless, encourage, assure, back up,
        vindicate, second, appreciate, eulogise, eulogize, celebrate, toast, mourn, award, decorate, respect, prefer, admire, trust, vote for`),
      roles: { actor: ['subject'], target: ['object', 'clause>subject', 'prep:of', 'prep:for'] },
      confidence: 0.8,
    },
    {
      rule: 'support.recognise',
      pos: 'VERB',
      lemmas: lexemes('recognise, recognize, acknowledge'),
      preposition: ['as'],
      roles: { actor: ['subject'], target: ['object'] },
      mode: 'recognise',
      confidence: 0.85,
    },
    {
      rule: 'support.stand-with',
      pos: 'VERB',
      lemmas: lexemes(
        `side, sympathise, sympathize, empathise, empathize, stand, rally, align, identify, commiserate, vote`,
      ),
      preposition: ['with', 'by', 'behind', 'for', 'beside', 'alongside'],
      unless: { 'prep:for': lexemes('parliament, office, president, election, seat') },
      roles: {
        actor: ['subject'],
        target: ['prep:with', 'prep:by', 'prep:behind', 'prep:beside', 'prep:alongside', 'prep:for'],
      },
      confidence: 0.7,
    },
    {
      rule: 'support.apologise',
      pos: 'VERB',
      lemmas: lexemes('apologise, apologize, atone'),
      roles: { actor: ['subject'], target: ['prep:to', 'prep:for'] },
      mode: 'apologise',
      confidence: 0.9,
    },
    {
      rule: 'support.noun',
      pos: 'NOUN',
      lemmas:
        lexemes(`support, backing, praise, endorsement, solidarity, sympathy, condolence, congratulation, gratitude,
        thank, appreciation, tribute, apology, recognition, approval, admiration, commendation, confidence, blessing, satisfaction, friendship, respect, optimism, sorrow`),
      unless: {
        modifier: lexemes(
          'budget, air, fire, financial, logistical, customer, price, life, income, artillery, aid, technical',
        ),
      },
      roles: {
        actor: ['prep:by', 'carrier', 'possessor', 'modifier'],
        target: ['prep:to', 'prep:for', 'prep:with', 'prep:of', 'prep:in', 'prep:over'],
      },
      confidence: 0.8,
    },
    {
      rule: 'support.in-favour',
      pos: 'NOUN',
      lemmas: lexemes('favour, favor, support, praise, defence, defense'),
      where: {
        'head>head': lexemes(
          'speak, come, vote, speak out, argue, campaign, lobby, rally, side, testify, declare, be',
        ),
      },
      roles: { actor: ['carrier'], target: ['prep:of'] },
      requires: ['actor'],
      confidence: 0.85,
    },
    {
      rule: 'support.open-embassy',
      pos: 'VERB',
      lemmas: lexemes('open, reopen, establish, inaugurate'),
      where: { object: lexemes('embassy, consulate, mission') },
      roles: { actor: ['subject'], target: ['prep:in', 'object>prep:in', 'prep:to', 'object>prep:to'] },
      mode: 'relations',
      confidence: 0.88,
    },
    {
      rule: 'support.throw-weight-behind',
      pos: 'NOUN',
      lemmas: lexemes('weight, support'),
      roles: { actor: ['carrier'], target: ['prep:behind'] },
      requires: ['actor', 'target'],
      confidence: 0.9,
    },
    {
      rule: 'support.mend-relations',
      pos: 'VERB',
      lemmas:
        lexemes(`restore, normalise, normalize, establish, resume, improve, strengthen, upgrade, deepen, renew, repair,
        mend, rebuild, reestablish, boost, expand, enhance, re-establish, bolster`),
      where: { object: lexemes('relation, tie, relationship, friendship, contact, link') },
      roles: {
        actor: ['subject'],
        target: ['object>prep:with', 'prep:with', 'object>prep:to', 'object>prep:between'],
      },
      mutual: ['actor', 'target'],
      mode: 'relations',
      confidence: 0.85,
    },
    {
      rule: 'support.adjective',
      pos: 'ADJ',
      lemmas: lexemes('supportive, grateful, thankful, appreciative'),
      roles: { actor: ['subject'], target: ['prep:of', 'prep:to', 'prep:for'] },
      confidence: 0.7,
    },
    {
      rule: 'support.recognise-status',
      pos: 'VERB',
      lemmas: lexemes('recognise, recognize, acknowledge'),
      where: {
        object: lexemes(
          'independence, sovereignty, state, statehood, government, council, republic, victory, president, authority, leader, border, passport, opposition',
        ),
      },
      roles: {
        actor: ['subject'],
        target: ['object>prep:of', 'object>possessor', 'object>modifier', 'object'],
      },
      mode: 'recognise',
      confidence: 0.86,
    },
    {
      rule: 'support.rally-behind',
      pos: 'VERB',
      lemmas: lexemes('rally, stand, unite, line up, close rank'),
      preposition: ['behind'],
      roles: { actor: ['subject'], target: ['prep:behind'] },
      requires: ['actor', 'target'],
      confidence: 0.88,
    },
    {
      rule: 'support.describe-as-friend',
      pos: 'VERB',
      lemmas: lexemes('describe, hail, praise, regard, portray, welcome, see'),
      where: {
        'prep:as': lexemes(
          'friend, ally, partner, hero, brother, model, success, step, example, breakthrough, victory, leader, milestone',
        ),
      },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.83,
    },
  ],
  examples: [
    { text: 'Kenya rallied behind Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya described Uganda as a friend.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya recognised the independence of Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya suspended its budget support for Uganda.', roles: null },
    { text: 'Kenya praised Uganda for its help.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: "Kenya welcomed Uganda's decision.", roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya expressed its support for Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Ugandan officials were praised by Kenya.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya apologised to Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya restored diplomatic ties with Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    {
      text: 'Kenya did not endorse the Ugandan plan.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'The beams support the roof in Kenya.', roles: null },
    { text: 'Kenya thanked heaven for the rain.', roles: null },
  ],
}
