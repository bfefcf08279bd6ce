import { sayingFrames } from './accuse-say.ts'
import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

/** What is attacked in words only. */
const ideas =
  lexemes(`policy, plan, decision, record, proposal, law, bill, idea, report, handling, approach, remark, statement,
  reform, budget, deal, ruling, verdict, strategy, stance, position, measure`)

export const accuse: EventKind = {
  type: 'ACCUSE',
  description: 'An actor blames, condemns, criticises or complains of another.',
  plover: 'ACCUSE',
  quadClass: 'VERBAL_CONFLICT',
  score: -2.4,
  roles: { actor: { filler: 'ACTOR', principal: true }, target: { filler: 'CONCERNED', principal: true } },
  requires: ['actor', 'target'],
  contentRole: 'charge',
  edge: { type: 'ACCUSED', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'accuse', past: 'accused', gerund: 'accusing', object: 'target' },
  frames: [
    {
      rule: 'accuse.verb',
      pos: 'VERB',
      lemmas:
        lexemes(`accuse, blame, condemn, criticise, criticize, denounce, fault, rebuke, deplore, lambast, lambaste, slam,
        blast, censure, decry, assail, castigate, chide, berate, scold, reprimand, admonish, reproach, chastise, upbraid,
        ridicule, mock, deride, vilify, slate, excoriate, impugn, implicate, malign, scorn, insult, brand, savage,
        lament, question, protest, call out, suspect, sue, disparage, taunt, scoff, belittle, demonise, demonize,
        discredit, revile, pillory, regret, resent, challenge, oppose, disapprove, snub, rap, bash, flay, disavow`),
      roles: {
        actor: ['subject'],
        target: [
          'object',
          'prep:of',
          'prep:to',
          'prep:against',
          'prep:over',
          'prep:at',
          'prep:with',
          'clause>subject',
          'clause',
        ],
      },
      content: ['prep:of', 'prep:for', 'prep:over'],
      confidence: 0.85,
    },
    {
      rule: 'accuse.lash-out',
      pos: 'VERB',
      lemmas: lexemes(
        'lash out, hit out, speak out, strike out, rail, fume, complain, protest, rage, inveigh, hit back, take aim',
      ),
      roles: {
        actor: ['subject'],
        target: [
          'clause>subject',
          'prep:at',
          'prep:against',
          'prep:about',
          'prep:to',
          'prep:over',
          'prep:of',
        ],
      },
      confidence: 0.85,
    },
    {
      rule: 'accuse.hold-responsible',
      pos: 'VERB',
      lemmas: lexemes('hold, find, declare, consider'),
      where: { complement: lexemes('responsible, accountable, guilty, liable') },
      roles: { actor: ['subject'], target: ['object', 'clause>subject', 'complement>subject'] },
      confidence: 0.85,
    },
    {
      rule: 'accuse.charge-with',
      pos: 'VERB',
      lemmas: lexemes('charge, allege, claim, insinuate'),
      roles: { actor: ['subject'], target: ['clause>subject'] },
      content: ['clause'],
      requiresContent: true,
      confidence: 0.6,
    },
    {
      rule: 'accuse.express',
      pos: 'NOUN',
      lemmas:
        lexemes(`accusation, criticism, condemnation, denunciation, allegation, rebuke, complaint, censure, disapproval,
        outrage, concern, dismay, anger, alarm, regret, indignation, protest, disappointment, displeasure, charge,
        objection, grievance, tirade, slur, scorn, opposition, lawsuit, unease, worry, suspicion, misgiving`),
      where: {
        head: lexemes(`express, voice, lodge, file, level, make, issue, deliver, convey, launch, register, submit, raise,
        bring, direct, hurl, heap, pour, draw, repeat, renew, reiterate, present, send, sound, trade, hand, state, face`),
      },
      roles: {
        actor: ['carrier'],
        target: [
          'prep:against',
          'prep:at',
          'prep:of',
          'prep:with',
          'prep:about',
          'prep:over',
          'prep:on',
          'prep:to',
          'prep:toward',
        ],
      },
      content: ['prep:over', 'prep:about', 'prep:of'],
      confidence: 0.87,
    },
    {
      rule: 'accuse.noun',
      pos: 'NOUN',
      lemmas: lexemes(
        'accusation, criticism, condemnation, denunciation, allegation, rebuke, complaint, censure',
      ),
      roles: {
        actor: ['possessor', 'prep:by', 'prep:from', 'modifier'],
        target: ['prep:against', 'prep:of', 'prep:about', 'prep:over'],
      },
      confidence: 0.75,
    },
    {
      rule: 'accuse.denounce-deed',
      pos: 'VERB',
      lemmas: lexemes(
        'condemn, denounce, deplore, decry, criticise, criticize, lambast, lambaste, assail, castigate, blame',
      ),
      roles: { actor: ['subject'], target: ['object'] },
      requires: ['actor'],
      content: ['object'],
      requiresContent: true,
      confidence: 0.7,
    },
    {
      rule: 'accuse.summon-envoy',
      pos: 'VERB',
      lemmas: lexemes('summon, call in, convoke'),
      where: { object: lexemes('ambassador, envoy, diplomat, attache, consul, representative') },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.88,
    },
    {
      rule: 'accuse.find-fault',
      pos: 'VERB',
      lemmas: lexemes('find, take'),
      where: { object: lexemes('fault, issue, exception, offence, offense') },
      roles: { actor: ['subject'], target: ['prep:with', 'prep:at', 'prep:to'] },
      confidence: 0.86,
    },
    {
      rule: 'accuse.point-finger',
      pos: 'VERB',
      lemmas: lexemes('point, lay, place, pin, put'),
      where: { object: lexemes('finger, blame, responsibility') },
      roles: { actor: ['subject'], target: ['prep:at', 'prep:on'] },
      confidence: 0.88,
    },
    {
      rule: 'accuse.file-suit',
      pos: 'VERB',
      lemmas: lexemes('file, bring, lodge, launch'),
      where: { object: lexemes('suit, lawsuit, case, complaint, action, petition') },
      roles: { actor: ['subject'], target: ['prep:against', 'object>prep:against'] },
      requires: ['actor', 'target'],
      confidence: 0.88,
    },
    {
      rule: 'accuse.attack-idea',
      pos: 'VERB',
      lemmas: lexemes('attack, assault, hit, strike, hammer'),
      where: { object: ideas },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.88,
    },
    {
      rule: 'accuse.adjective',
      pos: 'ADJ',
      lemmas: lexemes(
        'critical, angry, furious, outraged, opposed, concerned, dismayed, alarmed, worried, unhappy, suspicious',
      ),
      roles: {
        actor: ['subject'],
        target: ['prep:of', 'prep:with', 'prep:at', 'prep:about', 'prep:over', 'prep:to', 'prep:by'],
      },
      confidence: 0.65,
    },
    {
      rule: 'accuse.take-to-court',
      pos: 'VERB',
      lemmas: lexemes('take, bring, haul, drag'),
      where: { 'prep:to': lexemes('court, tribunal, arbitration') },
      roles: { actor: ['subject'], target: ['object'] },
      confidence: 0.84,
    },
    ...sayingFrames,
  ],
  examples: [
    {
      text: 'Amnesty International said Kenyan troops killed three villagers.',
      roles: { actor: ['Amnesty International'], target: ['Kenya'] },
    },
    {
      text: 'Kenya held Uganda responsible for the attack.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
    },
    {
      text: 'Kenya said Uganda was to blame for the clash.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
    },
    { text: 'Kenya said Uganda was behind the bombing.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya accused Uganda of theft.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya condemned Ugandan attacks.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Uganda was criticised by Kenyan officials.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya lodged a complaint against Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    {
      text: 'Kenya expressed concern over the Ugandan elections.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
    },
    { text: 'Kenya lashed out at Uganda on Monday.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    {
      text: 'Kenya did not blame Uganda.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'A blast shook Kenya.', roles: null },
    { text: 'The charge for the visa in Kenya rose.', roles: null },
  ],
}
