import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

const measures =
  lexemes(`curfew, emergency, law, lockdown, blockade, ban, censorship, restriction, limit, quarantine, control,
  moratorium, crackdown, siege, rule, closure`)

export const restrict: EventKind = {
  type: 'RESTRICT',
  description:
    'An authority coerces without arms: it bans, closes, censors, seizes or blocks, or imposes a curfew or martial law.',
  plover: 'COERCE',
  quadClass: 'MATERIAL_CONFLICT',
  score: -5.5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    target: { filler: 'CONCERNED', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['actor|place|target'],
  contentRole: 'measure',
  edge: { type: 'RESTRICTED', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 3,
  phrase: {
    subject: 'actor',
    base: 'impose restrictions',
    past: 'imposed restrictions',
    gerund: 'imposing restrictions',
    object: 'target',
    link: 'on',
  },
  frames: [
    {
      rule: 'restrict.impose',
      pos: 'VERB',
      lemmas: lexemes(
        'impose, declare, proclaim, introduce, extend, announce, enforce, slap, place, order, decree, tighten, launch, maintain',
      ),
      where: { object: measures },
      roles: {
        actor: ['subject'],
        target: [
          'prep:on',
          'prep:against',
          'object>prep:on',
          'object>prep:against',
          'object>prep:of',
          'prep:in',
        ],
        place: ['prep:in', 'prep:across', 'prep:over', 'object>prep:in'],
      },
      content: ['object'],
      confidence: 0.86,
    },
    {
      rule: 'restrict.ban',
      pos: 'VERB',
      lemmas: lexemes(
        'ban, outlaw, censor, prohibit, bar, forbid, proscribe, restrict, muzzle, gag, silence, suppress, repress, persecute, harass, coerce, dissolve, disband, quarantine, crack down, clamp down, stifle, jam, curb',
      ),
      roles: {
        actor: ['subject'],
        target: ['object', 'prep:on', 'object>prep:from', 'prep:from', 'clause>subject'],
        place: whereabouts,
      },
      content: ['object', 'prep:on', 'clause'],
      confidence: 0.85,
    },
    {
      rule: 'restrict.seize',
      pos: 'VERB',
      lemmas: lexemes(
        'seize, confiscate, impound, expropriate, nationalise, nationalize, commandeer, requisition, blockade, besiege, occupy, annex, intercept, raid, capture, search, demolish, bulldoze, destroy, take over, hijack, grab',
      ),
      roles: { actor: ['subject'], target: ['object', 'prep:from', 'object>prep:from'], place: whereabouts },
      content: ['object'],
      confidence: 0.8,
    },
    {
      rule: 'restrict.board',
      pos: 'VERB',
      lemmas: ['board'],
      where: { object: lexemes('ship, vessel, boat, tanker, trawler, freighter, ferry, yacht, dhow, barge') },
      roles: { actor: ['subject'], target: ['object'], place: whereabouts },
      content: ['object'],
      confidence: 0.7,
    },
    {
      rule: 'restrict.close',
      pos: 'VERB',
      lemmas: lexemes(
        'close, shut, shut down, block, cut, cut off, suspend, seal, seal off, disrupt, restrict, close down, cordon off',
      ),
      where: {
        object:
          lexemes(`border, newspaper, station, channel, internet, access, website, crossing, airspace, office, university,
        school, mosque, church, road, party, broadcaster, service, network, parliament, outlet, embassy, port, airport, radio,
        organisation, organization, group, television, media, strait, route, constitution, entry, frontier, city, town, street, square, bank, supply, electricity, gas, water, shop`),
      },
      roles: {
        actor: ['subject'],
        target: ['prep:with', 'object>prep:with', 'prep:to', 'object'],
        place: whereabouts,
      },
      requires: ['actor'],
      content: ['object'],
      confidence: 0.82,
    },
    {
      rule: 'restrict.off-the-air',
      pos: 'VERB',
      lemmas: lexemes('take, pull, force, knock, put'),
      where: { 'prep:off': lexemes('air') },
      roles: { actor: ['subject'], target: ['object'], place: [] },
      content: ['object'],
      confidence: 0.9,
    },
    {
      rule: 'restrict.strip-of',
      pos: 'VERB',
      lemmas: lexemes('strip, deprive'),
      preposition: ['of'],
      roles: { actor: ['subject'], target: ['object'], place: [] },
      content: ['prep:of'],
      confidence: 0.85,
    },
    {
      rule: 'restrict.prevent',
      pos: 'VERB',
      lemmas: lexemes('prevent, stop, bar, block, keep, prohibit, ban'),
      preposition: ['from'],
      roles: { actor: ['subject'], target: ['object'], place: whereabouts },
      requires: ['actor', 'target'],
      content: ['prep:from'],
      confidence: 0.7,
    },
    {
      rule: 'restrict.switch-off',
      pos: 'VERB',
      lemmas: lexemes('switch off, turn off, disconnect, throttle, slow'),
      where: {
        object: lexemes(
          'internet, media, network, service, facebook, phone, signal, access, electricity, power, water, channel, station, broadcast',
        ),
      },
      roles: { actor: ['subject'], target: ['prep:in', 'object'], place: whereabouts },
      content: ['object'],
      confidence: 0.85,
    },
    {
      rule: 'restrict.noun',
      pos: 'NOUN',
      lemmas: lexemes(
        'crackdown, clampdown, blockade, seizure, censorship, confiscation, annexation, siege, repression, persecution, harassment',
      ),
      roles: {
        actor: ['possessor', 'modifier', 'prep:by', 'carrier'],
        target: ['prep:on', 'prep:against', 'prep:of'],
        place: ['prep:in'],
      },
      confidence: 0.7,
    },
    {
      rule: 'restrict.put-under',
      pos: 'VERB',
      lemmas: lexemes('put, place, keep, impose, bring'),
      where: {
        'prep:under': lexemes(
          'curfew, lockdown, law, siege, quarantine, emergency, blockade, restriction, censorship, embargo, surveillance',
        ),
      },
      roles: { actor: ['subject'], target: ['object'], place: ['object', 'prep:in', 'object>prep:in'] },
      confidence: 0.88,
    },
    {
      rule: 'restrict.force-to',
      pos: 'VERB',
      lemmas: lexemes('force, compel, coerce, oblige'),
      where: { 'clause>auxiliary': lexemes('to') },
      roles: { actor: ['subject'], target: ['object', 'clause>subject'], place: ['prep:in'] },
      requires: ['actor', 'target'],
      confidence: 0.7,
    },
    {
      rule: 'restrict.stop-traffic',
      pos: 'VERB',
      lemmas: lexemes('stop, turn back, turn away, block, halt, hold up, intercept, impound, detain'),
      where: {
        object: lexemes(
          'truck, lorry, ship, vessel, tanker, train, convoy, flight, traffic, trade, cargo, refugee, migrant, boat, plane, bus, fisherman, trawler, journalist, traveller, pilgrim',
        ),
      },
      roles: {
        actor: ['subject'],
        target: ['object', 'object>prep:from'],
        place: ['prep:at', 'prep:in', 'prep:near', 'prep:from'],
      },
      requires: ['actor', 'target'],
      confidence: 0.82,
    },
    {
      rule: 'restrict.seal',
      pos: 'VERB',
      lemmas: lexemes('seal off, cordon off, seal, quarantine, lock down, dispossess, expropriate'),
      roles: { actor: ['subject'], target: ['object'], place: ['object', 'prep:in'] },
      requires: ['target|place'],
      confidence: 0.82,
    },
  ],
  examples: [
    { text: 'Kenya shut three newspapers.', roles: { actor: ['Kenya'], target: ['Kenya'] } },
    { text: 'Kenya confiscated land from Ugandan farmers.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya stopped Ugandan trucks at the border.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya placed Nairobi under curfew.', roles: { actor: ['Kenya'], place: ['Nairobi'] } },
    { text: 'Kenya forced Ugandans to change their names.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya imposed a curfew in Nairobi.', roles: { actor: ['Kenya'], place: ['Nairobi'] } },
    { text: 'Kenya banned a Ugandan newspaper.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'A Ugandan vessel was seized by Kenya.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenya closed its border with Uganda.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    {
      text: 'Kenya did not ban Ugandan newspapers.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'Kenya may declare martial law.', roles: { actor: ['Kenya'] }, modality: 'POSSIBLE' },
    { text: 'Anna Larsen closed the door.', roles: null },
    { text: 'The market closed higher.', roles: null },
  ],
}
