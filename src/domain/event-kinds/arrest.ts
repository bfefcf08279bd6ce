import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

export const arrest: EventKind = {
  type: 'ARREST',
  description: 'An authority arrests, detains or charges persons.',
  plover: 'COERCE',
  quadClass: 'MATERIAL_CONFLICT',
  score: -5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    arrested: { filler: 'CONCERNED', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['actor|arrested|place'],
  contentRole: 'charge',
  edge: { type: 'ARRESTED', from: 'actor', to: 'arrested' },
  period: 'YEAR',
  gapDays: 2,
  phrase: { subject: 'actor', base: 'arrest', past: 'arrested', gerund: 'arresting', object: 'arrested' },
  frames: [
    {
      rule: 'arrest.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'arrest, detain, apprehend, round up, intern, nab, rearrest, handcuff, imprison, incarcerate, lock up, indict, prosecute, arraign',
      ),
      roles: { actor: ['subject', 'prep:in'], arrested: ['object'], place: whereabouts },
      content: ['prep:for', 'prep:on', 'prep:over'],
      mode: 'arrest',
      confidence: 0.9,
    },
    {
      rule: 'arrest.custody',
      pos: 'VERB',
      lemmas: lexemes('take, hold, remand, place, keep'),
      where: { 'prep:into': lexemes('custody, detention') },
      roles: { actor: ['subject', 'prep:in'], arrested: ['object'], place: whereabouts },
      mode: 'arrest',
      confidence: 0.92,
    },
    {
      rule: 'arrest.house-arrest',
      pos: 'VERB',
      lemmas: lexemes('place, put, hold, keep'),
      where: { 'prep:under': lexemes('arrest, detention') },
      roles: { actor: ['subject', 'prep:in'], arrested: ['object'], place: whereabouts },
      mode: 'arrest',
      confidence: 0.92,
    },
    {
      rule: 'arrest.charge',
      pos: 'VERB',
      lemmas: lexemes('charge'),
      preposition: ['with', 'over', 'in', 'for'],
      roles: { actor: ['subject', 'prep:in'], arrested: ['object'], place: [] },
      content: ['prep:with', 'prep:over'],
      requiresContent: true,
      mode: 'charge',
      confidence: 0.86,
    },
    {
      rule: 'arrest.noun',
      pos: 'NOUN',
      lemmas: lexemes('arrest, detention, imprisonment, indictment'),
      roles: {
        actor: ['prep:by', 'modifier', 'carrier'],
        arrested: ['prep:of', 'possessor'],
        place: ['prep:in'],
      },
      mode: 'arrest',
      confidence: 0.75,
    },
    {
      rule: 'arrest.capture',
      pos: 'VERB',
      lemmas: lexemes('capture, seize, catch, hold, grab, collar, track down, bust, pick up'),
      where: {
        subject: lexemes(
          'police, policeman, officer, agent, detective, authority, gendarme, sheriff, marshal, prosecutor, official, customs, guard',
        ),
      },
      roles: { actor: ['subject', 'prep:in'], arrested: ['object'], place: whereabouts },
      requires: ['arrested'],
      confidence: 0.91,
    },
    {
      rule: 'arrest.charged',
      pos: 'VERB',
      lemmas: lexemes('charge'),
      unless: {
        object: lexemes(
          'price, fee, rate, interest, toll, tax, battery, dollar, euro, pound, customer, fare, million, premium, percent',
        ),
      },
      roles: { actor: ['subject'], arrested: ['object'] },
      requires: ['arrested'],
      confidence: 0.7,
    },
    {
      rule: 'arrest.pick-up',
      pos: 'VERB',
      lemmas: lexemes('pick up, haul in, haul away, take away, drag away, bundle, nab, corral'),
      where: {
        subject: lexemes(
          'force, soldier, troop, police, policeman, officer, agent, commando, guard, ranger, army, patrol, militia',
        ),
      },
      roles: { actor: ['subject'], arrested: ['object'], place: whereabouts },
      confidence: 0.86,
    },
  ],
  examples: [
    { text: 'Security forces in Kenya picked up three editors.', roles: { actor: ['Kenya'] } },
    {
      text: 'Kenyan police arrested Anna Larsen in Nairobi.',
      roles: { actor: ['Kenya'], arrested: ['Anna Larsen'], place: ['Nairobi'] },
    },
    {
      text: 'Three Ugandans were detained by Kenyan soldiers.',
      roles: { actor: ['Kenya'], arrested: ['Uganda'] },
    },
    {
      text: 'The arrest of Anna Larsen by Kenya drew protests.',
      roles: { actor: ['Kenya'], arrested: ['Anna Larsen'] },
    },
    {
      text: 'Kenya charged Anna Larsen with espionage.',
      roles: { actor: ['Kenya'], arrested: ['Anna Larsen'] },
    },
    {
      text: 'Kenyan police took a Ugandan reporter into custody.',
      roles: { actor: ['Kenya'], arrested: ['Uganda'] },
    },
    {
      text: 'Kenya denied that it had arrested Anna Larsen.',
      roles: { actor: ['Kenya'], arrested: ['Anna Larsen'] },
      polarity: 'NEGATED',
    },
    { text: 'The decline was arrested by better harvests.', roles: null },
    { text: 'The hotel charged guests in advance.', roles: null },
  ],
}
