import { calamities, figurative, strike } from './attack-words.ts'
import type { Frame } from './kind.ts'
import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

/** Force against persons: they are killed, beaten, abducted or driven apart. */
export const violenceFrames: readonly Frame[] = [
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
]
