import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

/** What is released to the public, or into the air. */
const published =
  lexemes(`statement, report, result, figure, datum, data, film, album, book, gas, water, product, version, video, photo, picture,
  document, list, name, song, study, survey, footage, image, detail, plan, game, movie, trailer, information, number, oil, carbon, energy, toxin, poll, transcript, letter, recording, earnings, model, single, stamp`)

export const release: EventKind = {
  type: 'RELEASE',
  description: 'An actor frees prisoners or hostages, or returns persons or property that it held.',
  plover: 'RETREAT',
  quadClass: 'MATERIAL_COOPERATION',
  score: 7,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    released: { filler: 'CONCERNED', principal: true },
    counterpart: { filler: 'ACTOR' },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['actor|released'],
  edge: { type: 'RELEASED', from: 'actor', to: 'released' },
  period: 'YEAR',
  gapDays: 3,
  phrase: { subject: 'actor', base: 'release', past: 'released', gerund: 'releasing', object: 'released' },
  frames: [
    {
      rule: 'release.verb',
      pos: 'VERB',
      lemmas: lexemes('free, liberate, parole, set free, let go, unshackle, pardon, amnesty, exonerate'),
      roles: {
        actor: ['subject'],
        released: ['object', 'clause>subject', 'complement>object'],
        counterpart: ['prep:to'],
        place: whereabouts,
      },
      mode: 'release',
      confidence: 0.86,
    },
    {
      rule: 'release.persons',
      pos: 'VERB',
      lemmas: lexemes(
        'release, return, hand over, hand back, send back, repatriate, give back, turn over, set',
      ),
      where: {
        object:
          lexemes(`prisoner, hostage, detainee, captive, activist, journalist, reporter, dissident, soldier, fisherman,
          sailor, crew, inmate, student, protester, demonstrator, leader, minister, citizen, civilian, worker, pilot, national, tanker, ship, vessel,
          remains, body, artefact, artifact, contractor, tourist, people, man, woman, suspect, politician, lawyer, captain, driver, aid, fund, asset, opponent, member, missionary, nun, priest, villager, girl, boy, child, businessman, fighter, diplomat, rebel, teacher, doctor, officer, dozen, hundred, treasure, property`),
      },
      roles: { actor: ['subject'], released: ['object'], counterpart: ['prep:to'], place: whereabouts },
      mode: 'release',
      confidence: 0.87,
    },
    {
      rule: 'release.held',
      pos: 'VERB',
      lemmas: lexemes('release'),
      unless: { object: published },
      requires: ['released'],
      roles: { actor: ['subject'], released: ['object'], place: whereabouts },
      mode: 'release',
      confidence: 0.75,
    },
    {
      rule: 'release.noun',
      pos: 'NOUN',
      lemmas: lexemes('release, liberation, freeing, repatriation'),
      preposition: ['of'],
      roles: {
        actor: ['possessor', 'prep:by', 'modifier', 'carrier'],
        released: ['prep:of'],
        place: ['prep:in'],
      },
      mode: 'release',
      confidence: 0.72,
    },
    {
      rule: 'release.noun-possessed',
      pos: 'NOUN',
      lemmas: lexemes('release, liberation, freeing, repatriation'),
      roles: { released: ['possessor'], actor: ['prep:by'], place: ['prep:in'] },
      mode: 'release',
      confidence: 0.7,
    },
  ],
  examples: [
    {
      text: "Kenya called for Anna Larsen's release.",
      roles: { released: ['Anna Larsen'] },
      modality: 'DEMANDED',
    },
    { text: 'Kenya freed two Ugandan soldiers.', roles: { actor: ['Kenya'], released: ['Uganda'] } },
    {
      text: 'Anna Larsen was released from prison by Kenya.',
      roles: { actor: ['Kenya'], released: ['Anna Larsen'] },
    },
    {
      text: 'Kenya released Ugandan prisoners on Monday.',
      roles: { actor: ['Kenya'], released: ['Uganda'] },
    },
    { text: 'The release of Anna Larsen was announced.', roles: { released: ['Anna Larsen'] } },
    {
      text: 'Kenya refused to free the Ugandan sailors.',
      roles: { actor: ['Kenya'], released: ['Uganda'] },
      polarity: 'NEGATED',
    },
    { text: 'Siemens released its results in Kenya.', roles: null },
    { text: 'The factory in Kenya released gas.', roles: null },
  ],
}
