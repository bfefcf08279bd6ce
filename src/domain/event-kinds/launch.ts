import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const launch: EventKind = {
  type: 'LAUNCH',
  description: 'An actor launches a spacecraft, or brings out a product or service.',
  plover: null,
  quadClass: 'NEUTRAL',
  score: 0,
  roles: { actor: { filler: 'ACTOR', principal: true }, place: { filler: 'PLACE', location: true } },
  requires: ['actor'],
  contentRole: 'launched',
  period: 'YEAR',
  gapDays: 5,
  phrase: { subject: 'actor', base: 'launch', past: 'launched', gerund: 'launching' },
  frames: [
    {
      rule: 'launch.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'launch, unveil, release, introduce, roll out, bring out, inaugurate, send, send up, orbit, debut',
      ),
      where: {
        object:
          lexemes(`satellite, spacecraft, rocket, probe, rover, product, service, car, phone, model, app, smartphone,
        device, platform, website, currency, telescope, capsule, version, software, chip, train, shuttle, vehicle, browser, console, brand, airline, channel,
        tablet, laptop, computer, engine, drug, vaccine, medicine, insulin, patch, line, range, edition, watch, camera, plane, jet, airliner, aircraft, motorcycle, truck, van, robot, game,
        newspaper, magazine, programme, program, craft, module, album, smartwatch, headset, processor, bank, fund, coin, token, fleet, boat, ship`),
      },
      roles: { actor: ['subject'], place: ['prep:from', 'prep:in', 'prep:at'] },
      content: ['object'],
      confidence: 0.8,
    },
    {
      rule: 'launch.noun',
      pos: 'NOUN',
      lemmas: lexemes('launch, unveiling, rollout'),
      where: {
        'prep:of': lexemes(
          'satellite, spacecraft, rocket, probe, product, service, car, phone, model, app, device, platform, website, telescope',
        ),
      },
      roles: { actor: ['possessor', 'prep:by', 'modifier'], place: ['prep:from', 'prep:in', 'prep:at'] },
      content: ['prep:of'],
      confidence: 0.75,
    },
    {
      rule: 'launch.into-orbit',
      pos: 'VERB',
      lemmas: lexemes('put, send, place, launch, lift, carry, boost, blast, fire'),
      where: { 'prep:into': lexemes('orbit, space') },
      roles: { actor: ['subject'], place: ['prep:from', 'prep:at'] },
      content: ['object'],
      mode: 'space',
      confidence: 0.88,
    },
  ],
  examples: [
    {
      text: 'Kenya put a satellite into orbit from Malindi.',
      roles: { actor: ['Kenya'], place: ['Malindi'] },
    },
    { text: 'Kenya launched a satellite on Monday.', roles: { actor: ['Kenya'] } },
    { text: 'Siemens unveiled a new train in Berlin.', roles: { actor: ['Siemens'], place: ['Berlin'] } },
    { text: 'A probe was launched by Kenya.', roles: { actor: ['Kenya'] } },
    {
      text: "Kenya's launch of a satellite was postponed.",
      roles: { actor: ['Kenya'] },
      polarity: 'NEGATED',
      modality: 'PLANNED',
    },
    { text: 'Siemens plans to launch a new phone.', roles: { actor: ['Siemens'] }, modality: 'PLANNED' },
    { text: 'Kenya launched an inquiry.', roles: null },
    { text: 'Kenya launched an attack on Uganda.', roles: null },
  ],
}
