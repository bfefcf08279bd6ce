import type { Frame } from './kind.ts'
import { lexemes } from './lexemes.ts'

/** What only an accuser calls somebody. */
const badNames =
  lexemes(`terrorist, liar, aggressor, criminal, thug, dictator, puppet, murderer, killer, threat, disgrace, fraud, illegal, unacceptable,
  outrageous, shameful, provocation, betrayal, violation, barbaric, genocide, coward, cowardly, hypocrite, illegitimate, irresponsible, unjust,
  hypocritical, traitor, enemy, tyrant, racist, farce, sham, unlawful, reckless, inhuman, bully, occupier, atrocity, scandal, absurd, crime, aggression, blackmail, massacre, insult, mistake, cruel, deplorable, scandalous, disgraceful, terrorism`)

/** Accusations in what is said of another: that it did wrong, or is something bad. */
export const sayingFrames: readonly Frame[] = [
  {
    rule: 'accuse.say-violated',
    pos: 'VERB',
    lemmas: lexemes('say, claim, charge, allege, state, declare, report, assert'),
    where: {
      clause:
        lexemes(`violate, breach, interfere, meddle, undermine, provoke, betray, cheat, lie, abuse, persecute, sabotage,
        harbour, harbor, fuel, incite, infringe, mistreat, smuggle, spy, flout, collude, sponsor, aggravate, obstruct, exploit, discriminate`),
    },
    roles: { actor: ['subject'], target: ['clause>subject'] },
    content: ['clause'],
    confidence: 0.8,
  },
  {
    rule: 'accuse.call-names',
    pos: 'VERB',
    lemmas: lexemes('call, brand, label, term, dub, deem, consider, declare'),
    where: { complement: badNames },
    roles: { actor: ['subject'], target: ['object', 'complement>subject', 'complement>possessor'] },
    content: ['complement'],
    confidence: 0.85,
  },
  {
    rule: 'accuse.describe-as',
    pos: 'VERB',
    lemmas: lexemes(
      'describe, denounce, condemn, portray, brand, label, dismiss, characterise, characterize, regard',
    ),
    where: { 'prep:as': badNames },
    roles: { actor: ['subject'], target: ['object'] },
    content: ['prep:as'],
    confidence: 0.86,
  },
  {
    rule: 'accuse.name-calling-clause',
    pos: 'VERB',
    lemmas: lexemes('call, declare, consider, deem, say'),
    where: { clause: badNames },
    roles: { actor: ['subject'], target: ['clause>subject', 'object'] },
    content: ['clause'],
    confidence: 0.84,
  },
  {
    rule: 'accuse.say-responsible',
    pos: 'VERB',
    lemmas: lexemes('say, claim, allege, believe, insist, suggest, charge'),
    where: { 'clause>complement': lexemes('responsible, guilty, complicit, blame, liable, culpable') },
    roles: { actor: ['subject'], target: ['clause>subject'] },
    content: ['clause'],
    confidence: 0.84,
  },
  {
    rule: 'accuse.say-behind',
    pos: 'VERB',
    lemmas: lexemes('say, claim, allege, believe, insist, suggest, charge, suspect, assert, declare'),
    where: {
      'clause>prep:behind': lexemes(
        'attack, plot, conspiracy, bombing, killing, murder, coup, attempt, blast, explosion, violence, unrest, raid, campaign, assassination, abduction, protest, riot, war, hacking, sabotage, ambush, massacre',
      ),
    },
    roles: { actor: ['subject'], target: ['clause>subject'] },
    content: ['clause'],
    confidence: 0.86,
  },
  {
    rule: 'accuse.say-to-blame',
    pos: 'VERB',
    lemmas: lexemes('say, claim, allege, believe, insist, suggest, charge, think'),
    where: { 'clause>clause': ['blame'] },
    roles: { actor: ['subject'], target: ['clause>subject'] },
    content: ['clause'],
    confidence: 0.84,
  },
  {
    rule: 'accuse.rights-group-says',
    pos: 'VERB',
    lemmas: lexemes('say, report, find, document, charge, conclude'),
    where: {
      subject: lexemes(
        'watch, international, group, activist, monitor, campaigner, observatory, investigator, rapporteur, organisation, organization, commission',
      ),
      clause: lexemes(
        'execute, torture, kill, massacre, rape, burn, bomb, loot, abduct, abuse, jail, detain, beat, shoot, commit, arrest, deport, restrict, target, use, fail',
      ),
    },
    roles: { actor: ['subject'], target: ['clause>subject'] },
    content: ['clause'],
    confidence: 0.84,
  },
]
