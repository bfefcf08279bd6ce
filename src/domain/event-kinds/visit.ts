import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const visit: EventKind = {
  type: 'VISIT',
  description: 'Somebody travels to a place and stays there for a while.',
  plover: 'CONSULT',
  quadClass: 'VERBAL_COOPERATION',
  score: 1.9,
  roles: {
    visitor: { filler: 'ACTOR', principal: true },
    destination: { filler: 'PLACE', principal: true, location: true },
    host: { filler: 'ACTOR' },
  },
  requires: ['visitor', 'destination'],
  edge: { type: 'VISITED', from: 'visitor', to: 'destination' },
  period: 'YEAR',
  gapDays: 3,
  phrase: { subject: 'visitor', base: 'visit', past: 'visited', gerund: 'visiting', object: 'destination' },
  frames: [
    {
      rule: 'visit.verb',
      pos: 'VERB',
      lemmas: lexemes('visit, tour, stop over'),
      roles: { visitor: ['subject'], destination: ['object', 'prep:to', 'prep:in'] },
      confidence: 0.9,
    },
    {
      rule: 'visit.travel-to',
      pos: 'VERB',
      lemmas: lexemes(
        'travel, fly, arrive, go, journey, head, return, land, leave, fly in, come, depart, embark, jet',
      ),
      preposition: ['to', 'in', 'for', 'at', 'into'],
      intransitive: true,
      roles: {
        visitor: ['subject'],
        destination: ['prep:to', 'prep:in', 'prep:into', 'prep:at', 'prep:for'],
      },
      confidence: 0.75,
    },
    {
      rule: 'visit.noun',
      pos: 'NOUN',
      lemmas: lexemes('visit, trip, tour, journey, stopover, pilgrimage'),
      roles: {
        visitor: ['possessor', 'prep:by', 'carrier', 'prep:of', 'modifier'],
        destination: ['prep:to', 'prep:in', 'prep:of', 'head>indirect', 'modifier'],
        host: ['prep:with'],
      },
      confidence: 0.85,
    },
    {
      rule: 'visit.return-home',
      pos: 'VERB',
      lemmas: lexemes('arrive home, return home, fly home, come home, come back, fly back, arrive back'),
      preposition: ['from'],
      roles: { visitor: ['subject'], destination: ['prep:from'] },
      confidence: 0.72,
    },
    {
      rule: 'visit.send-envoy',
      pos: 'VERB',
      lemmas: lexemes('send, dispatch, despatch'),
      where: {
        object: lexemes(
          'envoy, delegation, emissary, negotiator, mediator, minister, diplomat, secretary, representative, mission',
        ),
      },
      roles: { visitor: ['object>modifier', 'object>possessor', 'subject'], destination: ['prep:to'] },
      confidence: 0.8,
    },
    {
      rule: 'visit.attend',
      pos: 'VERB',
      lemmas: lexemes('attend, take part, participate'),
      where: {
        object: lexemes(
          'conference, summit, ceremony, inauguration, funeral, celebration, session, forum, parade, festival',
        ),
      },
      roles: { visitor: ['subject'], destination: ['object>prep:in', 'prep:in', 'object>prep:at'] },
      confidence: 0.7,
    },
    {
      rule: 'visit.shuttle',
      pos: 'VERB',
      lemmas: ['shuttle'],
      roles: { visitor: ['subject'], destination: ['prep:between', 'prep:to', 'prep:from'] },
      confidence: 0.87,
    },
  ],
  examples: [
    { text: 'Anna Larsen paid Lima a visit.', roles: { visitor: ['Anna Larsen'], destination: ['Lima'] } },
    {
      text: 'Anna Larsen arrived in Kampala at the start of a tour of Kenya.',
      roles: { visitor: ['Anna Larsen'], destination: ['Kampala'] },
    },
    { text: 'Kenya sent an envoy to Lima.', roles: { visitor: ['Kenya'], destination: ['Lima'] } },
    {
      text: 'Anna Larsen wound up a visit to Lima.',
      roles: { visitor: ['Anna Larsen'], destination: ['Lima'] },
    },
    {
      text: 'Anna Larsen visited Nairobi on Monday.',
      roles: { visitor: ['Anna Larsen'], destination: ['Nairobi'] },
    },
    {
      text: 'The trip of Anna Larsen to Lima was her first.',
      roles: { visitor: ['Anna Larsen'], destination: ['Lima'] },
    },
    {
      text: 'Anna Larsen will travel to Oslo next week.',
      roles: { visitor: ['Anna Larsen'], destination: ['Oslo'] },
      modality: 'PLANNED',
    },
    {
      text: 'Anna Larsen did not visit Lisbon.',
      roles: { visitor: ['Anna Larsen'], destination: ['Lisbon'] },
      polarity: 'NEGATED',
    },
    { text: 'Anna Larsen paid a visit to Lima.', roles: { visitor: ['Anna Larsen'], destination: ['Lima'] } },
    { text: 'A Kenyan delegation arrived in Lima.', roles: { visitor: ['Kenya'], destination: ['Lima'] } },
    { text: 'The website was visited by thousands of users in Lisbon.', roles: null },
    { text: 'Peru was visited with criticism.', roles: null },
  ],
}
