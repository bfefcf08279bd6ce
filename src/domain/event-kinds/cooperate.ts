import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const cooperate: EventKind = {
  type: 'COOPERATE',
  description: 'Parties work together in arms, justice, intelligence, trade or industry.',
  plover: 'COOPERATE',
  quadClass: 'MATERIAL_COOPERATION',
  score: 6.4,
  roles: {
    party: { filler: 'CONCERNED', principal: true, gathers: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['party', 'party'],
  contentRole: 'field',
  edge: { type: 'COOPERATED_WITH', from: 'party', to: 'party' },
  period: 'YEAR',
  gapDays: 14,
  phrase: { subject: 'party', base: 'cooperate', past: 'cooperated', gerund: 'cooperating' },
  frames: [
    {
      rule: 'cooperate.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'cooperate, co-operate, collaborate, team up, join forces, partner, liaise, ally, coordinate',
      ),
      roles: { party: ['subject', 'prep:with'], place: ['prep:in'] },
      content: ['prep:on', 'prep:in'],
      confidence: 0.88,
    },
    {
      rule: 'cooperate.work-together',
      pos: 'VERB',
      lemmas: lexemes('work, train, patrol, operate, exercise, drill, join, fight'),
      preposition: ['with', 'alongside'],
      roles: { party: ['subject', 'prep:with', 'prep:alongside'], place: ['prep:in'] },
      unless: { 'prep:with': lexemes('child, tool, patient, bare, fire, blank') },
      confidence: 0.65,
    },
    {
      rule: 'cooperate.together',
      pos: 'VERB',
      lemmas: lexemes(
        'work together, train together, patrol together, fight together, operate together, act together',
      ),
      roles: { party: ['subject', 'prep:with'], place: ['prep:in'] },
      confidence: 0.85,
    },
    {
      rule: 'cooperate.extradite-anyone',
      pos: 'VERB',
      lemmas: ['extradite'],
      preposition: ['to'],
      roles: { party: ['subject', 'prep:to'] },
      content: ['object'],
      mode: 'judicial',
      confidence: 0.905,
    },
    {
      rule: 'cooperate.extradite',
      pos: 'VERB',
      lemmas: lexemes('extradite, surrender, hand over, turn over, deliver, transfer'),
      where: {
        object: lexemes(
          'suspect, fugitive, murderer, dealer, separatist, criminal, militant, man, killer, gangster, hacker, terrorist, leader, drug, citizen, woman, rebel, bomber, gunman, smuggler, pirate, trafficker, warlord, commander, businessman, fraudster, dissident, hijacker, kidnapper, assassin, spy, banker, tycoon, official, national',
        ),
      },
      preposition: ['to'],
      roles: { party: ['subject', 'prep:to'] },
      requires: ['party', 'party'],
      content: ['object'],
      mode: 'judicial',
      confidence: 0.91,
    },
    {
      rule: 'cooperate.jointly',
      pos: 'VERB',
      lemmas:
        lexemes(`launch jointly, develop jointly, build jointly, produce jointly, construct jointly, operate jointly, patrol jointly,
        explore jointly, organise jointly, organize jointly, fight jointly, manage jointly, host jointly, test jointly, run jointly, explore together, develop together, build together, run together, organise together, study together, research jointly, investigate jointly, sponsor jointly`),
      roles: { party: ['subject', 'prep:with'], place: ['prep:in'] },
      content: ['object'],
      confidence: 0.88,
    },
    {
      rule: 'cooperate.trade',
      pos: 'VERB',
      lemmas: lexemes('buy, import, purchase, export, sell, trade, supply, pump, pipe'),
      preposition: ['from', 'to', 'with'],
      unless: {
        object: lexemes('secret, document, information, ticket, drug, cocaine, heroin, time, stake, share'),
      },
      roles: { party: ['subject', 'prep:from', 'prep:to', 'prep:with'] },
      requires: ['party', 'party'],
      content: ['object'],
      mode: 'economic',
      confidence: 0.72,
    },
    {
      rule: 'cooperate.join-forces',
      pos: 'VERB',
      lemmas: lexemes('join, form, forge, create, establish, found, set up'),
      where: {
        object: lexemes('force, alliance, coalition, partnership, bloc, consortium, union, venture, league'),
      },
      roles: { party: ['subject', 'prep:with', 'object>prep:with', 'object>prep:between'] },
      requires: ['party', 'party'],
      content: ['object'],
      confidence: 0.85,
    },
    {
      rule: 'cooperate.share',
      pos: 'VERB',
      lemmas: lexemes('share, exchange, swap, trade, pool'),
      where: {
        object: lexemes(
          'intelligence, information, datum, technology, expertise, know-how, evidence, prisoner, ambassador, knowledge, student, resource, experience',
        ),
      },
      roles: { party: ['subject', 'prep:with', 'object>prep:with'] },
      content: ['object'],
      confidence: 0.88,
    },
    {
      rule: 'cooperate.joint-exercise',
      pos: 'NOUN',
      lemmas: lexemes(
        'exercise, drill, manoeuvre, maneuver, operation, patrol, search, mission, project, research, production, inspection, investigation, force, wargame, venture, training',
      ),
      where: {
        modifier: lexemes(
          'joint, bilateral, combined, common, trilateral, coordinated, co-ordinated, multinational, cross-border, collaborative',
        ),
      },
      roles: {
        party: ['prep:by', 'carrier', 'possessor', 'prep:between', 'prep:with', 'prep:of', 'modifier'],
        place: ['prep:in', 'prep:near', 'prep:off'],
      },
      mode: 'military',
      confidence: 0.88,
    },
    {
      rule: 'cooperate.noun',
      pos: 'NOUN',
      lemmas: lexemes(
        'cooperation, co-operation, collaboration, partnership, alliance, coordination, trade, exchange, swap',
      ),
      where: {
        head: lexemes(
          'begin, resume, expand, deepen, strengthen, boost, increase, intensify, extend, launch, form, forge, start, build, enhance, have, establish, develop, renew',
        ),
      },
      roles: {
        party: ['prep:by', 'carrier', 'possessor', 'prep:between', 'prep:with', 'prep:among', 'head>subject'],
      },
      content: ['prep:on', 'prep:in'],
      confidence: 0.8,
    },
    {
      rule: 'cooperate.reopen',
      pos: 'VERB',
      lemmas: lexemes('reopen, open, resume, restore, build, launch, inaugurate'),
      where: {
        object: lexemes(
          'border, crossing, flight, trade, route, railway, pipeline, road, bridge, cooperation, link, export, import',
        ),
      },
      roles: {
        party: [
          'subject',
          'object>prep:with',
          'prep:with',
          'object>prep:to',
          'prep:to',
          'object>prep:between',
        ],
      },
      content: ['object'],
      mode: 'economic',
      confidence: 0.7,
    },
    {
      rule: 'cooperate.exercise-together',
      pos: 'NOUN',
      lemmas: lexemes('exercise, drill, manoeuvre, maneuver, patrol, wargame, training'),
      roles: {
        party: ['prep:by', 'carrier', 'possessor', 'prep:between', 'prep:with'],
        place: ['prep:in', 'prep:near', 'prep:off'],
      },
      mode: 'military',
      confidence: 0.76,
    },
    {
      rule: 'cooperate.side-by-side',
      pos: 'VERB',
      lemmas: lexemes('work, fight, serve, train, operate, patrol, stand'),
      where: { object: ['side'] },
      roles: { party: ['subject', 'prep:with'], place: ['prep:in'] },
      confidence: 0.85,
    },
    {
      rule: 'cooperate.open-works',
      pos: 'VERB',
      lemmas: lexemes('open, build, set up, establish, inaugurate, construct'),
      where: {
        object: lexemes(
          'plant, factory, refinery, branch, subsidiary, mill, smelter, pipeline, shipyard, showroom, line',
        ),
      },
      roles: { party: ['subject', 'object>prep:in', 'prep:in', 'object>prep:to', 'prep:to', 'prep:with'] },
      content: ['object'],
      mode: 'economic',
      confidence: 0.72,
    },
    {
      rule: 'cooperate.join-in',
      pos: 'VERB',
      lemmas: lexemes('join, accompany, assist'),
      where: {
        'prep:in': lexemes(
          'exercise, drill, operation, patrol, manoeuvre, maneuver, hunt, search, project, coalition, mission',
        ),
      },
      roles: { party: ['subject', 'object', 'prep:with'] },
      confidence: 0.86,
    },
    {
      rule: 'cooperate.pass-intelligence',
      pos: 'VERB',
      lemmas: lexemes('provide, give, pass, supply, hand, hand over, furnish, send, offer, transfer'),
      where: {
        object: lexemes(
          'intelligence, information, evidence, datum, data, tip, dossier, technology, blueprint',
        ),
      },
      roles: { party: ['subject', 'indirect', 'prep:to', 'object>prep:to', 'prep:with'] },
      content: ['object'],
      mode: 'intelligence',
      confidence: 0.875,
    },
    {
      rule: 'cooperate.alongside',
      pos: 'VERB',
      lemmas: lexemes('fight, battle, serve, patrol, train, deploy, work, march, operate'),
      preposition: ['alongside', 'beside'],
      roles: { party: ['subject', 'prep:alongside', 'prep:beside'], place: ['prep:in'] },
      mode: 'military',
      confidence: 0.925,
    },
  ],
  examples: [
    { text: 'Kenya pumped oil to Uganda in May.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenyan forces fought alongside Ugandan troops.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya passed intelligence to Uganda.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya joined Uganda in a naval drill.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenyan and Ugandan warships held drills in May.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya extradited Anna Larsen to Uganda.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenyan and Ugandan detectives worked side by side.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'A Kenyan company opened a factory in Uganda.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya cooperated with Uganda on the case.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya and Uganda held joint military exercises.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya shares intelligence with Uganda.', roles: { party: ['Kenya', 'Uganda'] } },
    { text: 'Kenya expanded cooperation with Uganda.', roles: { party: ['Kenya', 'Uganda'] } },
    {
      text: 'Kenya refused to cooperate with Uganda.',
      roles: { party: ['Kenya', 'Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'The weather in Kenya did not cooperate.', roles: null },
    { text: 'Kenya shares a border with Uganda.', roles: null },
  ],
}
