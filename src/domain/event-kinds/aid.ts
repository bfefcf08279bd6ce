import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const goods =
  lexemes(`aid, assistance, relief, help, food, medicine, loan, grant, fund, money, supply, tent, equipment,
  weapon, arm, missile, system, ammunition, tank, jet, vaccine, dollar, euro, package, shipment, rice, wheat, water, shelter,
  doctor, medic, nurse, rescuer, team, credit, funding, support, asylum, refuge, protection, blanket, fuel, hospital,
  training, subsidy, donation, ship, vessel, aircraft, drone, clothing, care, cash, rescue, worker, $, €, £, rocket, rifle, gun, shell, billion, million, visa, passage, peacekeeper, observer, convoy, plane, adviser, advisor, boat, helicopter, vehicle, ambulance, truck, diver, tonne, ton, disinfectant, bed, medication, flour, grain, kit, mask, generator, barrel, cargo, gift`)

export const aid: EventKind = {
  type: 'AID',
  description: 'An actor gives another money, goods, arms, shelter or relief.',
  plover: 'AID',
  quadClass: 'MATERIAL_COOPERATION',
  score: 7,
  roles: {
    donor: { filler: 'ACTOR', principal: true },
    recipient: { filler: 'CONCERNED', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['donor', 'recipient'],
  contentRole: 'aid',
  edge: { type: 'AIDED', from: 'donor', to: 'recipient' },
  period: 'YEAR',
  gapDays: 5,
  phrase: { subject: 'donor', base: 'aid', past: 'aided', gerund: 'aiding', object: 'recipient' },
  frames: [
    {
      rule: 'aid.give',
      pos: 'VERB',
      lemmas:
        lexemes(`give, provide, deliver, send, supply, offer, grant, extend, lend, ship, allocate, hand, fly, airlift,
        distribute, pledge, channel, contribute, dispatch, release, approve, sell, transfer, hand over, hand out, despatch, rush, disburse, increase, resume, earmark`),
      where: { object: goods },
      roles: {
        donor: ['subject', 'object>modifier'],
        recipient: ['indirect', 'prep:to', 'prep:for', 'object>prep:to', 'object>prep:for', 'prep:in'],
      },
      content: ['object'],
      confidence: 0.86,
    },
    {
      rule: 'aid.donate',
      pos: 'VERB',
      lemmas: lexemes('donate, airlift, airdrop, bequeath, deposit, inject'),
      roles: { donor: ['subject'], recipient: ['prep:to', 'indirect', 'prep:for', 'prep:in', 'prep:into'] },
      content: ['object'],
      confidence: 0.9,
    },
    {
      rule: 'aid.provide-with',
      pos: 'VERB',
      lemmas: lexemes('provide, supply, equip, furnish, arm'),
      where: { 'prep:with': goods },
      roles: { donor: ['subject'], recipient: ['object'] },
      content: ['prep:with'],
      confidence: 0.86,
    },
    {
      rule: 'aid.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'aid, assist, help, shelter, rescue, bail out, subsidise, subsidize, fund, finance, evacuate, treat, feed, train, rearm',
      ),
      roles: { donor: ['subject'], recipient: ['object', 'prep:in', 'clause>subject'] },
      content: ['clause', 'prep:in', 'prep:with'],
      confidence: 0.75,
    },
    {
      rule: 'aid.take-in',
      pos: 'VERB',
      lemmas: lexemes(
        'take in, take, accept, admit, shelter, host, absorb, welcome, receive, house, accommodate, resettle, feed, treat',
      ),
      where: {
        object: lexemes(
          'refugee, evacuee, migrant, exile, wounded, victim, casualty, survivor, orphan, deserter, defector',
        ),
      },
      roles: { donor: ['subject'], recipient: ['object', 'prep:from'] },
      content: ['object'],
      mode: 'asylum',
      confidence: 0.87,
    },
    {
      rule: 'aid.rescue',
      pos: 'VERB',
      lemmas: lexemes('pull, rescue, dig, save, evacuate, airlift, dig out'),
      where: {
        object: lexemes(
          'survivor, victim, passenger, child, people, crew, villager, resident, civilian, sailor, tourist, body, fisherman, miner, wounded, citizen, national, family',
        ),
      },
      roles: { donor: ['subject'], recipient: ['object', 'prep:from', 'prep:in'] },
      content: ['object'],
      mode: 'rescue',
      confidence: 0.8,
    },
    {
      rule: 'aid.forgive-debt',
      pos: 'VERB',
      lemmas: lexemes('forgive, cancel, write off, waive, reschedule, restructure, relieve'),
      where: { object: lexemes('debt, loan, arrears') },
      roles: {
        donor: ['subject'],
        recipient: ['object>possessor', 'object>modifier', 'prep:to', 'object>prep:of', 'indirect', 'object'],
      },
      content: ['object'],
      confidence: 0.9,
    },
    {
      rule: 'aid.arrives',
      pos: 'VERB',
      lemmas: lexemes('arrive, reach, land, enter, flow'),
      where: { subject: lexemes('aid, relief, convoy, shipment, assistance, supply, consignment, delivery') },
      roles: {
        donor: ['subject', 'prep:from', 'subject>prep:from'],
        recipient: ['object', 'prep:in', 'prep:to', 'prep:at'],
      },
      confidence: 0.8,
    },
    {
      rule: 'aid.give-anything',
      pos: 'VERB',
      lemmas: lexemes(
        'give, deliver, provide, grant, offer, send, supply, allocate, distribute, earmark, set aside, ship, contribute, lend, loan, donate, airlift',
      ),
      unless: {
        object:
          lexemes(`letter, message, warning, ultimatum, note, signal, greeting, invitation, assent, nod, light, backing, support, permission, welcome, blessing, vote, deadline, speech, word, view, interview, answer, reply, troop, soldier,
          force, army, delegation, envoy, ambassador, team, priority, sentence, verdict, reason, lead, goal, victory, evidence, list, report, name, information, statement, condolence, congratulation,
          chance, impression, way, rise, birth, blow, term, detail, account, approval, consent, go-ahead, lecture, apology, assurance, guarantee, promise, pledge, order, instruction, opportunity, dinner, lunch, party, reception, concert, performance, medal, prize, award, title, post, job, seat, ground, demand, request, explanation, credence, notice, police, warship`),
      },
      roles: {
        donor: ['subject'],
        recipient: ['indirect', 'prep:to', 'prep:for', 'object>prep:for', 'object>prep:to'],
      },
      requires: ['donor', 'recipient'],
      content: ['object'],
      confidence: 0.62,
    },
    {
      rule: 'aid.noun',
      pos: 'NOUN',
      lemmas: lexemes('aid, assistance, donation, relief, loan, grant, bailout, asylum'),
      where: {
        head: lexemes(
          'give, provide, deliver, send, supply, offer, grant, extend, pledge, promise, announce, approve, increase, resume, receive, double, boost, raise, step, triple, earmark, authorise, authorize, get, accept',
        ),
      },
      roles: {
        donor: ['prep:by', 'carrier', 'prep:from', 'possessor', 'modifier'],
        recipient: ['prep:to', 'prep:for', 'head>indirect'],
      },
      confidence: 0.84,
    },
    {
      rule: 'aid.plane-brings',
      pos: 'VERB',
      lemmas: lexemes('arrive, reach, land, enter, dock, leave, depart, head, sail'),
      where: {
        subject: lexemes(
          'plane, aircraft, flight, ship, vessel, truck, lorry, train, freighter, helicopter, convoy, airlift',
        ),
        'subject>clause': lexemes('carry, bring, load, lade, bear, transport, deliver'),
      },
      roles: {
        donor: ['subject', 'prep:from', 'subject>prep:from'],
        recipient: ['prep:in', 'prep:to', 'prep:for', 'prep:at', 'object'],
      },
      confidence: 0.82,
    },
    {
      rule: 'aid.grant-asylum',
      pos: 'VERB',
      lemmas: lexemes('grant, give, offer, provide, extend'),
      where: { object: lexemes('asylum, refuge, sanctuary, citizenship, shelter, protection') },
      roles: {
        donor: ['subject'],
        recipient: ['indirect', 'prep:to', 'object>prep:to', 'prep:for', 'object'],
      },
      requires: ['donor'],
      content: ['object'],
      mode: 'asylum',
      confidence: 0.855,
    },
    {
      rule: 'aid.set-up-hospital',
      pos: 'VERB',
      lemmas: lexemes('set up, open, erect, establish, build'),
      where: { object: lexemes('hospital, clinic, kitchen, shelter, camp, tent, school, well') },
      roles: {
        donor: ['subject'],
        recipient: ['prep:for', 'object>prep:for', 'prep:in', 'object>prep:in', 'prep:at', 'object>prep:at'],
      },
      content: ['object'],
      confidence: 0.7,
    },
    {
      rule: 'aid.peacekeepers',
      pos: 'VERB',
      lemmas: lexemes('send, deploy, contribute, provide, dispatch, despatch, offer, commit'),
      where: {
        object: lexemes('peacekeeper, observer, medic, doctor, rescuer, firefighter, fireman, engineer'),
      },
      roles: { donor: ['subject'], recipient: ['prep:to', 'prep:in', 'prep:for', 'indirect'] },
      content: ['object'],
      mode: 'peacekeeping',
      confidence: 0.88,
    },
    {
      rule: 'aid.open-border-to-refugees',
      pos: 'VERB',
      lemmas: lexemes('open, reopen'),
      where: {
        object: lexemes('border, door, gate, frontier, camp, home'),
        'prep:to': lexemes('refugee, migrant, victim, evacuee, exile, survivor, family, civilian, people'),
      },
      roles: { donor: ['subject'], recipient: ['prep:to'] },
      mode: 'asylum',
      confidence: 0.88,
    },
  ],
  examples: [
    {
      text: 'Kenya opened its border to Ugandan refugees.',
      roles: { donor: ['Kenya'], recipient: ['Uganda'] },
    },
    {
      text: 'Kenya forgave 3 million dollars of Ugandan debt.',
      roles: { donor: ['Kenya'], recipient: ['Uganda'] },
    },
    { text: 'Kenya sent peacekeepers to Uganda.', roles: { donor: ['Kenya'], recipient: ['Uganda'] } },
    {
      text: 'A Kenyan plane carrying blankets landed in Uganda.',
      roles: { donor: ['Kenya'], recipient: ['Uganda'] },
    },
    { text: 'Kenya granted asylum to a Ugandan pilot.', roles: { donor: ['Kenya'], recipient: ['Uganda'] } },
    { text: 'Kenya donated food to Uganda.', roles: { donor: ['Kenya'], recipient: ['Uganda'] } },
    { text: 'Kenya gave Uganda emergency aid.', roles: { donor: ['Kenya'], recipient: ['Uganda'] } },
    { text: 'Medicine was sent to Uganda by Kenya.', roles: { donor: ['Kenya'], recipient: ['Uganda'] } },
    {
      text: 'Kenya provided Ugandan refugees with tents.',
      roles: { donor: ['Kenya'], recipient: ['Uganda'] },
    },
    {
      text: 'Kenya will send aid to Uganda.',
      roles: { donor: ['Kenya'], recipient: ['Uganda'] },
      modality: 'PLANNED',
    },
    {
      text: 'Kenya did not deliver weapons to Uganda.',
      roles: { donor: ['Kenya'], recipient: ['Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'Kenya gave up a goal to Uganda.', roles: null },
    { text: 'The bridge provides a short way to Uganda.', roles: null },
  ],
}
