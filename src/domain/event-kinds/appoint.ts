import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const posts =
  lexemes(`president, chairman, chairwoman, chair, chairperson, minister, premier, chancellor, director, head, chief, executive, secretary, governor, mayor,
  ambassador, commander, captain, coach, manager, editor, dean, rector, principal, professor, judge, bishop, archbishop, cardinal, pope, leader, speaker,
  treasurer, commissioner, superintendent, spokesman, spokeswoman, deputy, vice-president, officer, envoy, inspector, curator, conductor, partner, ceo`)

export const appoint: EventKind = {
  type: 'APPOINT',
  description: 'Somebody is named to an office or a post.',
  plover: null,
  quadClass: 'NEUTRAL',
  score: 0,
  roles: {
    appointee: { filler: 'PERSON', principal: true },
    appointer: { filler: 'ACTOR', principal: true },
    organization: { filler: 'ACTOR' },
  },
  requires: ['appointee|appointer'],
  contentRole: 'position',
  edge: { type: 'APPOINTED', from: 'appointer', to: 'appointee' },
  period: 'YEAR',
  gapDays: 7,
  phrase: {
    subject: 'appointer',
    base: 'appoint',
    past: 'appointed',
    gerund: 'appointing',
    object: 'appointee',
  },
  frames: [
    {
      rule: 'appoint.verb',
      pos: 'VERB',
      lemmas: lexemes('appoint, nominate, promote, designate, reappoint, reinstate'),
      roles: {
        appointee: ['object'],
        appointer: ['subject'],
        organization: ['prep:at', 'prep:to', 'complement>prep:of', 'prep:as>prep:of', 'prep:as>prep:at'],
      },
      content: ['complement', 'prep:as', 'prep:to'],
      confidence: 0.85,
    },
    {
      rule: 'appoint.name',
      pos: 'VERB',
      lemmas: ['name'],
      requiresContent: true,
      roles: {
        appointee: ['object'],
        appointer: ['subject'],
        organization: ['complement>prep:of', 'complement>prep:at', 'prep:as>prep:of', 'prep:as>prep:at'],
      },
      content: ['complement', 'prep:as'],
      confidence: 0.8,
    },
    {
      rule: 'appoint.swear-in',
      pos: 'VERB',
      lemmas: lexemes('swear in, inaugurate'),
      roles: { appointee: ['object'], appointer: ['subject'], organization: ['prep:as>prep:of'] },
      content: ['prep:as'],
      confidence: 0.8,
    },
    {
      rule: 'appoint.become',
      pos: 'VERB',
      lemmas: lexemes('become'),
      where: { complement: posts },
      roles: {
        appointee: ['subject'],
        organization: [
          'complement>prep:of',
          'complement>prep:at',
          'complement>possessor',
          'complement>modifier',
        ],
      },
      requires: ['appointee'],
      content: ['complement'],
      confidence: 0.75,
    },
    {
      rule: 'appoint.take-over-as',
      pos: 'VERB',
      lemmas: lexemes('take over, step in, return, elevate, hire, recruit, pick, choose, select, install'),
      where: { 'prep:as': posts },
      roles: {
        appointee: ['object', 'subject'],
        organization: ['prep:as>prep:of', 'prep:as>prep:at', 'prep:at'],
      },
      requires: ['appointee'],
      content: ['prep:as'],
      confidence: 0.7,
    },
    {
      rule: 'appoint.noun',
      pos: 'NOUN',
      lemmas: ['appointment', 'nomination'],
      roles: {
        appointee: ['prep:of', 'possessor'],
        appointer: ['prep:by'],
        organization: ['prep:as>prep:of', 'prep:at', 'prep:to'],
      },
      content: ['prep:as', 'prep:to'],
      confidence: 0.7,
    },
    {
      rule: 'appoint.to-head',
      pos: 'VERB',
      lemmas: lexemes('name, appoint, pick, choose, select, nominate, ask, designate, assign, tap, hire'),
      where: {
        clause: lexemes('head, lead, chair, run, command, oversee, manage, direct, replace, succeed, coach'),
      },
      roles: {
        appointee: ['object', 'clause>subject'],
        appointer: ['subject'],
        organization: ['clause>object'],
      },
      requires: ['appointee'],
      confidence: 0.84,
    },
  ],
  examples: [
    {
      text: 'Pedro Alvarez named Carla Rojas to head the inquiry.',
      roles: { appointee: ['Carla Rojas'], appointer: ['Pedro Alvarez'] },
    },
    {
      text: 'Peru appointed Carla Rojas as finance minister on Friday.',
      roles: { appointer: ['Peru'], appointee: ['Carla Rojas'] },
    },
    {
      text: 'Carla Rojas was named chief executive of Siemens.',
      roles: { appointee: ['Carla Rojas'], organization: ['Siemens'] },
    },
    { text: 'Peru named a judge as interim leader.', roles: { appointer: ['Peru'] } },
    { text: 'Carla Rojas was sworn in as president of Peru.', roles: { appointee: ['Carla Rojas'] } },
    {
      text: 'The appointment of Carla Rojas as minister surprised nobody.',
      roles: { appointee: ['Carla Rojas'] },
    },
    {
      text: 'Peru will appoint Carla Rojas as envoy.',
      roles: { appointer: ['Peru'], appointee: ['Carla Rojas'] },
      modality: 'PLANNED',
    },
    {
      text: 'Carla Rojas became chairman of Siemens in May.',
      roles: { appointee: ['Carla Rojas'], organization: ['Siemens'] },
    },
    { text: 'Carla Rojas took over as editor on Friday.', roles: { appointee: ['Carla Rojas'] } },
    { text: 'Carla Rojas became ill in Peru.', roles: null },
    { text: 'The new bridge in Peru was inaugurated late.', roles: null },
    { text: 'The suspect was named by police.', roles: null },
  ],
}
