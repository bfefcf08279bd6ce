import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const venue = ['prep:in', 'prep:at'] as const

/** Those who meet in the last round of a tournament play. */
const contests = lexemes(
  'round, final, semifinal, semi-final, quarterfinal, quarter-final, match, game, tie, bout, playoff, decider',
)

export const meet: EventKind = {
  type: 'MEET',
  description: 'Two or more parties meet in person.',
  plover: 'CONSULT',
  quadClass: 'VERBAL_COOPERATION',
  score: 2.5,
  roles: {
    participant: { filler: 'ACTOR', principal: true, gathers: true },
    host: { filler: 'ACTOR' },
    venue: { filler: 'PLACE', location: true },
  },
  requires: ['participant', 'participant'],
  edge: { type: 'MET', from: 'participant', to: 'participant' },
  period: 'YEAR',
  gapDays: 1,
  phrase: { subject: 'participant', base: 'meet', past: 'met', gerund: 'meeting' },
  frames: [
    {
      rule: 'meet.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'meet, confer, huddle, consult, sit down, convene, gather, get together, meet up, deliberate, dine, lunch, breakfast',
      ),
      unless: { 'prep:in': contests },
      roles: { participant: ['subject', 'object', 'prep:with'], venue },
      confidence: 0.9,
    },
    {
      rule: 'meet.receive',
      pos: 'VERB',
      lemmas: lexemes('receive, host, welcome, greet, entertain, see'),
      roles: { participant: ['subject', 'object'], venue },
      confidence: 0.81,
    },
    {
      rule: 'meet.talk-with',
      pos: 'VERB',
      lemmas: lexemes('talk, speak, discuss, chat, consult'),
      preposition: ['with', 'to'],
      roles: { participant: ['subject', 'prep:with', 'prep:to'], venue },
      confidence: 0.75,
    },
    {
      rule: 'meet.noun',
      pos: 'NOUN',
      lemmas:
        lexemes(`meeting, talk, summit, interaction, discussion, audience, encounter, consultation, conversation, luncheon, lunch,
        dinner, breakfast, get-together, session, conference, gathering, huddle, rendezvous`),
      roles: {
        participant: [
          'possessor',
          'prep:by',
          'carrier',
          'prep:between',
          'prep:with',
          'prep:of',
          'prep:among',
          'modifier',
        ],
        venue,
      },
      confidence: 0.8,
    },
    {
      rule: 'meet.exchange-views',
      pos: 'VERB',
      lemmas: lexemes('exchange, swap, compare, share'),
      where: { object: lexemes('view, opinion, idea, note, thought') },
      roles: { participant: ['subject', 'prep:with', 'object>prep:with'], venue },
      confidence: 0.85,
    },
    {
      rule: 'meet.brief',
      pos: 'VERB',
      lemmas: lexemes('brief, debrief, accompany'),
      roles: { participant: ['subject', 'object'], venue },
      confidence: 0.7,
    },
    {
      rule: 'meet.call-on',
      pos: 'VERB',
      lemmas: ['call'],
      where: {
        'prep:on': lexemes(
          'king, queen, president, premier, prince, princess, pope, emir, sultan, chancellor, monarch, emperor, counterpart',
        ),
      },
      unless: {
        clause: lexemes(
          'resign, step, quit, end, stop, release, free, allow, withdraw, sign, act, respect, intervene, help',
        ),
      },
      roles: { participant: ['subject', 'prep:on'], venue },
      confidence: 0.87,
    },
    {
      rule: 'meet.courtesy-call',
      pos: 'NOUN',
      lemmas: lexemes('call'),
      where: { modifier: lexemes('courtesy, farewell') },
      roles: { participant: ['prep:by', 'carrier', 'prep:on', 'prep:to'], venue },
      confidence: 0.88,
    },
  ],
  examples: [
    { text: 'Kenya and Uganda exchanged views on trade.', roles: { participant: ['Kenya', 'Uganda'] } },
    {
      text: 'Anna Larsen paid a courtesy call on Pedro Alvarez.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
    },
    { text: 'Kenya called on Uganda to open the border.', roles: null },
    {
      text: 'Anna Larsen met Pedro Alvarez in Lima on Monday.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'], venue: ['Lima'] },
    },
    {
      text: 'Anna Larsen held talks with Pedro Alvarez.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
    },
    {
      text: 'Anna Larsen is expected to meet Pedro Alvarez next month.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
      modality: 'PLANNED',
    },
    {
      text: 'Anna Larsen is to meet Pedro Alvarez on Friday.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
      modality: 'PLANNED',
    },
    {
      text: 'Anna Larsen refused to meet Pedro Alvarez.',
      roles: { participant: ['Anna Larsen', 'Pedro Alvarez'] },
      polarity: 'NEGATED',
    },
    {
      text: 'Kenyan and Ugandan ministers met in Lima.',
      roles: { participant: ['Kenya', 'Uganda'], venue: ['Lima'] },
    },
    {
      text: 'Kenya cancelled a meeting with Uganda.',
      roles: { participant: ['Kenya', 'Uganda'] },
      polarity: 'NEGATED',
      modality: 'PLANNED',
    },
    { text: 'The company met its targets in Kenya.', roles: null },
    { text: 'Kenya met the deadline in Uganda.', roles: null },
  ],
}
