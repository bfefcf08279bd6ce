import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const die: EventKind = {
  type: 'DIE',
  description: 'Somebody dies or is killed.',
  plover: null,
  quadClass: 'NEUTRAL',
  score: 0,
  roles: {
    person: { filler: 'PERSON', principal: true },
    killer: { filler: 'ACTOR' },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['person'],
  edge: { type: 'KILLED', from: 'killer', to: 'person' },
  period: 'EVER',
  gapDays: 366,
  phrase: { subject: 'person', base: 'die', past: 'died', gerund: 'dying' },
  frames: [
    {
      rule: 'die.verb',
      pos: 'VERB',
      lemmas: lexemes('die, perish, drown, succumb, starve'),
      roles: { person: ['subject'], place: ['prep:in', 'prep:at', 'prep:near'] },
      confidence: 0.9,
    },
    {
      rule: 'die.pass-away',
      pos: 'VERB',
      lemmas: lexemes('pass away'),
      roles: { person: ['subject'], place: ['prep:in', 'prep:at'] },
      confidence: 0.9,
    },
    {
      rule: 'die.kill',
      pos: 'VERB',
      lemmas: lexemes(
        'kill, assassinate, murder, execute, behead, slay, gun down, hang, stab, lynch, shoot dead',
      ),
      roles: { person: ['object'], killer: ['subject'], place: ['prep:in', 'prep:at', 'prep:near'] },
      mode: 'killed',
      confidence: 0.85,
    },
    {
      rule: 'die.noun',
      pos: 'NOUN',
      lemmas: ['death', 'assassination', 'killing', 'murder', 'funeral'],
      roles: { person: ['possessor', 'prep:of'], killer: ['prep:by'], place: ['prep:in', 'prep:at'] },
      confidence: 0.75,
    },
    {
      rule: 'die.dead',
      pos: 'ADJ',
      lemmas: lexemes('dead'),
      roles: { person: ['subject', 'head'] },
      requires: ['person'],
      confidence: 0.7,
    },
  ],
  examples: [
    { text: 'Carla Rojas died in Lisbon on Tuesday.', roles: { person: ['Carla Rojas'], place: ['Lisbon'] } },
    {
      text: 'Pedro Alvarez was killed by Carla Rojas.',
      roles: { person: ['Pedro Alvarez'], killer: ['Carla Rojas'] },
    },
    { text: 'The death of Carla Rojas was announced.', roles: { person: ['Carla Rojas'] } },
    { text: 'Carla Rojas passed away on Monday.', roles: { person: ['Carla Rojas'] } },
    { text: 'Carla Rojas did not die in Lisbon.', roles: { person: ['Carla Rojas'] }, polarity: 'NEGATED' },
    {
      text: 'The assassination of Carla Rojas by Pedro Alvarez shocked Lisbon.',
      roles: { person: ['Carla Rojas'], killer: ['Pedro Alvarez'] },
    },
    { text: 'The proposal died in committee.', roles: null },
    { text: 'The engine died near Lisbon.', roles: null },
  ],
}
