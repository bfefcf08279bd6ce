import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const calamities =
  lexemes(`earthquake, quake, flood, flooding, cyclone, hurricane, typhoon, tornado, tsunami, landslide, mudslide,
  avalanche, wildfire, drought, eruption, volcano, famine, epidemic, outbreak, storm, explosion, blast, fire, aftershock, heatwave, blizzard, tremor`)

export const disaster: EventKind = {
  type: 'DISASTER',
  description: 'An earthquake, flood, storm, fire, epidemic or crash strikes a place.',
  plover: null,
  quadClass: 'NEUTRAL',
  score: 0,
  roles: { place: { filler: 'PLACE', principal: true, location: true } },
  requires: ['place'],
  contentRole: 'disaster',
  period: 'YEAR',
  gapDays: 3,
  phrase: {
    subject: 'place',
    base: 'suffer a disaster',
    past: 'suffered a disaster',
    gerund: 'suffering a disaster',
  },
  frames: [
    {
      rule: 'disaster.strikes',
      pos: 'VERB',
      lemmas:
        lexemes(`strike, hit, shake, devastate, batter, jolt, sweep, rock, ravage, engulf, kill, destroy, flatten, lash, pound, level,
        inundate, swamp, displace, rip, cause, damage, tear, erupt, occur, spread, injure, break out, affect, trigger, threaten, burn, collapse, crash, carry away, sweep away, wash away, claim, begin, rage, blow, tear through, cut, leave, force, wreck, submerge, gut, raze, bury, lay, cripple`),
      where: { subject: calamities },
      roles: {
        place: [
          'object',
          'prep:in',
          'prep:through',
          'prep:across',
          'prep:off',
          'object>prep:of',
          'object>prep:in',
          'prep:near',
          'prep:on',
          'subject>prep:in',
        ],
      },
      content: ['subject'],
      confidence: 0.85,
    },
    {
      rule: 'disaster.noun',
      pos: 'NOUN',
      lemmas: lexemes(
        'earthquake, quake, cyclone, hurricane, typhoon, tornado, tsunami, landslide, mudslide, avalanche, wildfire, flood, drought, famine, eruption, epidemic, outbreak, fire, blaze, heatwave, tremor, pandemic',
      ),
      roles: { place: ['prep:in', 'prep:near', 'prep:off', 'prep:across', 'prep:at', 'prep:on'] },
      confidence: 0.75,
    },
    {
      rule: 'disaster.crash',
      pos: 'VERB',
      lemmas: lexemes('crash, derail, sink, capsize, collapse'),
      where: {
        subject: lexemes(
          'plane, train, helicopter, bus, ferry, airliner, boat, ship, bridge, dam, mine, building, aircraft, jet',
        ),
      },
      roles: { place: ['prep:in', 'prep:near', 'prep:off', 'prep:into', 'prep:on', 'prep:outside'] },
      content: ['subject'],
      mode: 'accident',
      confidence: 0.85,
    },
  ],
  examples: [
    { text: 'An earthquake struck Nepal on Saturday.', roles: { place: ['Nepal'] } },
    { text: 'Floods in Kenya destroyed the crops.', roles: { place: ['Kenya'] } },
    { text: 'Kenya was hit by a cyclone.', roles: { place: ['Kenya'] } },
    { text: 'A ferry sank near Kenya.', roles: { place: ['Kenya'] } },
    { text: 'A typhoon may hit Japan.', roles: { place: ['Japan'] }, modality: 'POSSIBLE' },
    { text: 'The typhoon did not hit Japan.', roles: { place: ['Japan'] }, polarity: 'NEGATED' },
    { text: 'A storm of applause followed in Kenya.', roles: null },
    { text: 'Workers struck in Kenya.', roles: null },
  ],
}
