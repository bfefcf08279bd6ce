import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const venue = ['prep:in', 'prep:at'] as const

/** Acts that are agreed to when they are offered or announced. */
const cooperative = lexemes(
  `help, host, mediate, send, provide, meet, negotiate, join, give, hold, resume, build, cooperate, reopen, talk, sign, assist, support, open, share, invest, buy, sell, train, act, release, restore, ratify, establish, increase, discuss, pay, work, visit, participate, boost, broker, facilitate, free, withdraw, grant, donate, consider, construct, lend, finance, rebuild, deliver, sell, drop, lift, ease, normalise, normalize, extend, provide`,
)

export const agree: EventKind = {
  type: 'AGREE',
  description: 'An actor agrees or commits itself to something, alone or with a counterpart.',
  plover: 'AGREE',
  quadClass: 'VERBAL_COOPERATION',
  score: 6,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    counterpart: { filler: 'ACTOR' },
    venue: { filler: 'PLACE', location: true },
  },
  requires: ['actor'],
  contentRole: 'commitment',
  edge: { type: 'AGREED_WITH', from: 'actor', to: 'counterpart' },
  period: 'YEAR',
  gapDays: 2,
  phrase: {
    subject: 'actor',
    base: 'agree',
    past: 'agreed',
    gerund: 'agreeing',
    object: 'counterpart',
    link: 'with',
  },
  negationImplies: {
    type: 'REFUSE',
    rule: 'refuse.from-negated-agree',
  },
  frames: [
    {
      rule: 'agree.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'agree, consent, pledge, promise, commit, vow, undertake, swear, assent, opt, volunteer',
      ),
      roles: {
        actor: ['subject'],
        counterpart: [
          'prep:with',
          'indirect',
          'object',
          'prep:to',
          'clause>prep:with',
          'clause>prep:to',
          'clause>object',
          'clause>clause>object',
          'clause>prep:in',
        ],
        venue,
      },
      content: ['clause', 'prep:to', 'prep:on', 'object'],
      confidence: 0.9,
    },
    {
      rule: 'agree.offer',
      pos: 'VERB',
      lemmas: lexemes('offer, plan, intend, propose, promise, decide'),
      where: { clause: cooperative },
      roles: {
        actor: ['subject'],
        counterpart: [
          'clause>indirect',
          'clause>prep:with',
          'clause>prep:to',
          'clause>object',
          'clause>prep:among',
          'clause>prep:in',
        ],
        venue: [],
      },
      content: ['clause'],
      confidence: 0.75,
    },
    {
      rule: 'agree.reach-deal',
      pos: 'VERB',
      lemmas: lexemes(
        'reach, strike, conclude, clinch, seal, make, come, hammer out, cut, secure, broker, arrive, enter, find',
      ),
      where: {
        object: lexemes('agreement, deal, accord, compromise, consensus, settlement, pact, understanding'),
      },
      roles: { actor: ['subject'], counterpart: ['prep:with', 'object>prep:with'], venue },
      content: ['object'],
      confidence: 0.86,
    },
    {
      rule: 'agree.settle-dispute',
      pos: 'VERB',
      lemmas: lexemes('settle, resolve, patch up, bury, end, solve'),
      where: {
        object: lexemes(
          'dispute, quarrel, row, difference, conflict, feud, disagreement, hatchet, standoff, rift',
        ),
      },
      roles: { actor: ['subject'], counterpart: ['object>prep:with', 'prep:with'], venue },
      content: ['object'],
      mutual: ['actor', 'counterpart'],
      confidence: 0.85,
    },
    {
      rule: 'agree.accept-offer',
      pos: 'VERB',
      lemmas: lexemes('accept, approve, endorse, welcome, embrace, back'),
      where: {
        object: lexemes('invitation, proposal, plan, mediation, roadmap, compromise, formula, framework'),
      },
      unless: { object: lexemes('resignation') },
      roles: {
        actor: ['subject'],
        counterpart: [
          'prep:from',
          'object>possessor',
          'object>modifier',
          'object>prep:from',
          'object>prep:by',
          'prep:with',
        ],
        venue: [],
      },
      content: ['object'],
      confidence: 0.79,
    },
    {
      rule: 'agree.say-will',
      pos: 'VERB',
      lemmas: lexemes('say, announce, signal, indicate, confirm, declare, hint, suggest'),
      where: { clause: cooperative, 'clause>auxiliary': lexemes('will, would, could, may, might, shall') },
      roles: {
        actor: ['subject'],
        counterpart: [
          'clause>indirect',
          'clause>prep:to',
          'clause>prep:with',
          'clause>prep:for',
          'clause>object',
          'clause>prep:in',
        ],
        venue: [],
      },
      content: ['clause'],
      confidence: 0.76,
    },
    {
      rule: 'agree.come-to-terms',
      pos: 'VERB',
      lemmas: lexemes('come, arrive'),
      where: { 'prep:to': lexemes('agreement, term, understanding') },
      roles: { actor: ['subject'], counterpart: ['prep:with', 'prep:to>prep:with'], venue },
      content: ['prep:to'],
      confidence: 0.85,
    },
    {
      rule: 'agree.willing',
      pos: 'ADJ',
      lemmas: lexemes('willing, ready, prepared, keen, eager, open'),
      roles: {
        actor: ['subject'],
        counterpart: ['clause>prep:with', 'clause>indirect', 'clause>object', 'clause>prep:to'],
        venue: [],
      },
      content: ['clause', 'prep:to'],
      requiresContent: true,
      confidence: 0.8,
    },
    {
      rule: 'agree.express-readiness',
      pos: 'NOUN',
      lemmas: lexemes('readiness, willingness, intention, intent, interest, desire, hope'),
      roles: {
        actor: ['carrier', 'possessor'],
        counterpart: [
          'clause>prep:with',
          'clause>prep:to',
          'clause>indirect',
          'clause>object',
          'prep:with',
          'prep:for>prep:with',
        ],
      },
      content: ['clause', 'prep:in', 'prep:for'],
      requiresContent: true,
      confidence: 0.85,
    },
    {
      rule: 'agree.noun',
      pos: 'NOUN',
      lemmas: lexemes(
        'agreement, deal, accord, pledge, promise, pact, commitment, vow, assent, consent, approval, nod',
      ),
      where: {
        head: lexemes(
          'make, give, keep, announce, reach, welcome, renew, reaffirm, repeat, fulfil, fulfill, honour, honor, have',
        ),
      },
      roles: {
        actor: ['prep:between', 'prep:by', 'carrier', 'possessor', 'prep:from'],
        counterpart: ['prep:with', 'prep:to'],
        venue,
      },
      content: ['clause', 'prep:on'],
      confidence: 0.75,
    },
    {
      rule: 'agree.assure',
      pos: 'VERB',
      lemmas: lexemes('assure, reassure, guarantee, tell, inform'),
      where: { 'clause>auxiliary': lexemes('will, would, shall'), clause: cooperative },
      roles: { actor: ['subject'], counterpart: ['object', 'indirect'], venue: [] },
      requires: ['actor', 'counterpart'],
      content: ['clause'],
      confidence: 0.86,
    },
    {
      rule: 'agree.give-assurance',
      pos: 'NOUN',
      lemmas: lexemes('assurance, guarantee, undertaking, go-ahead, consent'),
      where: { head: lexemes('give, offer, provide, make, extend, send') },
      roles: {
        actor: ['prep:by', 'carrier', 'possessor', 'prep:from'],
        counterpart: ['prep:to', 'head>indirect'],
      },
      content: ['clause', 'prep:of'],
      confidence: 0.82,
    },
  ],
  examples: [
    {
      text: 'Anna Larsen promised that Kenya would help rebuild the Ugandan police.',
      roles: { actor: ['Anna Larsen'], counterpart: ['Uganda'] },
    },
    {
      text: 'Kenya assured Uganda that it would lift the ban.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
    },
    {
      text: 'Kenya voiced readiness for dialogue with Uganda.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
    },
    { text: 'Kenya agreed to reopen the border.', roles: { actor: ['Kenya'] } },
    { text: 'Kenya has not agreed to reopen the border.', roles: { actor: ['Kenya'] }, polarity: 'NEGATED' },
    { text: 'Peru reached an agreement with Chile.', roles: { actor: ['Peru'], counterpart: ['Chile'] } },
    { text: 'Peru offered to host talks with Chile.', roles: { actor: ['Peru'] } },
    { text: 'Peru is willing to negotiate with Chile.', roles: { actor: ['Peru'], counterpart: ['Chile'] } },
    { text: 'Peru agreed with Chile to build a road.', roles: { actor: ['Peru'], counterpart: ['Chile'] } },
    { text: 'The figures agree with the estimate.', roles: null },
    { text: 'The coffee agreed with the guests.', roles: null },
  ],
}
