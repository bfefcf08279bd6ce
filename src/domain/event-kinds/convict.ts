import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

export const convict: EventKind = {
  type: 'CONVICT',
  description: 'A court finds persons guilty or sentences them.',
  plover: 'SANCTION',
  quadClass: 'MATERIAL_CONFLICT',
  score: -5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    convicted: { filler: 'CONCERNED', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['actor|convicted|place'],
  contentRole: 'sentence',
  edge: { type: 'CONVICTED', from: 'actor', to: 'convicted' },
  period: 'YEAR',
  gapDays: 5,
  phrase: { subject: 'actor', base: 'convict', past: 'convicted', gerund: 'convicting', object: 'convicted' },
  frames: [
    {
      rule: 'convict.verb',
      pos: 'VERB',
      lemmas: lexemes('convict, sentence, jail, fine, flog'),
      roles: {
        actor: ['subject', 'prep:at', 'prep:before', 'prep:in'],
        convicted: ['object'],
        place: whereabouts,
      },
      content: ['prep:to', 'prep:of', 'prep:for'],
      mode: 'convict',
      confidence: 0.9,
    },
    {
      rule: 'convict.find-guilty',
      pos: 'VERB',
      lemmas: lexemes('find, pronounce, declare'),
      where: { complement: lexemes('guilty') },
      roles: {
        actor: ['subject'],
        convicted: ['object', 'clause>subject', 'complement>subject'],
        place: whereabouts,
      },
      mode: 'convict',
      confidence: 0.92,
    },
    {
      rule: 'convict.condemn-to-death',
      pos: 'VERB',
      lemmas: lexemes('condemn, sentence'),
      where: {
        'prep:to': lexemes(
          'death, prison, life, year, month, imprisonment, lash, term, hanging, labour, labor',
        ),
      },
      roles: { actor: ['subject', 'prep:in'], convicted: ['object'], place: whereabouts },
      content: ['prep:to'],
      mode: 'convict',
      confidence: 0.93,
    },
    {
      rule: 'convict.hand-down-sentence',
      pos: 'VERB',
      lemmas: lexemes(
        'hand down, hand, give, impose, pass, pronounce, receive, get, serve, uphold, face, deliver',
      ),
      where: { object: lexemes('sentence, verdict, term, imprisonment, penalty, life') },
      unless: { object: lexemes('restriction') },
      roles: {
        actor: ['subject', 'prep:in'],
        convicted: [
          'prep:to',
          'indirect',
          'prep:on',
          'prep:against',
          'object>prep:for',
          'object>prep:on',
          'object>prep:to',
          'object>possessor',
          'subject',
        ],
        place: whereabouts,
      },
      content: ['object'],
      mode: 'convict',
      confidence: 0.84,
    },
    {
      rule: 'convict.noun',
      pos: 'NOUN',
      lemmas: lexemes('conviction, sentencing'),
      roles: { actor: ['prep:by', 'modifier'], convicted: ['prep:of', 'possessor'], place: ['prep:in'] },
      requires: ['actor|convicted'],
      mode: 'convict',
      confidence: 0.75,
    },
  ],
  examples: [
    {
      text: 'A Kenyan court convicted Anna Larsen of fraud.',
      roles: { actor: ['Kenya'], convicted: ['Anna Larsen'] },
    },
    {
      text: 'Anna Larsen was sentenced to death by a Kenyan judge.',
      roles: { actor: ['Kenya'], convicted: ['Anna Larsen'] },
    },
    {
      text: 'A Ugandan trader was jailed in Kenya.',
      roles: { actor: ['Kenya'], convicted: ['Uganda'], place: ['Kenya'] },
    },
    { text: 'The conviction of Anna Larsen surprised nobody.', roles: { convicted: ['Anna Larsen'] } },
    {
      text: 'A Kenyan court did not convict Anna Larsen.',
      roles: { actor: ['Kenya'], convicted: ['Anna Larsen'] },
      polarity: 'NEGATED',
    },
    { text: 'The sentence was too long.', roles: null },
    { text: 'Anna Larsen spoke with conviction in Kenya.', roles: null },
  ],
}
