import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const whereAndAgainst = {
  actor: ['subject', 'subject>prep:in'],
  target: [
    'prep:against',
    'prep:outside>prep:of',
    'prep:outside>modifier',
    'prep:outside>possessor',
    'prep:over',
    'prep:at',
    'purpose>object',
    'purpose>prep:against',
    'purpose>clause',
  ],
  place: ['prep:in', 'prep:at', 'prep:outside', 'prep:near', 'prep:across', 'prep:through'],
} as const

/** Those who stop work in protest; an army's strike is another thing. */
const strikers = lexemes(
  'worker, miner, teacher, doctor, nurse, driver, trucker, pilot, employee, farmer, student, staff, lawyer, judge, union, dockworker, docker, journalist, cleaner, merchant, shopkeeper, trader, civil, servant, federation, confederation, opposition, prisoner, inmate, railwayman, postman, fisherman, policeman, medic, professor, academic, transporter',
)

export const protest: EventKind = {
  type: 'PROTEST',
  description: 'People demonstrate, strike, riot, obstruct or go on hunger strike.',
  plover: 'PROTEST',
  quadClass: 'MATERIAL_CONFLICT',
  score: -6.5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    target: { filler: 'CONCERNED' },
    place: { filler: 'PLACE', principal: true, location: true },
  },
  requires: ['actor|place|target'],
  contentRole: 'cause',
  edge: { type: 'PROTESTED_AGAINST', from: 'actor', to: 'target' },
  period: 'YEAR',
  gapDays: 1,
  phrase: {
    subject: 'actor',
    base: 'protest',
    past: 'protested',
    gerund: 'protesting',
    object: 'target',
    link: 'against',
  },
  frames: [
    {
      rule: 'protest.verb',
      pos: 'VERB',
      lemmas: lexemes('demonstrate, riot, picket, rebel, revolt, loot, rampage, chant, besiege'),
      roles: whereAndAgainst,
      content: ['prep:against', 'prep:over', 'clause'],
      mode: 'demo',
      confidence: 0.87,
    },
    {
      rule: 'protest.people',
      pos: 'VERB',
      lemmas: lexemes(
        'protest, march, rally, gather, converge, clash, walk out, strike, mobilise, mobilize, parade, assemble, scuffle, turn out, burn, torch, block, blockade, occupy, storm, hurl, throw, pelt, chant, shout, boycott, set, vandalise, vandalize',
      ),
      where: {
        subject:
          lexemes(`protester, protestor, demonstrator, student, worker, farmer, activist, thousand, hundred, dozen, crowd, people, resident,
        supporter, opponent, union, teacher, doctor, nurse, miner, youth, mob, rioter, villager, driver, citizen, ten, striker, opposition, monk, settler, woman, lawyer, trucker, policeman, civilian,
        score, million, prisoner, employee, muslim, believer, refugee, migrant, islamist, nationalist, journalist, voter, group, marcher, trader, shopkeeper, fan, family, mother, militant, veteran, taxi, child, campaigner, party, member, relative, widow, survivor, actor, artist, priest, scientist, academic, crew, staff, pilot, docker, dockworker, fireman, firefighter, postman, cleaner, prisoner, pensioner, inhabitant, parent, mourner, worshipper, pilgrim, nun, fisherman, trader, merchant`),
      },
      roles: {
        ...whereAndAgainst,
        target: [
          'prep:against',
          'prep:with',
          'prep:over',
          'object>possessor',
          'object>modifier',
          'prep:outside',
          'prep:at',
          'object',
          'purpose>object',
          'purpose>prep:against',
          'purpose>clause',
        ],
      },
      content: ['prep:against', 'prep:over', 'clause'],
      mode: 'demo',
      confidence: 0.88,
    },
    {
      rule: 'protest.nationals',
      pos: 'VERB',
      lemmas: lexemes('protest, march, rally, strike, walk out'),
      preposition: ['in', 'against', 'outside', 'through', 'across', 'over', 'at', 'on'],
      roles: whereAndAgainst,
      content: ['prep:against', 'prep:over', 'clause'],
      requires: ['actor'],
      unless: {
        subject: lexemes(
          'stock, share, market, currency, price, rupee, dollar, euro, team, index, bond, troop, soldier, army, force, rebel, jet, missile, police, guerrilla, militia, fighter, time',
        ),
      },
      mode: 'demo',
      confidence: 0.72,
    },
    {
      rule: 'protest.take-to-streets',
      pos: 'VERB',
      lemmas: lexemes('take, pour, flood, spill, return'),
      where: { 'prep:to': lexemes('street, square') },
      roles: whereAndAgainst,
      mode: 'demo',
      confidence: 0.92,
    },
    {
      rule: 'protest.pour-into-streets',
      pos: 'VERB',
      lemmas: lexemes('pour, flood, spill, fill'),
      where: { 'prep:into': lexemes('street, square') },
      roles: whereAndAgainst,
      mode: 'demo',
      confidence: 0.9,
    },
    {
      rule: 'protest.on-strike',
      pos: 'VERB',
      lemmas: lexemes('go, be, remain, come out'),
      where: { 'prep:on': lexemes('strike, rampage') },
      roles: whereAndAgainst,
      mode: 'strike',
      confidence: 0.92,
    },
    {
      rule: 'protest.down-tools',
      pos: 'VERB',
      lemmas: lexemes('walk off, walk, down, lay down, stay off, boycott, skip, stay away'),
      where: {
        subject: lexemes(
          'worker, miner, teacher, doctor, nurse, driver, trucker, pilot, employee, farmer, student, staff, lawyer, judge, union, dockworker, docker, journalist, cleaner, merchant, shopkeeper, trader',
        ),
      },
      roles: { ...whereAndAgainst, actor: ['subject'], target: ['object', 'prep:against', 'prep:over'] },
      mode: 'strike',
      confidence: 0.82,
    },
    {
      rule: 'protest.noun',
      pos: 'NOUN',
      lemmas:
        lexemes(`protest, demonstration, rally, march, riot, walkout, sit-in, stoppage, unrest, uprising, procession, vigil,
        rioting, rebellion, revolt, picket, boycott, turmoil, clash, blockade, fast`),
      where: {
        head: lexemes(`hold, stage, organise, organize, join, lead, mount, begin, launch, continue, call, attend, plan, stage, erupt, break,
        start, rock, sweep, spread, grip, end, turn, observe, go, resume, take, hit, paralyse, paralyze, announce`),
      },
      roles: {
        actor: ['carrier', 'possessor', 'prep:by', 'prep:of', 'modifier'],
        target: ['prep:against', 'prep:over', 'prep:outside', 'prep:at'],
        place: ['prep:in', 'prep:outside', 'prep:at', 'prep:across', 'head>object', 'head>prep:in'],
      },
      content: ['prep:against', 'prep:over'],
      mode: 'demo',
      confidence: 0.78,
    },
    {
      rule: 'protest.hunger-strike',
      pos: 'NOUN',
      lemmas: lexemes('strike'),
      where: {
        modifier: lexemes(
          'hunger, general, labour, labor, rail, wildcat, day, hour, week, nationwide, national, countrywide, indefinite, transport, bus, taxi, train, truck, port, dock, teacher, doctor, miner, pilot, worker, student, union, token, warning, solidarity, sympathy',
        ),
      },
      roles: {
        actor: ['carrier', 'possessor', 'prep:by', 'prep:of', 'clause>subject'],
        target: ['prep:against', 'prep:over'],
        place: ['prep:in', 'prep:at', 'head>object'],
      },
      mode: 'strike',
      confidence: 0.9,
    },
    {
      rule: 'protest.strike-by-workers',
      pos: 'NOUN',
      lemmas: lexemes('strike, walkout, stoppage, boycott'),
      where: { 'head>subject': strikers },
      roles: { actor: ['carrier'], target: ['prep:against', 'prep:over'], place: ['prep:in', 'prep:at'] },
      requires: ['actor'],
      mode: 'strike',
      confidence: 0.9,
    },
    {
      rule: 'protest.strike-of-workers',
      pos: 'NOUN',
      lemmas: lexemes('strike'),
      where: { 'prep:by': strikers },
      roles: {
        actor: ['prep:by'],
        target: ['prep:against', 'prep:over'],
        place: ['prep:in', 'prep:at', 'head>object'],
      },
      requires: ['actor'],
      mode: 'strike',
      confidence: 0.9,
    },
    {
      rule: 'protest.strike-paralyses',
      pos: 'NOUN',
      lemmas: ['strike'],
      where: { head: lexemes('paralyse, paralyze, cripple, disrupt, ground, idle, shut, break') },
      unless: { modifier: lexemes('air, missile, drone, rocket') },
      roles: {
        actor: ['prep:by', 'possessor', 'clause>subject', 'prep:of'],
        target: ['prep:against', 'prep:over'],
        place: ['head>object', 'prep:in', 'head>prep:in', 'prep:at'],
      },
      mode: 'strike',
      confidence: 0.85,
    },
  ],
  examples: [
    { text: 'Strikes broke out in Nairobi.', roles: { place: ['Nairobi'] } },
    { text: 'Kenyan workers began a strike over pay.', roles: { actor: ['Kenya'] } },
    { text: 'Kenyan jets began a strike on Uganda.', roles: null },
    {
      text: 'Kenyans marched through Nairobi to denounce Ugandan raids.',
      roles: { actor: ['Kenya'], target: ['Uganda'], place: ['Nairobi'] },
    },
    {
      text: 'Kenyan workers marched against reforms planned by Anna Larsen.',
      roles: { actor: ['Kenya'], target: ['Anna Larsen'] },
    },
    {
      text: 'A nationwide strike called by Kenyan unions paralysed Nairobi.',
      roles: { actor: ['Kenya'], place: ['Nairobi'] },
    },
    { text: 'Kenyan prisoners entered the third week of a hunger strike.', roles: { actor: ['Kenya'] } },
    { text: 'Kenyan nurses staged a second day of protests.', roles: { actor: ['Kenya'] } },
    {
      text: 'Thousands of Kenyans marched in Nairobi against the government.',
      roles: { actor: ['Kenya'], place: ['Nairobi'] },
    },
    { text: 'Kenyan workers went on strike over pay.', roles: { actor: ['Kenya'] } },
    { text: 'Kenyan students took to the streets.', roles: { actor: ['Kenya'] } },
    { text: 'Protesters in Kenya burned a Ugandan flag.', roles: { actor: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenyan activists staged a vigil in Nairobi.', roles: { actor: ['Kenya'], place: ['Nairobi'] } },
    { text: 'Kenyan teachers plan to strike in May.', roles: { actor: ['Kenya'] }, modality: 'PLANNED' },
    { text: 'Stocks rallied in Kenya.', roles: null },
    { text: 'The month of March was wet in Kenya.', roles: null },
  ],
}
