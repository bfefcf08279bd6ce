import { violenceFrames } from './attack-violence.ts'
import { weaponFrames } from './attack-weapons.ts'
import { calamities, figurative, strike } from './attack-words.ts'
import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

export const attack: EventKind = {
  type: 'ATTACK',
  description:
    'An actor uses force against another, or against a place: it bombs, shoots, kills, abducts, tortures, riots against.',
  plover: 'ASSAULT',
  quadClass: 'MATERIAL_CONFLICT',
  score: -9.5,
  roles: {
    attacker: { filler: 'ACTOR', principal: true },
    target: { filler: 'ANY', principal: true },
    place: { filler: 'PLACE', location: true },
  },
  requires: ['target|attacker|place'],
  edge: { type: 'ATTACKED', from: 'attacker', to: 'target' },
  period: 'YEAR',
  gapDays: 1,
  phrase: { subject: 'attacker', base: 'attack', past: 'attacked', gerund: 'attacking', object: 'target' },
  frames: [
    {
      rule: 'attack.verb',
      unless: { object: figurative, subject: calamities },
      pos: 'VERB',
      lemmas: lexemes(
        `attack, bomb, bombard, invade, ambush, assault, firebomb, carpet-bomb, strafe, torpedo, blitz, besiege, nuke`,
      ),
      roles: { ...strike, attacker: ['subject', 'prep:by'], target: ['object', 'prep:in'] },
      requires: ['target'],
      confidence: 0.87,
    },
    {
      rule: 'attack.military',
      unless: { object: figurative, subject: calamities },
      pos: 'VERB',
      lemmas:
        lexemes(`shell, pound, storm, raid, strike, hit, target, overrun, capture, seize, conquer, recapture, retake, occupy, pummel,
        blow up, shoot down, fight, battle, clash, engage, hammer, beat, club, kick, blast, destroy, damage, repel, take over, sink, encircle, rout, shoot at, fire at, wipe out, burn`),
      where: {
        subject:
          lexemes(`troop, soldier, force, army, military, warplane, jet, plane, aircraft, helicopter, drone, missile, rocket, rebel, militant,
          fighter, gunman, insurgent, guerrilla, militia, bomber, tank, warship, artillery, mortar, airstrike, strike, navy, commando,
          police, terrorist, jihadist, islamist, separatist, militiaman, marcher, guard, gunboat, bomb, shell, extremist, attacker, coalition, marine, air, policeman, paratrooper, irregular, raider, attacker, horseman, pirate, supporter, hooligan, invader, occupier, ally, fleet, gunship, bombing, raid, attack, mob, rioter, settler, group, gang`),
      },
      roles: {
        attacker: ['subject'],
        target: ['object', 'prep:with', 'prep:in', 'prep:on', 'prep:at'],
        place: whereabouts,
      },
      requires: ['target|place'],
      mode: 'heavy-weapons',
      confidence: 0.9,
    },
    {
      rule: 'attack.country',
      unless: { object: figurative, subject: calamities },
      pos: 'VERB',
      lemmas: lexemes(
        'shell, pound, storm, raid, shoot down, blow up, overrun, retake, recapture, down, strike',
      ),
      roles: strike,
      requires: ['attacker', 'target|place'],
      mode: 'heavy-weapons',
      confidence: 0.72,
    },
    {
      rule: 'attack.fire-on',
      unless: { object: figurative, subject: calamities },
      pos: 'VERB',
      lemmas: lexemes('fire, shoot, advance, swoop, crack'),
      preposition: ['on', 'at', 'upon', 'into', 'against'],
      roles: {
        attacker: ['subject'],
        target: ['prep:on', 'prep:at', 'prep:upon', 'prep:into', 'prep:against'],
        place: whereabouts,
      },
      requires: ['target'],
      mode: 'firearms',
      confidence: 0.8,
    },
    {
      rule: 'attack.wage-war',
      pos: 'VERB',
      lemmas: lexemes('wage, declare, fight, launch'),
      where: { object: lexemes('war, jihad, battle, insurgency') },
      roles: {
        attacker: ['subject'],
        target: ['prep:against', 'prep:on', 'prep:with', 'object>prep:on'],
        place: whereabouts,
      },
      mutual: ['attacker', 'target'],
      confidence: 0.91,
    },
    {
      rule: 'attack.clash',
      pos: 'VERB',
      lemmas: lexemes('fight, battle, clash, skirmish'),
      where: {
        subject: lexemes(
          'troop, soldier, force, army, rebel, militant, fighter, guerrilla, militia, insurgent, separatist, gunman, commando, police',
        ),
      },
      roles: { attacker: ['subject'], target: ['prep:against', 'prep:with', 'object'], place: whereabouts },
      mutual: ['attacker', 'target'],
      confidence: 0.91,
    },
    {
      rule: 'attack.noun',
      pos: 'NOUN',
      lemmas:
        lexemes(`attack, invasion, bombardment, airstrike, shelling, bombing, assault, offensive, raid, strike, incursion, ambush, massacre,
        barrage, onslaught, airraid, killing, assassination, murder, abduction, kidnapping, slaughter, crackdown, torture, execution,
        beheading, shooting, salvo, blitz, counteroffensive, stabbing, slaying, intrusion, gunfire`),
      unless: {
        head: ['on'],
        modifier: lexemes(
          'hunger, general, labour, labor, rail, wildcat, worker, teacher, miner, union, transport, bus, taxi, nationwide, national, indefinite, warning, token, sympathy, heart, computer, panic',
        ),
      },
      roles: {
        attacker: ['prep:by', 'carrier', 'possessor', 'modifier'],
        target: ['prep:on', 'prep:against', 'prep:of', 'prep:at', 'prep:with'],
        place: ['prep:in', 'prep:near', 'prep:outside', 'prep:across'],
      },
      confidence: 0.7,
    },
    {
      rule: 'attack.battle',
      pos: 'NOUN',
      lemmas: lexemes(
        'fighting, battle, clash, skirmish, firefight, gunbattle, shootout, gunfight, hostility',
      ),
      unless: { modifier: lexemes('price, trade, word, legal, court, custody, civil, cold, bidding') },
      roles: {
        attacker: ['prep:between', 'prep:by', 'carrier', 'possessor', 'modifier'],
        target: ['prep:on', 'prep:against', 'prep:with'],
        place: ['prep:of', 'prep:at', 'prep:in', 'prep:near', 'prep:outside', 'prep:across', 'prep:over'],
      },
      mutual: ['attacker', 'target'],
      confidence: 0.7,
    },
    {
      rule: 'attack.come-under',
      pos: 'VERB',
      lemmas: lexemes('come, be, remain'),
      where: { 'prep:under': lexemes('attack, fire, shelling, bombardment, assault, gunfire') },
      roles: {
        attacker: ['prep:under>prep:from', 'prep:from', 'prep:under>prep:by', 'prep:by'],
        target: ['subject'],
        place: whereabouts,
      },
      requires: ['target'],
      confidence: 0.92,
    },
    {
      rule: 'attack.war',
      pos: 'NOUN',
      lemmas: ['war'],
      where: {
        head: lexemes('wage, declare, fight, start, begin, break, erupt, launch, rage, continue, flare'),
      },
      unless: { modifier: lexemes('price, trade, word, legal, court, bidding, cold') },
      roles: {
        attacker: ['prep:between', 'prep:by', 'carrier', 'possessor', 'modifier'],
        target: ['prep:on', 'prep:against', 'prep:with'],
        place: ['prep:in', 'prep:over'],
      },
      mutual: ['attacker', 'target'],
      confidence: 0.7,
    },
    ...weaponFrames,
    ...violenceFrames,
  ],
  examples: [
    {
      text: 'Kenyan rebels hacked three Ugandans to death.',
      roles: { attacker: ['Kenya'], target: ['Uganda'] },
    },
    {
      text: 'A Kenyan-led coalition raid on Uganda killed three.',
      roles: { attacker: ['Kenya'], target: ['Uganda'] },
    },
    {
      text: 'Ugandan troops came under fire from Kenyan rebels.',
      roles: { attacker: ['Kenya'], target: ['Uganda'] },
    },
    {
      text: 'Kenyan police broke up a demonstration by students.',
      roles: { attacker: ['Kenya'], target: ['Kenya'] },
    },
    { text: 'Kenyan workers went on strike.', roles: null },
    {
      text: 'A suicide bomber blew himself up outside the Ugandan embassy.',
      roles: { target: ['Uganda'] },
    },
    {
      text: 'Fighting broke out between Kenya and Uganda.',
      roles: { attacker: ['Kenya'], target: ['Uganda'] },
    },
    { text: 'A Ugandan boat was rammed by Kenya.', roles: { attacker: ['Kenya'], target: ['Uganda'] } },
    { text: 'Eritrea attacked Ethiopia in May.', roles: { attacker: ['Eritrea'], target: ['Ethiopia'] } },
    { text: 'Asmara was bombed by Ethiopia.', roles: { attacker: ['Ethiopia'], target: ['Asmara'] } },
    {
      text: 'Ethiopia launched an attack on Eritrea.',
      roles: { attacker: ['Ethiopia'], target: ['Eritrea'] },
    },
    {
      text: 'Ethiopian troops shot dead three Eritreans.',
      roles: { attacker: ['Ethiopia'], target: ['Eritrea'] },
    },
    {
      text: 'An attack by Ethiopia on Eritrea was repelled.',
      roles: { attacker: ['Ethiopia'], target: ['Eritrea'] },
    },
    {
      text: 'Ethiopian jets struck a village in Eritrea.',
      roles: { attacker: ['Ethiopia'], target: ['Eritrea'] },
    },
    {
      text: 'Ethiopia may invade Eritrea.',
      roles: { attacker: ['Ethiopia'], target: ['Eritrea'] },
      modality: 'POSSIBLE',
    },
    {
      text: 'Ethiopia denied bombing Eritrea.',
      roles: { attacker: ['Ethiopia'], target: ['Eritrea'] },
      polarity: 'NEGATED',
    },
    { text: 'The flu attacked the lungs.', roles: null },
    { text: 'Anna Larsen attacked the problem in Kenya with vigour.', roles: null },
    { text: 'Kenya struck a deal with Uganda.', roles: null },
  ],
}
