import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const whose = [
  'prep:from',
  'prep:by',
  'object>possessor',
  'object>modifier',
  'object>prep:by',
  'object>prep:from',
  'object>prep:to',
  'object>prep:with',
  'object',
] as const

export const refuse: EventKind = {
  type: 'REFUSE',
  description: 'An actor turns down, blocks or defies a request, an offer or a proposal.',
  plover: 'REJECT',
  quadClass: 'VERBAL_CONFLICT',
  score: -4,
  roles: { actor: { filler: 'ACTOR', principal: true }, counterpart: { filler: 'CONCERNED' } },
  requires: ['actor'],
  contentRole: 'commitment',
  edge: { type: 'REFUSED', from: 'actor', to: 'counterpart' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'refuse', past: 'refused', gerund: 'refusing', object: 'counterpart' },
  frames: [
    {
      rule: 'refuse.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'refuse, reject, rebuff, spurn, veto, rule out, brush off, brush aside, shrug off, repudiate, defy, resist, disobey, turn down, deny, oppose, vote down, rebut, flout, balk',
      ),
      roles: {
        actor: ['subject'],
        counterpart: [
          ...whose,
          'clause>indirect',
          'clause>subject',
          'clause>object',
          'clause>prep:with',
          'clause>prep:to',
          'clause>prep:from',
          'prep:with',
          'prep:to',
          'clause',
        ],
      },
      content: ['clause', 'object'],
      requiresContent: true,
      confidence: 0.87,
    },
    {
      rule: 'refuse.decline-to',
      pos: 'VERB',
      lemmas: lexemes('decline, hesitate, fail'),
      where: {
        clause:
          lexemes(`agree, meet, sign, accept, allow, attend, release, recognise, recognize, negotiate, cooperate, comply, talk, extradite, ratify, join,
        hand, reach, approve, give, support, pay, withdraw, participate, let, grant, discuss, apologise, apologize, condemn, honour, honor, endorse, stop, commit, help, send, provide, respond, back`),
      },
      roles: {
        actor: ['subject'],
        counterpart: ['clause>object', 'clause>prep:with', 'clause>prep:to', 'clause>indirect'],
      },
      content: ['clause'],
      confidence: 0.82,
    },
    {
      rule: 'refuse.block',
      pos: 'VERB',
      lemmas: lexemes(
        'block, hold up, dismiss, decline, ignore, snub, boycott, thwart, obstruct, oppose, shun, disregard, scoff, throw out, strike down, delay, stall, frustrate, discard, overrule, dispute, override, contest',
      ),
      where: {
        object:
          lexemes(`proposal, offer, request, demand, call, bid, plan, loan, deal, appeal, resolution, invitation, suggestion, plea, petition, complaint,
        talk, ultimatum, meeting, sanction, report, allegation, criticism, claim, accusation, order, ruling, attempt, initiative, charge, draft, idea, warning, motion, agreement, entry, summit, effort, negotiation, decision, condition, treaty, aid, visit, threat, deadline, truce, election, concern, session, measure, package, application, membership, statement`),
      },
      roles: { actor: ['subject'], counterpart: whose },
      content: ['object'],
      confidence: 0.86,
    },
    {
      rule: 'refuse.will-not',
      pos: 'VERB',
      lemmas:
        lexemes(`attend, meet, talk, negotiate, accept, allow, permit, recognise, recognize, sign, join, participate, cooperate, comply,
        support, withdraw, release, discuss, return, apologise, apologize, agree, tolerate, bow, extradite, hand over, let, send, give, ratify, yield,
        compromise, surrender, submit, abandon, back, back down, free, pay, grant, lift, deal, bargain, admit, obey, renounce, cede, relinquish, take part, step down, resign, leave, pull out, change`),
      refusal: true,
      roles: {
        actor: ['subject'],
        counterpart: [
          'clause>subject',
          'indirect',
          'prep:with',
          'prep:to',
          'object>prep:with',
          'object>prep:to',
          'prep:from',
          'object',
          'clause',
        ],
      },
      content: ['clause', 'object', 'prep:to', 'prep:in', 'prep:with'],
      confidence: 0.93,
    },
    {
      rule: 'refuse.vote-against',
      pos: 'VERB',
      lemmas: lexemes('vote, argue, campaign, decide, rule'),
      preposition: ['against'],
      roles: { actor: ['subject'], counterpart: ['prep:against'] },
      content: ['prep:against'],
      confidence: 0.8,
    },
    {
      rule: 'refuse.say-no',
      pos: 'VERB',
      lemmas: lexemes('say'),
      where: { interjection: lexemes('no') },
      roles: { actor: ['subject'], counterpart: ['prep:to'] },
      content: ['prep:to'],
      confidence: 0.85,
    },
    {
      rule: 'refuse.noun',
      pos: 'NOUN',
      lemmas: lexemes('refusal, rejection, veto, rebuff, defiance'),
      roles: {
        actor: ['possessor', 'carrier', 'prep:by', 'prep:of', 'modifier'],
        counterpart: ['prep:of>possessor', 'prep:of>modifier', 'prep:of', 'clause>object'],
      },
      content: ['clause', 'prep:of'],
      confidence: 0.75,
    },
  ],
  examples: [
    { text: 'Kenya refused to reopen the border.', roles: { actor: ['Kenya'] } },
    { text: 'Peru rejected an offer from Chile.', roles: { actor: ['Peru'], counterpart: ['Chile'] } },
    { text: 'Kenya dismissed the Ugandan proposal.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    { text: 'Kenya ruled out talks with Uganda.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    {
      text: "Uganda's request was turned down by Kenya.",
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
    },
    {
      text: 'Kenya did not reject the Ugandan offer.',
      roles: { actor: ['Kenya'], counterpart: ['Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'Prices declined in Peru.', roles: null },
    { text: 'Refuse filled the streets of Lima.', roles: null },
  ],
}
