import { against, calamities, figurative, strike } from './attack-words.ts'
import type { Frame } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

/** Force told by its weapons: what they hit, and who fires, throws or sets them off. */
export const weaponFrames: readonly Frame[] = [
  {
    rule: 'attack.weapon-hits',
    pos: 'VERB',
    lemmas:
      lexemes(`slam, slam into, hit, strike, land, fall, explode, rip, tear, kill, destroy, wound, damage, pound, rain, target,
        blow, blow up, detonate, go off`),
    where: {
      subject:
        lexemes(`missile, rocket, shell, bomb, drone, mortar, airstrike, strike, shelling, artillery, raid, bombing, projectile, grenade,
          torpedo, barrage, bullet, bomber, attacker, assailant, mine, explosive, device, car, truck, vehicle, militant, rebel, man, woman`),
    },
    unless: { subject: calamities, object: figurative },
    roles: {
      attacker: ['subject'],
      target: [
        'object',
        'prep:into',
        'prep:on',
        'prep:at',
        'prep:near',
        'prep:outside',
        'prep:inside',
        'prep:in',
        'prep:through',
        'prep:among',
      ],
      place: [...whereabouts, 'prep:outside>prep:in'],
    },
    mode: 'explosives',
    confidence: 0.89,
  },
  {
    rule: 'attack.open-fire',
    pos: 'VERB',
    lemmas: lexemes(
      'open, fire, launch, lob, drop, detonate, rain, use, unleash, lay, plant, hurl, throw, shoot, trade, exchange, set off, direct, lob, plant',
    ),
    where: {
      object: lexemes(
        'fire, missile, rocket, bomb, shell, mortar, grenade, gas, bullet, shot, gunfire, mine, explosive, drone, torpedo, cannon, petrol, artillery, barrage, salvo, gunfire, stone, rock',
      ),
    },
    roles: {
      attacker: ['subject'],
      target: [...against, 'prep:with', 'object>prep:with'],
      place: whereabouts,
    },
    requires: ['target|place'],
    mutual: ['attacker', 'target'],
    mode: 'firearms',
    confidence: 0.82,
  },
  {
    rule: 'attack.use-arms',
    pos: 'VERB',
    lemmas: lexemes(
      'open, drop, use, unleash, hurl, throw, lob, detonate, rain, plant, lay, employ, deploy, fire',
    ),
    where: {
      object: lexemes(
        'fire, bomb, shell, mortar, grenade, gas, bullet, cannon, explosive, mine, petrol, stone, rock, napalm, teargas, truncheon, baton, pepper, cocktail, force, violence',
      ),
    },
    roles: { attacker: ['subject'], target: [...against, 'prep:with'], place: whereabouts },
    requires: ['attacker'],
    mode: 'firearms',
    confidence: 0.78,
  },
  {
    rule: 'attack.blow-oneself-up',
    pos: 'VERB',
    lemmas: lexemes('blow up, detonate, explode'),
    where: {
      subject: lexemes('bomber, attacker, militant, assailant, woman, man, terrorist, jihadist, insurgent'),
    },
    roles: {
      attacker: ['subject'],
      target: [
        'prep:beside>modifier',
        'prep:beside>clause',
        'prep:near>clause',
        'prep:outside>clause',
        'prep:beside',
        'prep:near',
        'prep:outside',
        'prep:among',
        'prep:in',
        'prep:at',
        'prep:inside',
      ],
      place: whereabouts,
    },
    requires: ['target|place'],
    mode: 'suicide',
    confidence: 0.91,
  },
  {
    rule: 'attack.set-alight',
    pos: 'VERB',
    lemmas: lexemes('set'),
    where: { object: lexemes('fire, ablaze, alight') },
    unless: {
      'prep:to': lexemes('flag, effigy, tyre, tire, portrait, poster, barricade, car, bus, dustbin'),
    },
    roles: { attacker: ['subject'], target: ['prep:to'], place: whereabouts },
    requires: ['target|place'],
    mode: 'arson',
    confidence: 0.89,
  },
  {
    rule: 'attack.ram',
    pos: 'VERB',
    lemmas: lexemes(
      'ram, torpedo, scuttle, dynamite, mine, booby-trap, firebomb, petrol-bomb, tear-gas, pelt, stone',
    ),
    unless: { object: figurative },
    roles: strike,
    requires: ['target|place'],
    confidence: 0.8,
  },
]
