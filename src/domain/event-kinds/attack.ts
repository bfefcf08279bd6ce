import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

/** What is attacked, hit or killed only in a manner of speaking. */
const figurative =
  lexemes(`problem, issue, question, idea, policy, plan, decision, record, proposal, law, bill, report, approach,
  deal, bargain, note, chord, balance, market, goal, ball, target, snag, road, headline, price, demand, bottom, low, high, time, jackpot, hope, subject,
  industry, economy, growth, inflation, poverty, unemployment, lung, brain, body, cell, crop, hand, drum, record, milestone, wall, agreement, pose`)

/** What kills without attacking. */
const calamities =
  lexemes(`earthquake, quake, flood, flooding, cyclone, hurricane, typhoon, tornado, tsunami, landslide, mudslide,
  avalanche, wildfire, drought, eruption, famine, epidemic, disease, virus, storm, cancer, flu, fire, crash, accident, heat, cold, avalanche, blaze, lightning, illness`)

const strike = { attacker: ['subject'], target: ['object'], place: whereabouts } as const
const against = [
  'prep:on',
  'prep:against',
  'prep:at',
  'prep:into',
  'prep:toward',
  'prep:towards',
  'prep:near',
  'prep:in',
  'prep:outside',
  'prep:across',
] as const

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
      rule: 'attack.kill',
      unless: { object: figurative, subject: calamities },
      pos: 'VERB',
      lemmas:
        lexemes(`kill, assassinate, murder, execute, behead, massacre, slaughter, lynch, slay, gun down, hang, decapitate, exterminate,
        poison, stab, shoot, shoot dead, wound, injure, maim, torture, beat up, rape, abduct, kidnap, hijack, overthrow, topple, depose, mutilate, strangle, ill-treat, mistreat, molest,
        electrocute, crucify, hack, knife, gas, teargas, tear-gas, club, whip, manhandle, brutalise, brutalize, behead, burn alive`),
      roles: { ...strike, attacker: ['subject', 'prep:by'] },
      mode: 'kill',
      confidence: 0.84,
    },
    {
      rule: 'attack.beat',
      pos: 'VERB',
      lemmas: lexemes(
        'beat, kick, club, hit, punch, whip, slap, stone, drag, hack, burn, strike, bludgeon, trample',
      ),
      where: {
        object:
          lexemes(`inmate, protester, protestor, demonstrator, student, journalist, reporter, man, woman, child, prisoner, detainee, villager,
        civilian, officer, policeman, soldier, activist, marcher, worker, suspect, passenger, guard, migrant, refugee, resident, priest, teacher, boy, girl, people, member, driver, supporter, diplomat, lawyer, farmer, monk, doctor`),
      },
      roles: strike,
      requires: ['attacker|target'],
      mode: 'beat',
      confidence: 0.86,
    },
    {
      rule: 'attack.take-hostage',
      pos: 'VERB',
      lemmas: lexemes('take, hold, seize, capture'),
      where: { object: lexemes('hostage') },
      roles: { attacker: ['subject'], target: ['object>modifier', 'object'], place: whereabouts },
      mode: 'abduct',
      confidence: 0.9,
    },
    {
      rule: 'attack.violate-truce',
      pos: 'VERB',
      lemmas: lexemes('violate, break, breach'),
      where: { object: lexemes('ceasefire, truce, cease-fire, armistice') },
      roles: {
        attacker: ['subject'],
        target: ['object>prep:with', 'prep:with', 'object>prep:in', 'prep:by'],
        place: ['prep:in'],
      },
      requires: ['attacker'],
      mode: 'violate-ceasefire',
      confidence: 0.75,
    },
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
        attacker: ['carrier', 'prep:by', 'possessor', 'modifier'],
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
        attacker: ['prep:between', 'carrier', 'prep:by', 'possessor', 'modifier'],
        target: ['prep:on', 'prep:against', 'prep:with'],
        place: ['prep:of', 'prep:at', 'prep:in', 'prep:near', 'prep:outside', 'prep:across', 'prep:over'],
      },
      mutual: ['attacker', 'target'],
      confidence: 0.7,
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
      rule: 'attack.disperse',
      pos: 'VERB',
      lemmas: lexemes('disperse, break up, scatter, quell, put down, crush'),
      where: {
        object: lexemes(
          'protester, protestor, demonstrator, crowd, demonstration, protest, rally, march, riot, mob, gathering, uprising, rebellion, revolt, student, mutiny, sit-in',
        ),
      },
      roles: { attacker: ['subject'], target: ['object'], place: whereabouts },
      requires: ['attacker|target'],
      mode: 'crowd-control',
      confidence: 0.86,
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
        attacker: ['prep:between', 'carrier', 'prep:by', 'possessor', 'modifier'],
        target: ['prep:on', 'prep:against', 'prep:with'],
        place: ['prep:in', 'prep:over'],
      },
      mutual: ['attacker', 'target'],
      confidence: 0.7,
    },
    {
      rule: 'attack.to-death',
      pos: 'VERB',
      lemmas: lexemes(
        'hack, beat, stab, stone, club, burn, torture, bludgeon, trample, starve, kick, crush, batter, shoot',
      ),
      where: { 'prep:to': ['death'] },
      unless: { subject: calamities },
      roles: { attacker: ['subject'], target: ['object'], place: whereabouts },
      mode: 'kill',
      confidence: 0.95,
    },
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
