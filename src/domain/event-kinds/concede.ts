import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

export const concede: EventKind = {
  type: 'CONCEDE',
  description:
    'An actor yields: it gives in to a demand, lifts a ban, eases restrictions or grants freedoms.',
  plover: 'CONCEDE',
  ploverByMode: { access: 'RETREAT' },
  quadClass: 'VERBAL_COOPERATION',
  score: 5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    counterpart: { filler: 'CONCERNED', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['actor'],
  contentRole: 'concession',
  edge: { type: 'CONCEDED_TO', from: 'actor', to: 'counterpart' },
  period: 'YEAR',
  gapDays: 3,
  phrase: {
    subject: 'actor',
    base: 'yield',
    past: 'yielded',
    gerund: 'yielding',
    object: 'counterpart',
    link: 'to',
  },
  frames: [
    {
      rule: 'concede.lift',
      pos: 'VERB',
      lemmas: lexemes(
        'lift, ease, relax, loosen, end, remove, repeal, soften, drop, waive, scrap, abolish, revoke, rescind, withdraw, suspend, reduce, overturn, reverse, cancel, unfreeze, unblock, roll back',
      ),
      where: {
        object:
          lexemes(`ban, sanction, curfew, restriction, embargo, emergency, law, lockdown, tariff, censorship,
        boycott, moratorium, control, measure, charge, demand, requirement, rule, objection, barrier, duty, opposition, veto, fatwa, quarantine, visa, fee, quota, tax, penalty, bill, plan, decision, reform, legislation, increase, hike, proposal, amendment, threat, decree, edict, subsidy, cut, austerity`),
      },
      roles: {
        actor: ['subject'],
        counterpart: [
          'object>prep:on',
          'object>prep:against',
          'prep:on',
          'prep:against',
          'prep:for',
          'object',
        ],
        place: whereabouts,
      },
      content: ['object'],
      mode: 'ease',
      confidence: 0.89,
    },
    {
      rule: 'concede.give-in',
      pos: 'VERB',
      lemmas: lexemes(
        'give in, give way, bow, yield, accede, capitulate, succumb, back down, cave, cave in, relent, acquiesce, bend, assent, submit',
      ),
      roles: { actor: ['subject'], counterpart: ['prep:to', 'prep:to>possessor', 'prep:from'], place: [] },
      content: ['prep:to', 'prep:on'],
      confidence: 0.86,
    },
    {
      rule: 'concede.accept',
      pos: 'VERB',
      lemmas: lexemes('accept, meet, grant, concede, honour, honor, satisfy, fulfil, fulfill'),
      where: {
        object: lexemes(
          'demand, resignation, defeat, responsibility, blame, request, condition, autonomy, independence, amnesty, ruling, freedom, mistake, error, concession, right, term, inspection, inspector, monitor, clemency, truce',
        ),
      },
      roles: {
        actor: ['subject'],
        counterpart: [
          'indirect',
          'prep:to',
          'object>possessor',
          'object>prep:of',
          'prep:from',
          'object>modifier',
          'object>prep:from',
        ],
        place: [],
      },
      content: ['object'],
      confidence: 0.82,
    },
    {
      rule: 'concede.commute-sentence',
      pos: 'VERB',
      lemmas: lexemes('commute, quash, overturn, reduce, annul, suspend, drop, reverse'),
      where: { object: lexemes('sentence, conviction, verdict, charge, penalty, case, warrant, term') },
      roles: {
        actor: ['subject'],
        counterpart: ['object>prep:against', 'prep:against', 'object>prep:of', 'object'],
        place: [],
      },
      content: ['object'],
      confidence: 0.86,
    },
    {
      rule: 'concede.noun',
      pos: 'NOUN',
      lemmas: lexemes('concession, amnesty, clemency, pardon'),
      roles: {
        actor: ['prep:by', 'carrier', 'possessor', 'prep:from', 'modifier'],
        counterpart: ['prep:to', 'prep:for'],
        place: [],
      },
      confidence: 0.8,
    },
    {
      rule: 'concede.grant-access',
      pos: 'VERB',
      lemmas: lexemes('allow, permit, let, allow in, let in, admit, grant, give'),
      where: {
        object: lexemes(
          'inspector, observer, monitor, convoy, access, worker, aid, investigator, delegation, visit, entry',
        ),
      },
      roles: { actor: ['subject'], counterpart: ['indirect', 'prep:to', 'object', 'prep:for'], place: [] },
      content: ['object'],
      mode: 'access',
      confidence: 0.85,
    },
    {
      rule: 'concede.allow-in',
      pos: 'VERB',
      lemmas: lexemes('allow, permit, let, allow in'),
      roles: { actor: ['subject'], counterpart: ['clause>subject', 'object'], place: [] },
      content: ['clause', 'object'],
      requiresContent: true,
      confidence: 0.75,
    },
    {
      rule: 'concede.give-ground',
      pos: 'VERB',
      lemmas: lexemes('give, make, offer'),
      where: { object: lexemes('ground, way, concession') },
      roles: { actor: ['subject'], counterpart: ['prep:to', 'object>prep:to'], place: [] },
      confidence: 0.86,
    },
    {
      rule: 'concede.reopen',
      pos: 'VERB',
      lemmas: lexemes('reopen, unblock, unseal, open'),
      where: {
        object: lexemes(
          'border, crossing, frontier, airspace, road, port, station, newspaper, university, school, internet, mosque, church, office, embassy',
        ),
      },
      roles: {
        actor: ['subject'],
        counterpart: ['object>prep:with', 'prep:to', 'object>prep:to'],
        place: ['prep:in', 'prep:at'],
      },
      confidence: 0.68,
    },
    {
      rule: 'concede.lower-duty',
      pos: 'VERB',
      lemmas: lexemes('halve, lower, slash, trim, reduce, cut, drop, waive, abolish, scrap'),
      where: { object: lexemes('tariff, duty, quota, levy, fee, toll, charge') },
      roles: {
        actor: ['subject'],
        counterpart: ['object>prep:on', 'prep:on', 'prep:for', 'object>prep:from'],
        place: [],
      },
      confidence: 0.85,
    },
    {
      rule: 'concede.legalise',
      pos: 'VERB',
      lemmas: lexemes('legalise, legalize, unban, decriminalise, decriminalize, rehabilitate, reinstate'),
      roles: { actor: ['subject'], counterpart: ['object'], place: [] },
      content: ['object'],
      confidence: 0.76,
    },
    {
      rule: 'concede.restore',
      pos: 'VERB',
      lemmas: lexemes('restore, reinstate, return, grant'),
      where: {
        object: lexemes(
          'licence, license, right, citizenship, autonomy, internet, democracy, parliament, constitution, freedom, liberty, accreditation',
        ),
      },
      roles: {
        actor: ['subject'],
        counterpart: ['prep:to', 'object>prep:of', 'object>possessor', 'object'],
        place: [],
      },
      content: ['object'],
      confidence: 0.8,
    },
    {
      rule: 'concede.let-in',
      pos: 'VERB',
      lemmas: lexemes('allow, permit, let, admit'),
      where: {
        object: lexemes('inspector, observer, monitor, convoy, investigator, peacekeeper, rapporteur'),
      },
      preposition: ['into', 'in', 'to', 'back'],
      roles: { actor: ['subject'], counterpart: ['object'], place: [] },
      content: ['object'],
      mode: 'access',
      confidence: 0.87,
    },
    {
      rule: 'concede.open-corridor',
      pos: 'VERB',
      lemmas: lexemes('open, guarantee, create, establish'),
      where: { object: lexemes('corridor, passage') },
      roles: {
        actor: ['subject'],
        counterpart: ['prep:for', 'object>prep:for', 'prep:to', 'object>prep:to', 'prep:into'],
        place: ['prep:in'],
      },
      content: ['object'],
      mode: 'access',
      confidence: 0.8,
    },
  ],
  examples: [
    { text: 'Kenya legalised an opposition party.', roles: { actor: ['Kenya'], counterpart: ['Kenya'] } },
    { text: 'Kenya allowed inspectors back into the plant.', roles: { actor: ['Kenya'] } },
    { text: 'Kenya lifted its ban on Ugandan milk.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    { text: 'Kenya eased restrictions on the press.', roles: { actor: ['Kenya'] } },
    { text: 'Kenya bowed to Ugandan pressure.', roles: { actor: ['Kenya'], counterpart: ['Uganda'] } },
    { text: 'The curfew was lifted by Kenya.', roles: { actor: ['Kenya'] } },
    {
      text: 'Kenya will not lift the embargo.',
      roles: { actor: ['Kenya'] },
      polarity: 'NEGATED',
      modality: 'PLANNED',
    },
    { text: 'Kenya met the deadline.', roles: null },
    { text: 'Kenya accepted a gift of flowers.', roles: null },
  ],
}
