import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const investigate: EventKind = {
  type: 'INVESTIGATE',
  description: 'An actor inquires into what another did.',
  plover: 'ACCUSE',
  quadClass: 'VERBAL_CONFLICT',
  score: -2,
  roles: { actor: { filler: 'ACTOR', principal: true }, target: { filler: 'CONCERNED', principal: true } },
  requires: ['actor'],
  contentRole: 'matter',
  edge: { type: 'INVESTIGATED', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 14,
  phrase: {
    subject: 'actor',
    base: 'investigate',
    past: 'investigated',
    gerund: 'investigating',
    object: 'target',
  },
  frames: [
    {
      rule: 'investigate.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'investigate, probe, interrogate, audit, inspect, scrutinise, scrutinize, examine, look into, question',
      ),
      roles: { actor: ['subject'], target: ['object', 'prep:into', 'prep:into>clause>subject', 'prep:over'] },
      content: ['object', 'prep:into'],
      mode: 'investigate',
      confidence: 0.86,
    },
    {
      rule: 'investigate.noun',
      pos: 'NOUN',
      lemmas: lexemes('investigation, probe, inquiry, enquiry, audit, inquest'),
      roles: {
        actor: ['prep:by', 'carrier', 'possessor', 'modifier'],
        target: ['prep:into', 'prep:into>clause>subject', 'prep:of', 'prep:against', 'prep:over', 'prep:on'],
      },
      content: ['prep:into', 'prep:of', 'prep:against'],
      mode: 'investigate',
      confidence: 0.82,
    },
  ],
  examples: [
    {
      text: 'Kenya is investigating Ugandan traders.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
      modality: 'ONGOING',
    },
    {
      text: 'Kenyan prosecutors opened an inquiry into Siemens.',
      roles: { actor: ['Kenya'], target: ['Siemens'] },
    },
    { text: 'Siemens was investigated by Kenya.', roles: { actor: ['Kenya'], target: ['Siemens'] } },
    { text: 'A Kenyan probe of Siemens has ended.', roles: { actor: ['Kenya'], target: ['Siemens'] } },
    {
      text: 'Kenya will investigate Siemens.',
      roles: { actor: ['Kenya'], target: ['Siemens'] },
      modality: 'PLANNED',
    },
    { text: 'The space probe left Kenya behind.', roles: null },
    { text: 'The question of Kenya came up.', roles: null },
  ],
}
