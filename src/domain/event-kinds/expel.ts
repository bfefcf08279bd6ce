import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

const envoys = lexemes(
  `diplomat, ambassador, envoy, consul, attache, attaché, spy, official, representative, charge, official, inspector, agent, mission, correspondent`,
)

export const expel: EventKind = {
  type: 'EXPEL',
  description: 'An actor sends persons out of its country or an organization out of its ranks.',
  plover: 'SANCTION',
  ploverByMode: { deport: 'COERCE' },
  quadClass: 'MATERIAL_CONFLICT',
  score: -5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    expelled: { filler: 'CONCERNED', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['actor', 'expelled'],
  edge: { type: 'EXPELLED', from: 'actor', to: 'expelled' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'expel', past: 'expelled', gerund: 'expelling', object: 'expelled' },
  frames: [
    {
      rule: 'expel.envoys',
      pos: 'VERB',
      lemmas: lexemes('expel, kick out, throw out, send home, eject, oust'),
      where: { object: envoys },
      roles: { actor: ['subject'], expelled: ['object'], place: ['prep:from'] },
      mode: 'expel',
      confidence: 0.92,
    },
    {
      rule: 'expel.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'expel, deport, extradite, banish, exile, oust, evict, eject, kick out, throw out, drive out, turn away, send home, force out, repatriate',
      ),
      unless: {
        object: lexemes(
          'complaint, case, petition, appeal, charge, claim, lawsuit, suit, request, bill, proposal, evidence, motion, conviction, verdict, ruling, result, law',
        ),
      },
      roles: { actor: ['subject'], expelled: ['object'], place: ['prep:from'] },
      mode: 'deport',
      confidence: 0.9,
    },
    {
      rule: 'expel.order-to-leave',
      pos: 'VERB',
      lemmas: lexemes('order, tell, ask, force'),
      where: {
        clause: lexemes('leave, depart'),
      },
      unless: {
        object: lexemes(
          'troop, soldier, force, army, peacekeeper, rebel, fighter, child, resident, crowd, villager',
        ),
      },
      roles: { actor: ['subject'], expelled: ['object'] },
      confidence: 0.9,
    },
    {
      rule: 'expel.persona-non-grata',
      pos: 'VERB',
      lemmas: lexemes('declare, name, brand'),
      where: { clause: lexemes('persona') },
      roles: { actor: ['subject'], expelled: ['object', 'clause>subject'] },
      confidence: 0.9,
    },
    {
      rule: 'expel.noun',
      pos: 'NOUN',
      lemmas: lexemes('expulsion, deportation, extradition, eviction'),
      roles: {
        actor: ['prep:by', 'possessor', 'carrier', 'modifier', 'prep:from'],
        expelled: ['prep:of'],
        place: [...whereabouts, 'prep:from'],
      },
      mode: 'deport',
      confidence: 0.8,
    },
  ],
  examples: [
    { text: 'A Kenyan court threw out the complaint of Anna Larsen.', roles: null },
    { text: 'Kenya expelled two Ugandan diplomats.', roles: { actor: ['Kenya'], expelled: ['Uganda'] } },
    { text: 'Anna Larsen was deported by Kenya.', roles: { actor: ['Kenya'], expelled: ['Anna Larsen'] } },
    {
      text: "Kenya's expulsion of Ugandan migrants continued.",
      roles: { actor: ['Kenya'], expelled: ['Uganda'] },
    },
    { text: 'Kenya kicked out the Ugandan ambassador.', roles: { actor: ['Kenya'], expelled: ['Uganda'] } },
    {
      text: 'Kenya threatened to expel Ugandan diplomats.',
      roles: { actor: ['Kenya'], expelled: ['Uganda'] },
      modality: 'POSSIBLE',
    },
    { text: 'The engine expelled smoke over Kenya.', roles: null },
    { text: 'Kenya ousted the champions in the semi-final.', roles: null },
  ],
}
