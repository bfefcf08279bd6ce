import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const call: EventKind = {
  type: 'CALL',
  description: 'Two parties talk by telephone or video, or exchange letters.',
  plover: 'CONSULT',
  quadClass: 'VERBAL_COOPERATION',
  score: 1,
  roles: { caller: { filler: 'ACTOR', principal: true }, callee: { filler: 'ACTOR', principal: true } },
  requires: ['caller', 'callee'],
  edge: { type: 'CALLED', from: 'caller', to: 'callee' },
  period: 'YEAR',
  gapDays: 1,
  phrase: { subject: 'caller', base: 'call', past: 'called', gerund: 'calling', object: 'callee' },
  frames: [
    {
      rule: 'call.verb',
      pos: 'VERB',
      lemmas: lexemes('telephone, phone, cable, ring up, ring, email, text, telegraph'),
      unless: {
        object: lexemes(
          'park, square, building, station, compound, palace, town, city, embassy, bell, alarm, stadium, house, village, office, area, campus, bank',
        ),
      },
      roles: { caller: ['subject'], callee: ['object'] },
      confidence: 0.9,
    },
    {
      rule: 'call.by-phone',
      pos: 'VERB',
      lemmas: lexemes('speak, talk, confer, consult, discuss, communicate'),
      where: {
        'prep:by': lexemes('phone, telephone, video, videolink, link, videoconference, teleconference'),
      },
      roles: { caller: ['subject'], callee: ['prep:with', 'prep:to'] },
      mutual: ['caller', 'callee'],
      confidence: 0.95,
    },
    {
      rule: 'call.on-the-phone',
      pos: 'VERB',
      lemmas: lexemes('speak, talk, confer, consult'),
      where: { 'prep:on': lexemes('phone, telephone') },
      roles: { caller: ['subject'], callee: ['prep:with', 'prep:to'] },
      mutual: ['caller', 'callee'],
      confidence: 0.95,
    },
    {
      rule: 'call.letter',
      pos: 'NOUN',
      lemmas: lexemes('letter, telegram, cable, message, note, correspondence'),
      where: {
        head: lexemes('send, write, deliver, receive, exchange, address, hand, dispatch, pass, convey'),
      },
      roles: {
        caller: ['prep:by', 'carrier', 'prep:from'],
        callee: ['prep:to', 'prep:with', 'head>indirect'],
      },
      confidence: 0.75,
    },
    {
      rule: 'call.write-to',
      pos: 'VERB',
      lemmas: lexemes('write, email'),
      preposition: ['to'],
      roles: { caller: ['subject'], callee: ['prep:to'] },
      confidence: 0.7,
    },
    {
      rule: 'call.noun',
      pos: 'NOUN',
      lemmas: lexemes('call, conversation, teleconference, videoconference'),
      where: { modifier: lexemes('phone, telephone, video, conference') },
      roles: {
        caller: ['possessor', 'prep:by', 'carrier', 'prep:between', 'prep:from'],
        callee: ['prep:with', 'prep:to', 'prep:between'],
      },
      confidence: 0.9,
    },
  ],
  examples: [
    { text: 'Kenyan police ringed a park in Nairobi.', roles: null },
    {
      text: 'Anna Larsen telephoned Pedro Alvarez on Monday.',
      roles: { caller: ['Anna Larsen'], callee: ['Pedro Alvarez'] },
    },
    {
      text: "Kenya's president spoke by phone with his Ugandan counterpart.",
      roles: { caller: ['Kenya'], callee: ['Uganda'] },
    },
    {
      text: 'Anna Larsen held a phone call with Pedro Alvarez.',
      roles: { caller: ['Anna Larsen'], callee: ['Pedro Alvarez'] },
    },
    {
      text: 'Anna Larsen will phone Pedro Alvarez.',
      roles: { caller: ['Anna Larsen'], callee: ['Pedro Alvarez'] },
      modality: 'PLANNED',
    },
    { text: 'Peru called Chile an old friend.', roles: null },
    { text: 'Phone calls to Peru became cheaper.', roles: null },
  ],
}
