import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const forces =
  lexemes(`troop, soldier, force, army, military, police, tank, warship, aircraft, jet, missile, battalion, brigade,
  reservist, navy, fleet, carrier, bomber, drone, artillery, battery, unit, policeman, officer, marine, commando, frigate,
  destroyer, submarine, paratrooper, guard, legionnaire, man, boat, commando, gendarme, ranger, marine, corps, cavalry, gunner, militia, contingent, warplane, weapon, helicopter, gunboat, reinforcement, vessel,
  radar, gun, howitzer, armour, armor, vehicle, equipment, launcher, regiment, squadron, division, militiaman, peacekeeper, convoy, launcher, ship, personnel, reserve, reservist, conscript, fighter`)

export const deploy: EventKind = {
  type: 'DEPLOY',
  description: 'An actor moves, masses or readies armed forces or police, or shows its force.',
  plover: 'MOBILIZE',
  quadClass: 'MATERIAL_CONFLICT',
  score: -6.5,
  roles: {
    actor: { filler: 'ACTOR', principal: true },
    target: { filler: 'CONCERNED' },
    destination: { filler: 'PLACE', principal: true, location: true },
  },
  requires: ['actor'],
  contentRole: 'forces',
  edge: { type: 'DEPLOYED_TO', from: 'actor', to: 'destination' },
  period: 'YEAR',
  gapDays: 5,
  phrase: {
    subject: 'actor',
    base: 'deploy forces',
    past: 'deployed forces',
    gerund: 'deploying forces',
    object: 'destination',
    link: 'to',
  },
  frames: [
    {
      rule: 'deploy.forces',
      pos: 'VERB',
      lemmas:
        lexemes(`deploy, mobilise, mobilize, mass, send, dispatch, despatch, station, amass, move, redeploy, reinforce, rush,
        concentrate, position, assemble, call up, muster, send in, commit, post, bring, order, place, shift, march, parade, gather, build up, airlift, double, activate, increase`),
      where: { object: forces },
      roles: {
        actor: ['subject', 'object>possessor', 'object>modifier'],
        target: [
          'prep:against',
          'prep:with',
          'prep:to>prep:with',
          'prep:along>prep:with',
          'prep:on>prep:with',
          'prep:near>prep:with',
        ],
        destination: [
          'prep:to',
          'prep:in',
          'prep:into',
          'prep:near',
          'prep:along',
          'prep:on',
          'prep:across',
          'prep:around',
          'prep:at',
        ],
      },
      content: ['object'],
      mode: 'troops',
      confidence: 0.87,
    },
    {
      rule: 'deploy.verb',
      pos: 'VERB',
      lemmas: lexemes('mobilise, mobilize, militarise, militarize, rearm, remilitarise, fortify'),
      roles: { actor: ['subject'], target: ['prep:against'], destination: ['prep:in', 'object'] },
      confidence: 0.7,
    },
    {
      rule: 'deploy.patrol',
      pos: 'VERB',
      lemmas: lexemes(
        'patrol, guard, surround, encircle, cordon off, blanket, flood, ring, advance, mass, gather, assemble, line, fan out, spread out, move into, roll into, enter, deploy, pour, roll, mobilise, mobilize',
      ),
      where: {
        subject: lexemes(
          'police, soldier, troop, force, tank, policeman, guard, warship, army, military, jet, warplane, navy, vehicle, commando, marine, officer, ship, vessel, aircraft',
        ),
      },
      roles: {
        actor: ['subject'],
        target: ['prep:against', 'object', 'prep:near', 'prep:along', 'prep:on'],
        destination: ['object', 'prep:in', 'prep:on', 'prep:near', 'prep:along'],
      },
      content: ['subject'],
      mode: 'troops',
      confidence: 0.75,
    },
    {
      rule: 'deploy.enter-waters',
      pos: 'VERB',
      lemmas: lexemes(
        'enter, violate, cross, buzz, penetrate, probe, intrude, approach, breach, overfly, fly over, sail through, sail, fly',
      ),
      where: {
        subject: lexemes(
          'ship, vessel, jet, warplane, plane, aircraft, troop, submarine, drone, soldier, force, helicopter, warship, navy, fighter, bomber, patrol, boat, tank, army, frigate, convoy, commando, destroyer, cutter, balloon, fleet',
        ),
        object: lexemes('airspace, water, territory, zone, border, frontier, strait, space'),
      },
      roles: {
        actor: ['subject'],
        target: ['object', 'prep:into', 'prep:near'],
        destination: ['prep:in', 'prep:near', 'prep:into'],
      },
      requires: ['actor', 'target'],
      mode: 'incursion',
      confidence: 0.8,
    },
    {
      rule: 'deploy.alert',
      pos: 'VERB',
      lemmas: lexemes('put, place, go, raise, remain, set'),
      where: { 'prep:on': lexemes('alert, standby, footing, readiness') },
      roles: { actor: ['subject', 'object'], target: ['prep:against'] },
      content: ['object'],
      mode: 'alert',
      confidence: 0.88,
    },
    {
      rule: 'deploy.tighten-security',
      pos: 'VERB',
      lemmas: lexemes('tighten, beef up, step up, strengthen, heighten, reinforce, boost, increase'),
      where: { object: lexemes('security, patrol, alert, readiness, presence, defence, defense, garrison') },
      roles: {
        actor: ['subject'],
        target: ['prep:against', 'prep:along', 'prep:on', 'prep:with', 'prep:near'],
        destination: ['prep:in', 'prep:at', 'prep:on', 'prep:along'],
      },
      content: ['object'],
      mode: 'police',
      confidence: 0.75,
    },
    {
      rule: 'deploy.test-weapon',
      pos: 'VERB',
      lemmas: lexemes('test, launch, fire, test-fire, detonate, display, unveil, parade'),
      where: { object: lexemes('missile, rocket, weapon, bomb, warhead, torpedo, device') },
      roles: {
        actor: ['subject'],
        target: ['prep:toward', 'prep:towards', 'prep:over', 'prep:near'],
        destination: ['prep:into', 'prep:in', 'prep:over'],
      },
      content: ['object'],
      mode: 'weapons',
      confidence: 0.74,
    },
    {
      rule: 'deploy.hold-exercise',
      pos: 'NOUN',
      lemmas: lexemes('exercise, drill, manoeuvre, maneuver, wargame, test'),
      where: {
        modifier: lexemes(
          'military, naval, live-fire, fire, artillery, air, missile, war, nuclear, weapon, large-scale, army, navy',
        ),
      },
      roles: {
        actor: ['carrier', 'possessor', 'prep:by', 'modifier'],
        target: ['prep:with', 'prep:against'],
        destination: ['prep:in', 'prep:near', 'prep:off', 'prep:along'],
      },
      mode: 'weapons',
      confidence: 0.72,
    },
    {
      rule: 'deploy.noun',
      pos: 'NOUN',
      lemmas: lexemes('deployment, mobilisation, mobilization, buildup, build-up, redeployment'),
      roles: {
        actor: [
          'possessor',
          'prep:by',
          'carrier',
          'modifier',
          'prep:of>possessor',
          'prep:of>modifier',
          'prep:of',
        ],
        target: ['prep:against', 'prep:in', 'prep:on', 'prep:to'],
        destination: ['prep:in', 'prep:to', 'prep:along', 'prep:near', 'prep:on'],
      },
      mode: 'troops',
      confidence: 0.8,
    },
  ],
  examples: [
    { text: 'Kenya deployed troops to Somalia.', roles: { actor: ['Kenya'], destination: ['Somalia'] } },
    {
      text: 'Kenya massed tanks along its border with Uganda.',
      roles: { actor: ['Kenya'], target: ['Uganda'] },
    },
    { text: 'Kenyan soldiers were sent to Somalia.', roles: { actor: ['Kenya'], destination: ['Somalia'] } },
    { text: 'Kenya put its navy on high alert.', roles: { actor: ['Kenya'] } },
    {
      text: 'Kenya will not send troops to Somalia.',
      roles: { actor: ['Kenya'] },
      polarity: 'NEGATED',
      modality: 'PLANNED',
    },
    {
      text: 'The deployment of Kenyan soldiers in Somalia has begun.',
      roles: { actor: ['Kenya'], destination: ['Somalia'] },
    },
    { text: 'The parachute deployed over Kenya.', roles: null },
    { text: 'Anna Larsen sent a letter to Oslo.', roles: null },
  ],
}
