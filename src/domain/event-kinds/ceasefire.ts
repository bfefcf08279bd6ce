import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const halts = lexemes('ceasefire, cease-fire, truce, armistice, peace')

export const ceasefire: EventKind = {
  type: 'CEASEFIRE',
  description: 'Parties stop fighting, declare a truce or keep to one.',
  plover: 'RETREAT',
  quadClass: 'MATERIAL_COOPERATION',
  score: 7,
  roles: {
    party: { filler: 'CONCERNED', principal: true, gathers: true },
    mediator: { filler: 'ACTOR' },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['party'],
  edge: { type: 'CEASED_FIRE_WITH', from: 'party', to: 'party' },
  period: 'YEAR',
  gapDays: 3,
  phrase: { subject: 'party', base: 'cease fire', past: 'ceased fire', gerund: 'ceasing fire' },
  frames: [
    {
      rule: 'ceasefire.declare',
      pos: 'VERB',
      lemmas: lexemes(
        'declare, announce, observe, agree, reach, sign, accept, call, proclaim, honour, honor, extend, implement, begin, order, respect, uphold, renew, enter, make, hold, offer, sue, keep',
      ),
      where: { object: halts },
      roles: {
        party: ['subject', 'object>prep:with', 'prep:with', 'object>prep:between', 'prep:between'],
        place: ['prep:in'],
      },
      confidence: 0.92,
    },
    {
      rule: 'ceasefire.agree-to',
      pos: 'VERB',
      lemmas: lexemes('agree'),
      where: { 'prep:to': halts },
      roles: { party: ['subject', 'prep:with', 'prep:to>prep:with'], place: ['prep:in'] },
      confidence: 0.93,
    },
    {
      rule: 'ceasefire.stop-fighting',
      pos: 'VERB',
      lemmas: lexemes('stop, end, halt, cease, suspend'),
      where: {
        object: lexemes(
          'fighting, hostility, fire, attack, offensive, bombardment, war, shelling, strike, airstrike, operation, bombing',
        ),
      },
      roles: {
        party: [
          'subject',
          'object>prep:with',
          'prep:with',
          'object>prep:against',
          'prep:against',
          'object>prep:in',
          'object>prep:on',
        ],
        place: ['prep:in'],
      },
      confidence: 0.85,
    },
    {
      rule: 'ceasefire.stop-to-fight',
      pos: 'VERB',
      lemmas: lexemes('stop, cease, quit'),
      where: { clause: lexemes('fight, shoot, attack, bomb, shell, fire') },
      roles: {
        party: ['subject', 'clause>object', 'clause>prep:with', 'clause>prep:in'],
        place: ['prep:in'],
      },
      confidence: 0.85,
    },
    {
      rule: 'ceasefire.noun',
      pos: 'NOUN',
      lemmas: lexemes('ceasefire, cease-fire, truce, armistice'),
      roles: {
        party: ['prep:between', 'prep:with', 'prep:by', 'possessor'],
        mediator: [],
        place: ['prep:in'],
      },
      confidence: 0.7,
    },
    {
      rule: 'ceasefire.bury-the-hatchet',
      pos: 'VERB',
      lemmas: lexemes('lay down, put down'),
      where: { object: lexemes('arm, weapon, gun') },
      roles: { party: ['subject'], place: ['prep:in'] },
      mode: 'disarm',
      confidence: 0.9,
    },
  ],
  examples: [
    { text: 'Ugandan rebels declared a ceasefire.', roles: { party: ['Uganda'] } },
    { text: 'Eritrea and Ethiopia agreed to a truce.', roles: { party: ['Eritrea', 'Ethiopia'] } },
    {
      text: 'A ceasefire between Eritrea and Ethiopia took hold.',
      roles: { party: ['Eritrea', 'Ethiopia'] },
    },
    { text: 'Ethiopia halted its offensive against Eritrea.', roles: { party: ['Eritrea', 'Ethiopia'] } },
    { text: 'Eritrea rejected a truce with Ethiopia.', roles: { party: ['Ethiopia'] }, polarity: 'NEGATED' },
    { text: 'Kenya stopped the clock.', roles: null },
    { text: 'Firefighters in Kenya stopped the blaze.', roles: null },
  ],
}
