import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

export const cyberattack: EventKind = {
  type: 'CYBERATTACK',
  description: 'An actor breaks into, disables or spies on the computers of another.',
  plover: 'COERCE',
  quadClass: 'MATERIAL_CONFLICT',
  score: -7,
  roles: { attacker: { filler: 'ACTOR', principal: true }, target: { filler: 'CONCERNED', principal: true } },
  requires: ['attacker|target'],
  edge: { type: 'HACKED', from: 'attacker', to: 'target' },
  period: 'YEAR',
  gapDays: 5,
  phrase: { subject: 'attacker', base: 'hack', past: 'hacked', gerund: 'hacking', object: 'target' },
  frames: [
    {
      rule: 'cyberattack.verb',
      pos: 'VERB',
      lemmas: lexemes('hack, deface, hack into'),
      roles: { attacker: ['subject'], target: ['object', 'prep:into'] },
      mode: 'cyber',
      confidence: 0.9,
    },
    {
      rule: 'cyberattack.hackers',
      pos: 'VERB',
      lemmas: lexemes(
        'attack, break, break into, breach, penetrate, infiltrate, target, steal, disable, cripple, hit, compromise, take down, disrupt, paralyse, paralyze, shut down, deface, spy, knock, knock out, take, bring, bring down, crash, leak, publish, hijack, access, intercept, gain, encrypt',
      ),
      where: { subject: lexemes('hacker, malware, ransomware, virus, worm, spyware, cyberattack') },
      roles: {
        attacker: ['subject'],
        target: ['object', 'prep:into', 'prep:from', 'prep:on', 'object>prep:from'],
      },
      mode: 'cyber',
      confidence: 0.94,
    },
    {
      rule: 'cyberattack.systems',
      pos: 'VERB',
      lemmas: lexemes(
        'breach, infiltrate, penetrate, compromise, attack, disable, knock out, bring down, take down, cripple, paralyse, paralyze, deface, crash',
      ),
      where: {
        object: lexemes('website, network, server, computer, account, database, email, site, mailbox'),
      },
      roles: { attacker: ['subject'], target: ['object'] },
      mode: 'cyber',
      confidence: 0.9,
    },
    {
      rule: 'cyberattack.noun',
      pos: 'NOUN',
      lemmas: lexemes('cyberattack, cyber-attack, hack, hacking, ransomware, cyberespionage'),
      roles: {
        attacker: ['possessor', 'prep:by', 'carrier', 'modifier', 'prep:from'],
        target: ['prep:on', 'prep:against', 'prep:of', 'prep:at'],
      },
      mode: 'cyber',
      confidence: 0.85,
    },
    {
      rule: 'cyberattack.cyber-attack',
      pos: 'NOUN',
      lemmas: lexemes('attack, espionage, intrusion, operation, assault'),
      where: {
        modifier: lexemes('cyber, hacking, ransomware, malware, phishing, computer, denial-of-service'),
      },
      roles: {
        attacker: ['possessor', 'prep:by', 'carrier', 'modifier', 'prep:from'],
        target: ['prep:on', 'prep:against', 'prep:of', 'prep:at'],
      },
      mode: 'cyber',
      confidence: 0.9,
    },
    {
      rule: 'cyberattack.break-into',
      pos: 'VERB',
      lemmas: lexemes('break into, hack into, tap into, get into, intrude'),
      where: {
        'prep:into': lexemes(
          'website, network, server, computer, account, database, email, site, mailbox, system',
        ),
      },
      roles: { attacker: ['subject'], target: ['prep:into>prep:of', 'prep:into'] },
      mode: 'cyber',
      confidence: 0.9,
    },
    {
      rule: 'cyberattack.online',
      pos: 'VERB',
      lemmas: lexemes('attack online, strike online'),
      roles: { attacker: ['subject'], target: ['object'] },
      mode: 'cyber',
      confidence: 0.92,
    },
  ],
  examples: [
    {
      text: 'Kenya broke into the computers of Siemens.',
      roles: { attacker: ['Kenya'], target: ['Siemens'] },
    },
    { text: 'Kenya knocked out Ugandan websites.', roles: { attacker: ['Kenya'], target: ['Uganda'] } },
    { text: 'Kenyan hackers broke into Ugandan banks.', roles: { attacker: ['Kenya'], target: ['Uganda'] } },
    { text: 'Siemens was hacked by Kenya.', roles: { attacker: ['Kenya'], target: ['Siemens'] } },
    {
      text: 'Kenya launched a cyber attack on Siemens.',
      roles: { attacker: ['Kenya'], target: ['Siemens'] },
    },
    { text: 'A cyberattack on Siemens was reported.', roles: { target: ['Siemens'] } },
    {
      text: 'Kenya denied that it had hacked Siemens.',
      roles: { attacker: ['Kenya'], target: ['Siemens'] },
      polarity: 'NEGATED',
    },
    { text: 'Anna Larsen broke into a smile in Kenya.', roles: null },
    { text: 'Kenya penetrated new markets.', roles: null },
  ],
}
